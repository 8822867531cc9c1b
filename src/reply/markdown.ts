import { clip, escapeMarkdown } from './escape.js';

/**
 * Text in Discord's markdown that is safe to send. It is made by {@link md} alone, so that whatever
 * comes from a story or a person is escaped on its way in: a reply cannot ping, link or break its
 * layout by somebody's words.
 */
export class Markdown {
  /** What Discord receives. */
  readonly source: string;

  constructor(template: readonly string[], values: readonly (string | number | Markdown)[]) {
    this.source = template.reduce((source, literal, i) => {
      const value = values[i - 1];
      return (
        source +
        (value instanceof Markdown ? value.source : escapeMarkdown(String(value))) +
        literal
      );
    });
  }
}

/** Markdown as a template: md`**${name}** said`. What is put in is escaped, unless it is markdown. */
export function md(
  template: TemplateStringsArray,
  ...values: readonly (string | number | Markdown)[]
): Markdown {
  return new Markdown(template, values);
}

/** Pieces of markdown, joined by another; those that are undefined are left out. */
export function join(pieces: readonly (Markdown | undefined)[], joint: '\n' | ' · '): Markdown {
  const present = pieces.filter((piece) => piece !== undefined);
  const between = Array<string>(Math.max(0, present.length - 1)).fill(joint);
  return new Markdown(['', ...between, ''], present);
}

/** A text in one line whose markdown is at most `maxLength` long, with "…" where it is cut. */
export function shorten(text: string, maxLength: number): Markdown {
  let clipped = clip(text, maxLength);
  let markdown = md`${clipped}`;
  while (markdown.source.length > maxLength) {
    const excess = Math.ceil((markdown.source.length - maxLength) / 2);
    clipped = clip(clipped, Math.max(1, clipped.length - excess));
    markdown = md`${clipped}`;
  }
  return markdown;
}
