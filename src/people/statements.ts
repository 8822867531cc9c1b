import { overlaps, type Paragraph, type Span, type Story, slice } from '../story/story.js';
import type { Person, Statement, StatementKind } from './people.js';
import { CUES } from './words.js';

const QUOTATION = /“[^”]{1,2000}(?:”|$)|"[^"]{1,2000}(?:"|$)/gu;
const WORD = /[\p{L}\p{M}’'-]+/gu;
/** The subject of a cue: a pronoun, a name, or a noun phrase from its determiner on. */
const SUBJECT =
  /(?:^|[\s,.;:“”"(–—-])((?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal)\s[\p{L}\p{N}’' .-]{2,60}|(?:\p{Lu}[\p{L}\p{M}’'.-]*\s?){1,8}(?:\s?[\p{Ll}’'-]+){0,6}))\s*$/u;
/** Words between subject and cue that belong to the cue. */
const AUXILIARY = /\s(?:has|have|had|was|is|also|later|then|repeatedly|previously|will|would)$/i;

/**
 * Finds who said what: a cue ("said", "told reporters"), the subject before it, and as content the
 * quotation beside it or the clause after it.
 */
export function findStatements(story: Story, persons: readonly Person[]): Statement[] {
  return story.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => {
      const statement = readSentence(story, paragraph, sentence);
      if (statement === undefined) return [];
      const speaker = speakerOf(statement.source, persons);
      return [speaker === undefined ? statement : { ...statement, speaker }];
    }),
  );
}

/** The person whose name the source's words are or end with. */
function speakerOf(source: Span, persons: readonly Person[]): Person | undefined {
  const named = persons.flatMap((person) =>
    person.mentions
      .filter((mention) => overlaps(mention.span, source))
      .map((mention) => ({ person, mention })),
  );
  return named.find(({ mention }) => mention.span.end === source.end)?.person;
}

function readSentence(story: Story, paragraph: Paragraph, sentence: Span): Statement | undefined {
  const text = slice(story, sentence);
  const quotations = [...text.matchAll(QUOTATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const match of text.matchAll(WORD)) {
    if (!CUES.has(match[0].toLowerCase())) continue;
    const cue = { start: match.index, end: match.index + match[0].length };
    if (quotations.some((quotation) => overlaps(quotation, cue))) continue;
    const before = text.slice(0, cue.start).trimEnd();
    const subject = before.replace(AUXILIARY, '');
    const words = SUBJECT.exec(subject)?.[1]?.trimEnd();
    if (words === undefined) continue;
    const sourceEnd = subject.trimEnd().length;
    const source = { start: sourceEnd - words.length, end: sourceEnd };
    const content = contentOf(text, source, cue, quotations);
    if (content === undefined) continue;
    const shift = (span: Span) => ({
      start: sentence.start + span.start,
      end: sentence.start + span.end,
    });
    return {
      paragraph: paragraph.number,
      source: shift(source),
      cue: shift(cue),
      content: shift(content),
      kind: kindOf(content, quotations),
    };
  }
  return undefined;
}

/** The clause after the cue, or the quotation that stands before the source. */
function contentOf(
  text: string,
  source: Span,
  cue: Span,
  quotations: readonly Span[],
): Span | undefined {
  const after = /^[\s,:]*(?:that\s+)?/.exec(text.slice(cue.end))?.[0].length ?? 0;
  const start = cue.end + after;
  const end = text.replace(/[.\s]+$/, '').length;
  const clause = end - start > 2 ? { start, end } : undefined;
  const quotedBefore = quotations.find((quotation) => quotation.end <= source.start);
  const quotedAfter = quotations.some((quotation) => quotation.start >= cue.end);
  return quotedBefore !== undefined && !quotedAfter ? quotedBefore : clause;
}

function kindOf(content: Span, quotations: readonly Span[]): StatementKind {
  const inside = quotations.filter((quotation) => overlaps(content, quotation));
  const [only] = inside;
  if (only === undefined) return 'indirect';
  return inside.length === 1 && only.start <= content.start && only.end >= content.end
    ? 'direct'
    : 'mixed';
}
