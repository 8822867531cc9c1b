import type { Comparison } from '../src/answers/asked-words.js';
import type { Claim } from '../src/answers/claims/claims.js';
import { describeFindings, type Findings } from '../src/answers/findings.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { findingsReply } from '../src/reply/passages.js';
import { shorten } from '../src/reply/text.js';
import type { Passage } from '../src/search/passage-index.js';
import type { Verdict } from '../src/search/verdict.js';

/** A Discord message is at most this long. */
const MAX_MESSAGE_LENGTH = 4000;
const MAX_HEADING_LENGTH = 200;
const MAX_PASSAGES = 5;
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

  async answer({ message }, open): Promise<FindAnswer> {
    // What holds claims against a story is much, and few put one to it.
    const { compareClaim, describeClaim, seekClaims, together } = await import(
      '../src/answers/claims/claims.js'
    );
    const told = seekClaims(message, open);
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
    const comparison = first && compareClaim(rankings[0]?.claim ?? '', first, open);
    const claims = told.map(describeClaim);
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
