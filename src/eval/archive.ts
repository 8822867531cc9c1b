import { searchRecord } from '../answers/record/record.js';
import type { Archive, Scope } from '../archive/archive.js';
import { createDesk } from '../desk.js';
import type { Verdict } from '../search/verdict.js';
import { QUIZ_SCOPE, quizArchive, without } from './quiz-archive.js';
import { holdsAnswer } from './squad.js';
import type { Quiz } from './stories.js';

/** Passages and stories that count as in sight. */
const FEW = 3;
const SOME = 10;

const percent = (count: number, of: number) => ((100 * count) / Math.max(1, of)).toFixed(1);

/**
 * Asks a quiz's questions of all its stories at once, as `story:all` does, and then of all without
 * those that the quiz says have the answer.
 *
 * @param archive - that has the stories under their ids; by default one of files
 */
export async function reportArchive(
  quiz: Quiz,
  archive: Archive = quizArchive(quiz),
  scope: Scope = QUIZ_SCOPE,
): Promise<string> {
  const { questions } = quiz;
  const ranks: number[] = [];
  const places: number[] = [];
  const verdicts: Verdict[] = [];
  const inVain: Verdict[] = [];
  let right = 0;
  const whole = createDesk(archive);
  for (const { q, gold, answer } of questions) {
    const { verdict, passages, stories } = await searchRecord(whole, scope, q);
    ranks.push(stories.findIndex(({ story }) => gold.includes(story)));
    const place = passages.findIndex(({ text }) => holdsAnswer(text, answer));
    places.push(place);
    verdicts.push(verdict);
    if (verdict === 'answer' && place === 0) right++;
    const lacking = createDesk(without(archive, gold));
    inVain.push((await searchRecord(lacking, scope, q)).verdict);
  }
  const within = (list: readonly number[], most: number) =>
    percent(list.filter((rank) => rank >= 0 && rank < most).length, list.length);
  const share = (list: readonly Verdict[], wanted: Verdict) =>
    percent(list.filter((verdict) => verdict === wanted).length, list.length);
  const said = verdicts.filter((verdict) => verdict === 'answer').length;
  return [
    `as one archive: ${questions.length} questions to ${quiz.stories.length} stories; in %`,
    `right story first ${within(ranks, 1)}, in three ${within(ranks, FEW)}, in ten ${within(ranks, SOME)}`,
    `a passage with the answer’s words first ${within(places, 1)}, in three ${within(places, FEW)}`,
    `"answer" said ${share(verdicts, 'answer')}, with the words first when said ${percent(right, said)}; "none" ${share(verdicts, 'none')}`,
    `without the right stories: "answer" said ${share(inVain, 'answer')}, "none" ${share(inVain, 'none')}`,
  ].join('\n');
}
