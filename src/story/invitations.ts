import { isPastTense } from '../text/past-tense.js';
import { splitSentences } from '../text/sentences.js';
import { FURNITURE, INVITATIONS } from './furniture.js';
import { ruleFor, tells } from './own-words.js';
import type { Line } from './page-line.js';

/** Words that every invitation has; sentences are only told apart where there is one. */
const INVITES = /\b(?:newsletters?|in-?box|sign up|subscri\w+|briefing|alerts)\b/i;
/** Characters at the end of a paragraph in which an invitation stands. */
const MOST_LENGTH = 300;

const isInvitation = (text: string) =>
  INVITATIONS.has(ruleFor(text, FURNITURE)?.reason ?? '') && INVITES.test(text);

const isOfStory = (text: string) =>
  tells(text) || text.split(/[^\p{L}]+/u).some((word) => isPastTense(word));

/** Where the invitation begins that a paragraph of the story ends with, or -1. */
function findInvitation(text: string): number {
  if (!INVITES.test(text.slice(-MOST_LENGTH))) return -1;
  const sentences = splitSentences(text, { start: 0, end: text.length });
  const last = sentences.findLastIndex(({ start, end }) => !isInvitation(text.slice(start, end)));
  const start = sentences[last + 1]?.start;
  return start !== undefined && isOfStory(text.slice(0, start).trimEnd()) ? start : -1;
}

/** Sets each invitation apart that stands at the end of a paragraph of the story. */
export function setInvitationsApart(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const at = line.reason === undefined ? findInvitation(line.text) : -1;
    if (at < 1) return [line];
    return [
      { ...line, text: line.text.slice(0, at).trimEnd() },
      { ...line, text: line.text.slice(at) },
    ];
  });
}
