import { REQUESTED, RESOLVED } from '../../text/english/complements.js';
import { TENS, UP_TO_NINETEEN } from '../../text/english/number-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { wordSet } from '../../text/word-set.js';

/**
 * What a verb tells of the time beside it: it is past; it lies ahead, surely or where others speak of
 * it; somebody says something; somebody wants or is told to do something, which may be a later time's
 * ("voted to close"); it does not tell.
 */
export interface Verb {
  readonly kind: 'past' | 'said' | 'sure' | 'ahead' | 'wish' | 'open';
  readonly start: number;
  readonly end: number;
}

/** What stands between an auxiliary and the end of its verb: "will | not be closed". */
const REST = String.raw`(?:(?: [a-z]+){0,2} [a-z]{2,20}ed\b|(?: (?:not|also|now|only|still|then|be|stay|remain|[a-z]{2,20}ly)){0,3} [a-z]+\b)?`;

/** Verbs whose present tense announces: "the trial opens on Monday". */
const SCHEDULED = [
  'opens|closes|starts|begins|reopens|resumes|returns|ends|retires|steps down|stands down',
  'travels|hosts|faces|meets|departs|expires',
  'go(?:es)? on (?:trial|sale|show)|comes? into (?:force|effect)|takes? (?:place|effect|over)',
  'kicks off|gets (?:under way|underway)',
].join('|');
const ANNOUNCES = new RegExp(String.raw`\b(?:${SCHEDULED})\b`);
/** The same of several, and of a vote. They are nouns and adjectives as well, so no verb may come before. */
const ANNOUNCES_ALONE =
  /^[^,;:]{0,80}?(?:[a-z]s (?:also |then )?(?:open|close|start|begin|reopen|resume|return|end|expire|vote)(?= (?:at|on|in|from|for|again|until|next|this|early|late|with)\b| ?$)|(?<!\b(?:the|of|his|her|their|its|no|all|more) )\bvotes on (?=[a-z]))|\b(?:I|[Ww]e|[Tt]hey) (?:also |then )?(?:open|close|start|begin|reopen|resume|return|retire)\b/;

const PAST = `(?:(?:could|may|might|must|should)(?: (?:not|also|well))? have|could(?:n[’']t| not))${REST}|could (?:be )?(?:see|hear|feel|smell|seen|heard|felt|smelt)|would(?:n[’']t| not) (?:comment|say|confirm|discuss|answer)`;
/** "Voted by nine to | six": how many did so, and nothing that is wished. */
const COUNTS = [...UP_TO_NINETEEN, ...TENS, 'none', 'nil'].join('|');
/** What somebody asks for or resolves. */
const WISH = String.raw`(?:${`${RESOLVED} ${REQUESTED}`.replaceAll(' ', '|')})(?: [A-Za-z’'-]+){0,3} to (?!(?:the|an?|his|her|its|their|this|that|${COUNTS})\b)[a-z]+`;
/** What had been planned may be given up before its day, or have failed on it. */
const HAD_BEEN_PLANNED = `(?:had (?:[a-z]+ )?been|was|were) (?:[a-z]{2,20}ly )?(?:supposed|meant) to${REST}|had (?:[a-z]+ )?been (?:[a-z]{2,20}ly )?(?:due|expected|scheduled|planned|set|slated|lined up|likely)(?: (?:to${REST}|for))?|(?:was|were) to have${REST}`;
/** What might have been, what somebody has, and what was hoped: by now it may have come to nothing. */
const OPEN = `${HAD_BEEN_PLANNED}|(?<!\\bhad )(?:hoped|aimed|intended) to${REST}|would(?:n[’']t| not)? have|(?:has|have) (?:an?|the|no|its|their|his|her|another)`;
const MODAL = `would|can|could|may|might|must|should|cannot|can[’']t|ought to|needs? to|(?:has|have|is|are|was|were) to(?! blame)|(?:is|are) going to`;
const PLANNED = String.raw`(?:has|have) until|due to (?:be|start|begin|open|reopen|close|end|arrive|return|finish|appear|leave|meet|take|go|run|play|speak|vote|land|give)${REST}|(?:set|scheduled|planned|slated|forecast|poised|lined up|likely|hoping|hopes?|plans?|planning|preparing|aims?|vowed|pledged|agreed) (?:to${REST}|for)|(?:planning|preparing) an?|(?<!\b(?:than|as) )expected(?: to${REST})?|(?:scheduled|planned|due) (?:on|in|at|by|before|back|next|later)|(?:is|are|was|were) due(?: to${REST})?|is (?:holding|hosting|meeting|visiting)|ahead of|upcoming`;

/** Of two that begin at one place the longer one comes first. */
const VERBS = new RegExp(
  String.raw`\b(?:${[
    `(?<past>${PAST})`,
    `(?<open>${OPEN})`,
    `(?<wish>${WISH})`,
    `(?<sure>(?:will|won[’']t|shall)${REST}|${SCHEDULED})`,
    `(?<ahead>(?:${MODAL})${REST}|${PLANNED})`,
    '(?<said>said|says|saying|(?<!to )say)',
    '(?<word>[a-z]+)',
  ].join('|')})\b`,
  'g',
);

/** Finite forms of the past; those like "put" are the present's, too, but a report has them for the past. */
const ALSO_PAST = wordSet(
  'was were had did has have wasn weren hadn didn hasn haven hit put cut shut let set beat cost quit',
  'spread split burst hurt fed slid swung stuck hung bent spun clung sprang blew dug upheld',
  'withheld withstood bit lit bid forecast arose',
);
/** Whether a word tells of the past by itself: “known” and “given”, which are participles alone, do not. */
const tellsPast = (word: string) => isPastTense(word) || ALSO_PAST.has(word);
/** "To set": what has one form for all; but "to have set" is past. */
const INFINITIVE = /\bto (?:[a-z]{2,20}ly )?$/;
/** "Is held", "to be held": the participle is no past. */
const OF_PRESENT =
  /\b(?:(?:is|are)(?:n[’']t)?|be)(?: being)?(?: (?:not|also|now|still|[a-z]{2,20}ly))? $/;

/** The verbs in a stretch of text that tell of a time, in its order. */
export function verbsIn(text: string): Verb[] {
  return [...text.matchAll(VERBS)].flatMap(({ index, 0: words, groups = {} }) => {
    const place = { start: index, end: index + words.length };
    if (groups.word !== undefined) {
      if (!tellsPast(groups.word)) return [];
      const before = text.slice(Math.max(0, index - 40), index);
      if (groups.word !== 'have' && INFINITIVE.test(before)) return [];
      return { kind: OF_PRESENT.test(before) ? 'open' : 'past', ...place };
    }
    const kind = (['said', 'sure', 'ahead', 'wish', 'open'] as const).find(
      (each) => groups[each] !== undefined,
    );
    return { kind: kind ?? 'past', ...place };
  });
}

const SAYING_VERB = /^(?:said|says|told|added|announced|confirmed|warned)$/;

/** Whether a verb, by its words, is one of saying. */
export const isSayingVerb = (words: string): boolean => SAYING_VERB.test(words);

/** Whether a text in the present tense announces something. */
export const announces = (text: string): boolean =>
  ANNOUNCES.test(text) || (ANNOUNCES_ALONE.test(text) && verbsIn(text).length === 0);
