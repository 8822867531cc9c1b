import { wordSet } from '../../text/word-set.js';
import { findDay } from '../day.js';
import { isMastheadName } from '../masthead-name.js';
import type { Origin } from '../story.js';

/** The head of an e-mail as programs show it: who writes to whom, when, and what about. */
export interface LetterHead {
  /** The numbers of its first line and of the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** Whether it says of itself that what is under it is passed on. */
  readonly isPassedOn: boolean;
  readonly subject?: string;
  readonly origin: Pick<Origin, 'publisher' | 'published'>;
}

/** What mail programs put before each line of what is answered or passed on. */
export const QUOTE_MARKS = /^>[> \t]*/;
const FIELD =
  /^\*{0,2}(from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments?)\s{0,3}:\*{0,2}(?:\s+|$)(.*)$/i;
/** What stands over the head of a letter that is passed on. */
const OVER =
  /^(?:[-—_\s]{0,40}(?:forwarded message|original message|original appointment)[-—_\s]{0,40}|begin forwarded message:?|_{5,60})$/i;
/** Where a list of recipients goes on. */
const GOES_ON = /^(?:[ \t]+\S|[^:]{0,200}<[^<>\s]{1,100}@[^<>\s]{1,100}>[;,]?\s*$)/;
const ADDRESS = /@[\w-]/;
const MOST_GAPS = 1;
/** Fields by which a head without an address is one. */
const ENOUGH_FIELDS = 3;

/** "Re: ", "Fwd: FW: ", "[News] " */
const BEFORE_SUBJECT =
  /^(?:\s*(?:(?:re|fwd?|aw|wg|tr|sv)(?:\[\d{1,2}\])?\s?:|\[[^[\]]{1,40}\]))+\s*/i;
/** Words of names that bodies have and people do not. */
const BODY =
  /^the\s|(?:^|\s)(?:agency|association|authority|bank|board|bureau|college|commission|committee|company|co-?op|council|court|daily|department|federation|foundation|fund|group|hospital|inc|institute|journal|league|ltd|llc|magazine|ministry|museum|network|news|newspaper|party|plc|police|press|radio|school|service|society|team|times|trust|tv|union|university|weekly)\.?(?:\s|$)/i;
/** Words of which none says whose office it is. */
const NOBODY = wordSet(
  'the press media news communication communications public relations information office desk newsdesk',
  'newsroom newsletter team info pr mail list noreply no-reply alert alerts update updates',
);
/** Lines of a head at most, and characters of a field that are read. */
const MOST_LINES = 40;
const MOST_VALUE = 300;

const withoutMarks = (line: string) => line.replace(QUOTE_MARKS, '').trim();

/** "Jane Roe" of “"Jane Roe" <jane@example.org>”. */
const nameIn = (from: string) =>
  from
    .replace(/\s*[<([](?:mailto:)?[^<>()[\]\s]{1,100}@[^<>()[\]\s]{1,100}[>)\]].*$/, '')
    .replace(/^["'“]|["'”]$/g, '')
    .replace(/\s+via\s.*$/i, '')
    .trim();

/** The body that sends a letter; a person who does may have found the story anywhere. */
function readSender(from: string): LetterHead['origin'] {
  const name = nameIn(from);
  const isNobody = name.split(/\s+/).every((word) => NOBODY.has(word.toLowerCase()));
  if (name === '' || ADDRESS.test(name) || isNobody) return {};
  return isMastheadName(name) || BODY.test(name) ? { publisher: name } : {};
}

/** The head that begins in a line. */
function readHead(lines: readonly string[], start: number): LetterHead | undefined {
  let at = start;
  const last = Math.min(lines.length, start + MOST_LINES);
  const isOver = (line = '') => OVER.test(withoutMarks(line)) || (at > start && line.trim() === '');
  while (at < last && isOver(lines[at])) at++;
  const fields = new Map<string, string>();
  let end = at;
  let gaps = 0;
  for (; at < last; at++) {
    const line = (lines[at] ?? '').replace(QUOTE_MARKS, '');
    const [, name, value = ''] = FIELD.exec(line.trim()) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) {
      fields.set(name.toLowerCase(), value.slice(0, MOST_VALUE).trim());
      gaps = 0;
      end = at + 1;
    } else if (line.trim() === '') {
      if (fields.size === 0 || ++gaps > MOST_GAPS) break;
    } else if (fields.size > 0 && gaps === 0 && GOES_ON.test(line)) end = at + 1;
    else break;
  }
  const [from, subject, to] = ['from', 'subject', 'to'].map((name) => fields.get(name));
  const isWritten = ADDRESS.test(`${from} ${to}`) || fields.size >= ENOUGH_FIELDS;
  if (subject === undefined || fields.size < 2 || !isWritten) return undefined;
  const bare = subject.replace(BEFORE_SUBJECT, '');
  const published = findDay(fields.get('date') ?? fields.get('sent') ?? '')?.day;
  return {
    ...{ start, end },
    isPassedOn: OVER.test(withoutMarks(lines[start] ?? '')),
    ...(bare !== '' && { subject: bare }),
    origin: { ...readSender(from ?? ''), ...(published !== undefined && { published }) },
  };
}

/** The heads of letters in a text, in their order. */
export function findHeads(lines: readonly string[]): readonly LetterHead[] {
  const heads: LetterHead[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = withoutMarks(lines[at] ?? '');
    const head = FIELD.test(line) || OVER.test(line) ? readHead(lines, at) : undefined;
    if (head === undefined) continue;
    heads.push(head);
    at = head.end - 1;
  }
  return heads;
}
