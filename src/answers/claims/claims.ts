import type { OpenStory } from '../../desk.js';
import type { Passage, Ranking } from '../../search/passage-index.js';
import type { Verdict } from '../../search/verdict.js';
import { slice } from '../../story/story.js';
import { readWords } from '../../terms/analyzer.js';
import { THIRD_PERSONS } from '../../text/english/pronouns.js';
import { withoutMentions } from '../../text/mentions.js';
import { splitSentences } from '../../text/sentences.js';
import { wordSet } from '../../text/word-set.js';
import {
  type Comparison,
  compareWords,
  namesIn,
  saysNothingOf,
  saysTooLittle,
} from '../asked-words.js';
import { asAssertion } from './as-assertion.js';
import { isDenial, withoutChatter } from './chatter.js';
import { bearsOutRole } from './claimed-role.js';
import { hasEveryWord } from './claimed-verbs.js';
import { contradicts, inTermsOf, tellsOf } from './confirmation.js';

const MAX_CLAIMS = 8;
const MAX_CLAIM_LENGTH = 500;
/** Words; among other sentences, a shorter one that the story does not have is an interjection. */
const SHORTEST_CLAIM = 3;
/** Who writes a message and whom it is for. */
const TALKING = wordSet("i me my mine myself i'm i've you your yours");

/** What the story has on one sentence of a message, as answers carry it. */
export interface Claim {
  readonly text: string;
  readonly verdict: Verdict;
  /** Of the best passage, where there is one. */
  readonly paragraph?: number;
}

/** A sentence of a message, and what a story has on it. */
export interface SoughtClaim extends Ranking {
  readonly claim: string;
}

/**
 * What a story has on a claim; it is no answer where that cannot bear the claim out. It is one where it
 * would be to the claim as the passage writes it (“15” for “fifteen”), or has all of its words: as an answer
 * to a question, it would need more.
 */
function confirm(claim: string, open: OpenStory): Ranking {
  const ranking = open.search(asAssertion(claim));
  const [best] = ranking.passages;
  if (best === undefined || ranking.verdict === 'none') return ranking;
  const telling = ranking.passages.find((passage) => bearsOutRole(claim, passage, open));
  if (telling !== undefined) {
    const others = ranking.passages.filter((passage) => passage !== telling);
    return { ...ranking, verdict: 'answer', passages: [telling, ...others] };
  }
  const isAnothers = bearsOutRole(claim, best, open) === false;
  if (isAnothers || contradicts(claim, best, open)) return { ...ranking, verdict: 'closest' };
  const told = inTermsOf(claim, best, open);
  if (hasEveryWord(told, slice(open.story, best.highlight)) || tellsOf(claim, best, open)) {
    return { ...ranking, verdict: 'answer' };
  }
  if (ranking.verdict === 'answer' || told === claim) return ranking;
  const again = open.search(asAssertion(told));
  const isSame = again.passages[0]?.paragraph.number === best.paragraph.number;
  return isSame ? { ...ranking, verdict: again.verdict } : ranking;
}

/** A sentence of who writes and reads it, or one that asks: “My friend told me”, “Can you believe it?” */
const isOfThoseTalking = (sentence: string) =>
  sentence.trimEnd().endsWith('?') || readWords(sentence).some(({ form }) => TALKING.has(form));

/** Somebody else in it is, as far as one can tell, of the story: “You know she sold it?” */
const isOfOthers = (sentence: string) =>
  namesIn(sentence).length > 0 || readWords(sentence).some(({ form }) => THIRD_PERSONS.has(form));

/** “Wow.”, “lol no.”, “That's it.” claim nothing. */
const isClaim = (sentence: string, open: OpenStory) =>
  !saysTooLittle(sentence) &&
  sentence.split(/\s+/).length >= SHORTEST_CLAIM &&
  !(isOfThoseTalking(sentence) && !isOfOthers(sentence) && saysNothingOf(open, sentence));

/** What a story has on what a message claims, sentence by sentence. */
export function seekClaims(message: string, open: OpenStory): SoughtClaim[] {
  const said = withoutMentions(message).trim() || message;
  const sentences = splitSentences(said, { start: 0, end: said.length })
    .slice(0, MAX_CLAIMS)
    .map(({ start, end }) => said.slice(start, Math.min(end, start + MAX_CLAIM_LENGTH)));
  const claimed = sentences.map(withoutChatter).filter((claim) => claim !== '');
  return (claimed.length > 0 ? claimed : sentences)
    .map((claim) => ({ claim, ...confirm(claim, open) }))
    .filter(
      ({ claim, verdict }, at, all) =>
        verdict !== 'none' || all.length < 2 || isClaim(claim, open) || (at > 0 && isDenial(claim)),
    );
}

/** Takes down what a story has on a claim. */
export function describeClaim({ claim, verdict, passages }: SoughtClaim): Claim {
  const paragraph = verdict === 'none' ? undefined : passages[0]?.paragraph.number;
  return { text: claim, verdict, ...(paragraph !== undefined && { paragraph }) };
}

/** The verdict on several claims together: on all of them, or none. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const [first = 'none'] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : 'closest';
}

/** Compares a claim with a passage: a number that is written otherwise there is not missing. */
export function compareClaim(claim: string, passage: Passage, open: OpenStory): Comparison {
  const text = slice(open.story, passage.paragraph);
  const { missing } = compareWords(inTermsOf(claim, passage, open), text);
  return { ...compareWords(claim, text), missing };
}
