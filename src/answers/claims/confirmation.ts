import type { OpenStory } from '../../desk.js';
import { isSpeechCue } from '../../people/lexicon/cues.js';
import { readSaidWords, saysOtherwise } from '../../search/factuality/modality.js';
import { saysOpposite } from '../../search/factuality/opposites.js';
import type { Passage } from '../../search/passage-index.js';
import { slice } from '../../story/story.js';
import { analyzeName } from '../../terms/analyzer.js';
import { withNumbersOf } from '../../terms/numbers.js';
import { fold } from '../../text/fold.js';
import { overlaps } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import { namesIn } from '../asked-words.js';
import { isOfAnother, namesOther } from './claimed-names.js';
import { hasEveryWord } from './claimed-verbs.js';
import { withNames } from './clause-words.js';
import { saysContrary } from './contrasts.js';
import { hasOnlyNames, lacksDecidingWord, sharesMost, toldBy } from './deciding-words.js';
import { namedWords, swapsRoles } from './doers.js';
import { hasNumberOfOtherVerb } from './number-of-verb.js';
import { readToldWords } from './only-asked.js';
import { readOfThings } from './only-said.js';
import { hasOtherAge } from './other-age.js';
import { isDoneByOther } from './other-doer.js';
import { isOfOtherHolder } from './other-holder.js';
import { hasOtherNumber } from './other-number.js';
import { hasOtherObject } from './other-object.js';
import { isSaidByOther } from './other-speaker.js';
import { hasOtherSubject } from './other-subject.js';
import { isOfOtherTime } from './other-time.js';
import { setsNobodyApart, toldFor } from './set-apart.js';
import { isToldOfRelative } from './told-of-relative.js';

const SAYS = wordSet('says said reports reported writes wrote');
const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
/** Words at most that say who says so: “according to the news agency Agence France Presse”. */
const MAX_FRAME = 8;
/** Words; what is longer is a list, or has lost its full stops, and who does what there is not told. */
const MAX_SENTENCE = 300;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** What only says who says so, and what they say. */
interface Framed {
  readonly frame: string;
  readonly rest: string;
}

/** Reads “…, Reuters says”, “According to Reuters, …”, “The BBC reports that …”. */
function readFrame(claim: string): Framed | undefined {
  const isAccordingTo = ([first = '', second]: readonly string[]) =>
    first.toLowerCase() === 'according' && second === 'to';
  const words = [...claim.matchAll(WORD)];
  const forms = words.map(([word]) => word);
  const first = claim.indexOf(',');
  if (first > 0 && isAccordingTo(forms)) {
    return { frame: claim.slice(0, first), rest: claim.slice(first + 1).trim() };
  }
  const says = forms.slice(0, MAX_FRAME).findIndex((word) => SAYS.has(word));
  const said = words[forms[says + 1] === 'that' ? says + 2 : says + 1];
  const isName = forms.slice(0, says).every((word) => CAPITAL.test(word) || word === 'the');
  if (says > 0 && said !== undefined && isName) {
    return { frame: claim.slice(0, said.index), rest: claim.slice(said.index) };
  }
  const comma = claim.lastIndexOf(',');
  const frame = claim.slice(comma + 1);
  const last = wordsOf(frame);
  const isFrame = isAccordingTo(last) || SAYS.has(last[0] ?? '') || SAYS.has(last.at(-1) ?? '');
  if (comma < 0 || last.length > MAX_FRAME || !isFrame) return undefined;
  return { frame, rest: claim.slice(0, comma) };
}

/**
 * What a claim says without whoever passes it on: somebody whom the story does not have, while the
 * passage does not have it from somebody else.
 */
function withoutFrame(claim: string, { highlight }: Passage, open: OpenStory): string {
  const framed = readFrame(claim);
  if (framed === undefined) return claim;
  const isSaidThere =
    wordsOf(slice(open.story, highlight)).some(isSpeechCue) &&
    open
      .people()
      .persons.some(({ mentions }) => mentions.some(({ span }) => overlaps(span, highlight)));
  const known = new Set(wordsOf(open.folded()));
  const names = wordsOf(framed.frame).filter(
    (word) => CAPITAL.test(word) && !/^(?:According|The)$/.test(word),
  );
  const isStrange = names.length > 0 && names.every((name) => !known.has(fold(name)));
  return isSaidThere || !isStrange ? claim : framed.rest;
}

/** A claim without whoever only passes it on, and with its numbers written as a passage has them. */
export function inTermsOf(claim: string, passage: Passage, open: OpenStory): string {
  const text = slice(open.story, passage.paragraph);
  return withNumbersOf(withoutFrame(claim, passage, open), text);
}

/**
 * Whether a passage cannot bear out a claim, however like it is: it is no sentence that can be looked into;
 * it says that very thing otherwise, or the opposite, or has no word for one that decides the claim, or has it done
 * by whom it is done to; somebody else says or does it, or it is done to something else; it has another number, or
 * lacks a name of the claim. A name
 * may stand in the paragraph before, be somebody's whom the passage means by a pronoun, or whoever's who only
 * passes the claim on.
 */
export function contradicts(claim: string, passage: Passage, open: OpenStory): boolean {
  const { story, people } = open;
  const { paragraph, highlight } = passage;
  const sentence = slice(story, highlight);
  if (wordsOf(sentence).length > MAX_SENTENCE) return true;
  const claimed = readOfThings(readSaidWords(claim));
  const said = toldFor(claimed, readOfThings(readToldWords(sentence)));
  const mine = withNames(claimed, namedWords(claim));
  const told = withNames(said, namedWords(sentence, highlight.start, open));
  const sought = readSaidWords(inTermsOf(claim, passage, open));
  const unframed = withoutFrame(claim, passage, open);
  if (
    setsNobodyApart(claimed, said) ||
    lacksDecidingWord(sought, toldBy(passage, said, open)) ||
    hasOnlyNames(sought, toldBy(passage, said, open)) ||
    saysOtherwise(claimed, said) ||
    saysOpposite(claimed, said) ||
    saysContrary(claimed, said) ||
    swapsRoles(mine, told) ||
    isSaidByOther(claim, paragraph.number, open) ||
    isDoneByOther(claim, paragraph.number, open) ||
    isOfOtherHolder(claim, passage, open) ||
    isToldOfRelative(claim, passage, open) ||
    // What is said word for word is said of the same.
    (!hasEveryWord(claim, sentence) &&
      (hasOtherSubject(mine, told) || hasOtherObject(mine, told))) ||
    [slice(story, paragraph), sentence].some((text) => hasOtherNumber(claim, text)) ||
    hasNumberOfOtherVerb(claim, sentence) ||
    isOfOtherTime(claimed, said) ||
    hasOtherAge(claim, open) ||
    isOfAnother(unframed, passage, open) ||
    namesOther(claim, sentence)
  ) {
    return true;
  }
  const before = story.paragraphs[paragraph.number - 2] ?? paragraph;
  const mentioned = people().persons.filter(({ mentions }) =>
    mentions.some(({ span }) => overlaps(span, paragraph)),
  );
  const there = [
    slice(story, before),
    slice(story, paragraph),
    ...mentioned.map(({ name }) => name),
  ];
  const folded = fold(there.join('\n'));
  const known = new Set(there.flatMap(analyzeName));
  return namesIn(unframed).some(
    (name) => !folded.includes(fold(name)) && !analyzeName(name).every((term) => known.has(term)),
  );
}

/** Whether the sentence of a passage that does not contradict a claim has most of its words. */
export function tellsOf(claim: string, passage: Passage, open: OpenStory): boolean {
  const said = readSaidWords(slice(open.story, passage.highlight));
  return sharesMost(readSaidWords(inTermsOf(claim, passage, open)), toldBy(passage, said, open));
}
