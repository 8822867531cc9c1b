import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { readHtml } from '../page/read-html.js';
import { wordScore, wordsOf } from './overlap.js';

/** As much of a node of a document as is read. */
interface Node {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

const metadataSchema = z.object({ title: z.string().nullish() });

/** Markup that stands in a word or between two of one line. */
const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR|#TEXT)$/;
/** What is not counted: captions, and what nobody sees. */
const NOT_COUNTED = /^(?:FIGCAPTION|CAPTION|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|#COMMENT)$/;

/** How well a page was read: what a reader should get of it, and what they got. */
interface PageScore {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly title: string | undefined;
  readonly headline: string | undefined;
  readonly problem?: string;
  /** The paragraphs that hold most words too many, and the expected words that are missing. */
  readonly surplus: readonly string[];
  readonly missing: readonly string[];
}

function textOf(node: Node): string {
  const name = node.nodeName.toUpperCase();
  if (NOT_COUNTED.test(name)) return '';
  const children = [...node.childNodes];
  const text = name === '#TEXT' ? (node.textContent ?? '') : children.map(textOf).join('');
  return INLINE.test(name) ? text : ` ${text} `;
}

function expectedTextOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`) as unknown as {
    document: { readonly body: Node };
  };
  return textOf(document.body);
}

const words = (text: string | null | undefined) => wordsOf(text ?? '').join(' ');

function scorePage(folder: string, name: string): PageScore {
  const file = (part: string) => readFileSync(join(folder, name, part), 'utf8');
  const expected = expectedTextOf(file('expected.html'));
  const { title } = metadataSchema.parse(JSON.parse(file('expected-metadata.json')));
  let paragraphs: readonly string[] = [];
  let headline: string | undefined;
  let problem: string | undefined;
  try {
    const page = readHtml(file('source.html'));
    paragraphs = page?.paragraphs ?? [];
    headline = page?.origin.headline;
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const wanted = new Set(wordsOf(expected));
  const given = new Set(wordsOf(paragraphs.join(' ')));
  return {
    name,
    ...wordScore(expected, paragraphs.join('\n')),
    title: title ?? undefined,
    headline,
    ...(problem !== undefined && { problem }),
    surplus: paragraphs.filter((text) => wordsOf(text).some((word) => !wanted.has(word))),
    missing: [...wanted].filter((word) => !given.has(word)),
  };
}

/** Whether a folder is a set of pages: folders, each with a page and what a reader should get of it. */
export function isPageSet(path: string): boolean {
  return readdirSync(path).some((name) => existsSync(join(path, name, 'source.html')));
}

const LISTED = 5;
const SHOWN = 100;

/**
 * Measures the reading of web pages: F1 over the words of the body (markup and captions taken off),
 * each counted as often as it stands, and whether the headline is the title that the page states.
 *
 * @param folder - folders with `source.html`, `expected.html` and `expected-metadata.json`
 */
export function reportPages(folder: string, { errors }: { readonly errors: boolean }): string {
  const scores = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'source.html')))
    .map((name) => scorePage(folder, name))
    .sort((a, b) => a.f1 - b.f1);
  const atLeast = (bar: number) => scores.filter(({ f1 }) => f1 >= bar).length;
  const titled = scores.filter(({ title }) => title !== undefined);
  const isRight = ({ title, headline }: PageScore) => words(title) === words(headline);
  const wrong = titled.filter((score) => !isRight(score));
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length);
  const crashed = scores.filter(({ problem }) => problem !== undefined).length;
  return [
    `body     F1 ${mean.toFixed(3)}  at least .98: ${atLeast(0.98)}  at least .9: ${atLeast(0.9)}  of ${scores.length} pages`,
    `title    right on ${titled.length - wrong.length} of ${titled.length} that state one`,
    `crashes  ${crashed}`,
    ...(errors
      ? [
          '',
          'page                              precision recall F1',
          ...scores.flatMap(({ name, precision, recall, f1, problem, surplus, missing }) => [
            `${name.slice(0, 34).padEnd(34)}${precision.toFixed(3).padStart(9)} ${recall.toFixed(3)}  ${f1.toFixed(3)}${problem === undefined ? '' : `  ${problem}`}`,
            ...(f1 === 1
              ? []
              : [
                  ...surplus.slice(0, LISTED).map((text) => `  too many: ${text.slice(0, SHOWN)}`),
                  ...(missing.length === 0
                    ? []
                    : [`  missing: ${missing.slice(0, 4 * LISTED).join(' ')}`]),
                ]),
          ]),
          '',
          ...wrong.map(({ name, title, headline }) => `${name}: “${headline}” is not “${title}”`),
        ]
      : []),
  ].join('\n');
}
