import { isPastTense } from '../../text/english/past-tense.js';
import { splitSentences } from '../../text/sentences.js';
import type { Line } from '../page-line.js';
import { INVITATIONS } from './furniture.js';
import { FURNITURE } from './furniture-rules.js';
import { ruleFor, tells } from './own-words.js';

/** What a site invites to, as its own; sentences are only told apart where there is one. */
const INVITES = /\b(?:newsletters?|in-?box|subscribe|subscriptions?|our (?:free )?apps?)\b/i;
/** How a sentence begins that invites: others may tell what somebody sends. */
const OPENING =
  /^(?:please |(?:to|for) [^.!?]{1,80}, )?(?:become|click|download|enjoy|enter|follow|get|have|join|read|receive|register|sign|start|subscribe|support|try|want)\b/i;
/** "the county's newsletter" */
const OF_OTHERS =
  /\b(?:the \p{Ll}[\p{L}-]{1,30}[’']s?|its|his|her|their)\s(?:[\p{L}-]{1,20}\s){0,4}newsletters?\b/iu;
/** Characters at the end of a paragraph in which an invitation stands. */
const MOST_LENGTH = 300;

const isOfStory = (text: string) =>
  tells(text) || text.split(/[^\p{L}]+/u).some((word) => isPastTense(word));

const isInvitation = (text: string) =>
  INVITATIONS.has(ruleFor(text, FURNITURE)?.reason ?? '') &&
  INVITES.test(text) &&
  OPENING.test(text) &&
  !OF_OTHERS.test(text) &&
  !isOfStory(text);

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
