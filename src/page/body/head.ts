import {
  namesOffice,
  readByline,
  readBylineUnder,
  readNameOrRole,
  readPeople,
  readWriters,
} from '../../story/byline.js';
import { isMastheadName } from '../../story/masthead-name.js';
import { isSentence, type Line } from '../../story/page-line.js';
import { squeeze } from '../align.js';
import type { Block } from '../blocks/blocks.js';
import { BYLINE } from '../blocks/place.js';

/** What parts who wrote a story from for whom: "by Jane Roe | TV 9". */
const JOINT = /\s*[|·•]\s*/;

/** Whom a line of the head of a story says has written it, with the one above it. */
function writersIn(text: string, above: string): string | undefined {
  const authors = [text, ...text.split(JOINT)].map(
    (piece) => readBylineUnder(piece, above)?.author,
  );
  const author = authors.find((name) => name !== undefined);
  if (author !== undefined) return author;
  return isMastheadName(text) ? undefined : readWriters(text);
}

/**
 * Why lines between the headline and the first paragraph are none of the story's: they tell its author
 * and its day, where Readability takes them for a part of the page around it.
 *
 * @param firstBody - the number of the first paragraph
 */
export function readHeadLines(
  blocks: readonly Block[],
  headline: string,
  firstBody: number,
): ReadonlyMap<number, string> {
  const title = squeeze(headline);
  const start = blocks.findLastIndex(
    ({ text, tag, hidden }, i) =>
      i < firstBody && !hidden && (tag === 'H1' || squeeze(text) === title),
  );
  const reasons = new Map<number, string>();
  if (start === -1) return reasons;
  for (let i = firstBody - 1; i > start; i--) {
    const { text = '', hidden = true } = blocks[i] ?? {};
    if (hidden) continue;
    const above = i - 1 > start ? (blocks[i - 1]?.text ?? '') : '';
    const reason = readBylineUnder(text, above)?.reason;
    if (reason !== undefined) {
      reasons.set(i, reason);
      continue;
    }
    const isWriter = writersIn(text, above) !== undefined && !isSentence(text);
    // A name is a writer's over the day, or over what its bearer does.
    const isOver = reasons.has(i + 1) || readNameOrRole(blocks[i + 1]?.text ?? '') === 'role';
    const isByName = isWriter && (readPeople(text) === undefined || isOver);
    if (isByName) reasons.set(i, BYLINE);
  }
  // What somebody does at the publisher's stands under their name.
  let above = -1;
  for (let i = start + 1; i < firstBody; i++) {
    const { text = '', hidden = true } = blocks[i] ?? {};
    if (hidden) continue;
    const isUnderName = above !== -1 && readPeople(blocks[above]?.text ?? '') !== undefined;
    const isRole = isUnderName && readNameOrRole(text) === 'role' && !isSentence(text);
    if (isRole && !reasons.has(i)) reasons.set(i, BYLINE);
    above = reasons.get(i) === BYLINE ? i : -1;
  }
  return reasons;
}

/** Who has written a story, by the lines over its first paragraph that are known to say so. */
export function readHeadAuthor(lines: readonly Line[]): string | undefined {
  const firstBody = lines.findIndex(({ text, reason }) => reason === undefined && isSentence(text));
  const names = lines
    .slice(0, Math.max(0, firstBody))
    .flatMap(({ text, reason, mark }, i) =>
      (reason ?? mark) === BYLINE ? (writersIn(text, lines[i - 1]?.text ?? '') ?? []) : [],
    );
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** What somebody has done with the words of others, or to whom they were said. */
const NO_SIGNATURE = /^(?:interview|posted|published|review)\b/i;

/** Who signs a story over its first paragraph as clearly as can be: after a "By", or over what they do there. */
export function readSigner(
  lines: readonly Line[],
  headline: string | undefined,
): string | undefined {
  const title = squeeze(headline ?? '');
  const firstBody = lines.findIndex(({ text, reason }) => reason === undefined && isSentence(text));
  const head = lines.slice(0, Math.max(0, firstBody));
  const start = head.findLastIndex(({ text }) => squeeze(text) === title);
  const texts = head.slice(start + 1).map(({ text }) => text);
  const signers = texts.map((text, i) => {
    const { author, isLoose } = readByline(text) ?? {};
    if (author === undefined) return namesOffice(texts[i + 1] ?? '') ? readPeople(text) : undefined;
    return isLoose || NO_SIGNATURE.test(text) ? undefined : readPeople(author);
  });
  return signers.find((name) => name !== undefined);
}
