import { asAssertion } from '../src/answers/as-assertion.js';
import {
  type Comparison,
  compareWords,
  namesIn,
  saysNothingOf,
  saysTooLittle,
} from '../src/answers/asked-words.js';
import { isDenial, withoutChatter } from '../src/answers/chatter.js';
import { hasEveryWord } from '../src/answers/claimed-verbs.js';
import { contradicts, inTermsOf } from '../src/answers/confirmation.js';
import { describeFindings, type Findings } from '../src/answers/findings.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import type { OpenStory } from '../src/desk.js';
import { type Claim, findingsReply } from '../src/reply/passages.js';
import { shorten } from '../src/reply/text.js';
import type { Passage, Ranking } from '../src/search/passage-index.js';
import type { Verdict } from '../src/search/verdict.js';
import { readWords } from '../src/search/words/analyzer.js';
import { slice } from '../src/story/story.js';
import { splitSentences } from '../src/text/sentences.js';
import { wordSet } from '../src/text/word-set.js';

/** A Discord message is at most this long. */
const MAX_MESSAGE_LENGTH = 4000;
const MAX_HEADING_LENGTH = 200;
const MAX_CLAIMS = 8;
const MAX_CLAIM_LENGTH = 500;
/** Words; among other sentences, a shorter one that the story does not have is an interjection. */
const SHORTEST_CLAIM = 3;
const MAX_PASSAGES = 5;
const OTHERS = wordSet('he she they him her them his their');
/** Who writes a message and whom it is for. */
const TALKING = wordSet("i me my mine myself i'm i've you your yours");

const BEST_FIRST: readonly Verdict[] = ['answer', 'closest', 'none'];

interface FindAnswer extends Findings, Answer {
  readonly command: 'find';
  /** On all that the message says: `answer` only if it is that on each sentence. */
  readonly verdict: Verdict;
  readonly message: string;
  /** Where there are several sentences, each that says something. */
  readonly claims?: readonly Claim[];
  /** How the sentence that the first passage was found for compares with that passage. */
  readonly comparison?: Comparison;
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
  if (contradicts(claim, best, open)) return { ...ranking, verdict: 'closest' };
  const told = inTermsOf(claim, best, open);
  if (hasEveryWord(told, slice(open.story, best.highlight))) {
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
  namesIn(sentence).length > 0 || readWords(sentence).some(({ form }) => OTHERS.has(form));

/** “Wow.”, “lol no.”, “That's it.” claim nothing. */
const isClaim = (sentence: string, open: OpenStory) =>
  !saysTooLittle(sentence) &&
  sentence.split(/\s+/).length >= SHORTEST_CLAIM &&
  !(isOfThoseTalking(sentence) && !isOfOthers(sentence) && saysNothingOf(open, sentence));

/** The verdict on several claims together. */
function together(verdicts: readonly Verdict[]): Verdict {
  const [first = 'none'] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : 'closest';
}

/** Compares a claim with a passage: a number that is written otherwise there is not missing. */
function compare(claim: string, passage: Passage, open: OpenStory): Comparison {
  const text = slice(open.story, passage.paragraph);
  const { missing } = compareWords(inTermsOf(claim, passage, open), text);
  return { ...compareWords(claim, text), missing };
}

/** What the story has on what a message claims. Every sentence of it is looked up on its own. */
export default defineCommand({
  on: 'story',
  name: 'find',
  menu: 'Find in story',
  options: {
    message: textOption({
      description: 'What the message says',
      maxLength: MAX_MESSAGE_LENGTH,
      required: true,
      called: 'message with text in it',
    }),
  },

  answer({ message }, open): FindAnswer {
    const sentences = splitSentences(message, { start: 0, end: message.length })
      .slice(0, MAX_CLAIMS)
      .map(({ start, end }) => message.slice(start, Math.min(end, start + MAX_CLAIM_LENGTH)));
    const claimed = sentences.map(withoutChatter).filter((claim) => claim !== '');
    const told = (claimed.length > 0 ? claimed : sentences)
      .map((claim) => ({ claim, ...confirm(claim, open) }))
      .filter(
        ({ claim, verdict }, at, all) =>
          verdict !== 'none' ||
          all.length < 2 ||
          isClaim(claim, open) ||
          (at > 0 && isDenial(claim)),
      );
    const rankings = [...told].sort(
      (a, b) => BEST_FIRST.indexOf(a.verdict) - BEST_FIRST.indexOf(b.verdict),
    );
    const passages = new Map<number, Passage>();
    // The best of each sentence, then the second best of each, and so on.
    for (let rank = 0; rank < MAX_PASSAGES; rank++) {
      for (const ranking of rankings) {
        const passage = ranking.passages[rank];
        if (passage === undefined || passages.has(passage.paragraph.number)) continue;
        passages.set(passage.paragraph.number, passage);
      }
    }
    const verdict = together(rankings.map((ranking) => ranking.verdict));
    const best = [...passages.values()].slice(0, MAX_PASSAGES);
    const [first] = best;
    const terms = rankings.flatMap(({ terms }) => terms);
    const comparison = first && compare(rankings[0]?.claim ?? '', first, open);
    const claims = told.map(({ claim, verdict, passages }) => {
      const paragraph = verdict === 'none' ? undefined : passages[0]?.paragraph.number;
      return { text: claim, verdict, ...(paragraph !== undefined && { paragraph }) };
    });
    return {
      command: 'find',
      message,
      ...(claims.length > 1 && { claims }),
      ...describeFindings(open, { verdict, passages: best, nearest: [], terms }, message),
      ...(comparison && { comparison }),
    };
  },

  reply({ message, comparison, claims, ...findings }) {
    return findingsReply(shorten(message, MAX_HEADING_LENGTH), findings, { comparison, claims });
  },
});
