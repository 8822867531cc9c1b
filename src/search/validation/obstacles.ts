import type { ReadQuestion } from '../question/question.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described } from '../ranking/features.js';
import type { Findings } from '../ranking/findings.js';
import { tellsOfAnotherOwner } from './event/another-owner.js';
import { asksHowDied, lacksCauseOfDeath } from './event/cause-of-death.js';
import { tellsOnlyOfComingTo } from './event/coming-to.js';
import { lacksPlace } from './event/dwelling.js';
import { lacksEvent } from './event/events.js';
import { tellsOnlyHearsay, tellsOnlyThatItMayBe } from './event/hearsay.js';
import { tellsOfBareVerb } from './event/phrasal-verbs.js';
import { tellsContrary, tellsOpposite } from './event/polarity.js';
import { givesReason } from './event/reasons.js';
import { tellsOnlyOfSearch, tellsOnlyOfWish } from './event/sought.js';
import { tellsWhatWasTakenBack } from './event/taken-back.js';
import { tellsOfAnotherTime, tellsOnlyOfPlan } from './event/tense-asked.js';
import { lacksAge, tellsAgeOfAnother } from './number/age.js';
import { countsSomethingElse } from './number/counted.js';
import { bringsInAnother, tellsOfEarlierOne } from './number/earlier-ones.js';
import { mayHold } from './number/kinds-held.js';
import { tellsAnotherLength } from './number/length-elsewhere.js';
import { sentenceWithTheNumber } from './number/number-beside.js';
import { hasOtherNumber } from './number/other-number.js';
import { givesAnothersNumber } from './number/others-number.js';
import { countsOnlyAPart } from './number/parts.js';
import { countsOnlyThePlanned } from './number/planned-numbers.js';
import { tellsAnotherCost } from './number/prices.js';
import { countsByAnotherTime } from './number/rates.js';
import { asksForScore, lacksScore } from './number/scores.js';
import { tellsPriceOfOneShare } from './number/share-prices.js';
import { lacksTimeInOffice } from './number/time-in-office.js';
import { tellsOfAnotherOffice } from './office/another-office.js';
import { tellsOnlyOfHolderNamed } from './office/holder-beside.js';
import { tellsOfAnotherHolder } from './office/holders.js';
import { tellsNothingOfKin } from './office/relatives.js';
import { namesNoneOfSeveral } from './office/several-holders.js';
import { tellsWhatAnotherIs } from './office/somebodys-role.js';
import { tellsOfAnotherBody } from './office/whose-office.js';
import { countsOnlyVotes, lacksAgent } from './person/agents.js';
import { speaksOnlyOfWhomItIsDoneTo } from './person/done-to.js';
import { lacksName } from './person/naming.js';
import { tellsOfAnother } from './person/other-subject.js';
import { hasNoneOfItsWords, speaksOfOthersOnly } from './person/others-only.js';
import { speaksOfAnotherOne } from './person/told-apart.js';
import { tellsOnlyOfNamed, tellsOnlyWhatThingIs } from './person/told-of-named.js';
import {
  lacksTopic,
  saysNobody,
  saysSomebodyElse,
  tellsOfNoSaying,
  tellsOfTopicElsewhere,
} from './person/who-says.js';
import { AskedAndTold } from './reading/asked-and-told.js';
import { asksTheSame } from './replies.js';
import { type WordObstacle, whyNotTheWords } from './word-obstacles.js';

/** A passage, and the question that it may answer. */
interface Tried {
  readonly passage: Described;
  readonly question: ReadQuestion;
  readonly findings: Findings;
  readonly index: CandidateIndex;
  /** The sentence that answers, laid beside the question. */
  readonly beside: AskedAndTold;
}

type IsSo = (tried: Tried) => boolean;

/** What keeps a sentence from answering a question, unless that is a topic alone. */
const ofSentence =
  (isSo: (beside: AskedAndTold) => boolean): IsSo =>
  ({ question, beside }) =>
    !question.isTopic && isSo(beside);

/** What keeps a passage from answering, in the order in which it is looked for: the first is what is told. */
const RULES = [
  ['it only asks', ({ passage, findings, index }) => asksTheSame(passage, findings, index)],
  [
    'it gives no reason',
    ({ question, beside }) =>
      question.answerType === 'reason' && !asksHowDied(beside) && !givesReason(beside),
  ],
  ['it does not tell that age', ({ beside }) => lacksAge(beside) || tellsAgeOfAnother(beside)],
  [
    'it tells no number or time',
    ({ question, passage, index, beside }) =>
      !question.isTopic &&
      (!mayHold(question, passage.sentence, index) || lacksTimeInOffice(beside)),
  ],
  [
    'it tells no score',
    ({ question, passage, index }) =>
      asksForScore(question, index) && lacksScore(passage.sentence, question, index),
  ],
  [
    'it counts by another time',
    ({ question, passage, index }) =>
      countsByAnotherTime(question, passage.sentence, passage.answer, index),
  ],
  [
    'the number asked for stands beside it',
    ofSentence((beside) => sentenceWithTheNumber(beside) !== undefined),
  ],
  ['it counts only a part', ofSentence(countsOnlyAPart)],
  ['it tells only of a plan', ofSentence(countsOnlyThePlanned)],
  ['it tells what something else costs', ofSentence(tellsAnotherCost)],
  ['it tells the price of a share', ofSentence(tellsPriceOfOneShare)],
  [
    'it does not speak of that',
    ({ passage, findings, beside }) =>
      lacksTopic(passage, findings) || tellsOfTopicElsewhere(beside),
  ],
  [
    'it does not tell of that event',
    ofSentence((beside) => lacksEvent(beside) || tellsOnlyOfComingTo(beside)),
  ],
  ['its verb is another one', ofSentence(tellsOfBareVerb)],
  ['it tells no place', ofSentence((beside) => lacksPlace(beside) || tellsOnlyOfSearch(beside))],
  ['it tells no cause of death', ({ beside }) => lacksCauseOfDeath(beside)],
  [
    'it tells that of somebody else',
    ofSentence((beside) => tellsOfAnother(beside) || tellsOfAnotherOwner(beside)),
  ],
  [
    'it tells of another time',
    ofSentence((beside) => tellsOfAnotherTime(beside) || tellsOnlyOfPlan(beside)),
  ],
  [
    'it tells that of an earlier one',
    ofSentence((beside) => tellsOfEarlierOne(beside) || bringsInAnother(beside)),
  ],
  [
    'another number is meant',
    ofSentence((beside) => countsSomethingElse(beside) || tellsAnotherLength(beside)),
  ],
  ['it has another number', ofSentence(hasOtherNumber)],
  ['it tells no doer', ofSentence((beside) => lacksAgent(beside) || countsOnlyVotes(beside))],
  ['it speaks only of whom it is done to', ofSentence(speaksOnlyOfWhomItIsDoneTo)],
  ['it tells of another office', ofSentence(tellsOfAnotherOffice)],
  ['it tells of another body’s office', ofSentence(tellsOfAnotherBody)],
  [
    'it tells of another holder',
    ofSentence((beside) => tellsOfAnotherHolder(beside) || tellsOnlyOfHolderNamed(beside)),
  ],
  ['it speaks of another one', ofSentence(speaksOfAnotherOne)],
  ['it tells what somebody else is', ofSentence(tellsWhatAnotherIs)],
  ['it tells nothing of such kin', ofSentence(tellsNothingOfKin)],
  [
    'it only has the name',
    ({ beside, findings }) => tellsOnlyOfNamed(beside, findings) || tellsOnlyWhatThingIs(beside),
  ],
  ['it was taken back', ofSentence(tellsWhatWasTakenBack)],
  [
    'it leaves that open',
    ofSentence(
      (beside) =>
        tellsOnlyHearsay(beside) || tellsOnlyThatItMayBe(beside) || tellsOnlyOfWish(beside),
    ),
  ],
  ['it has no name', ofSentence((beside) => lacksName(beside) || namesNoneOfSeveral(beside))],
  ['nobody says it', ofSentence((beside) => saysNobody(beside) || tellsOfNoSaying(beside))],
  ['it tells the opposite', ofSentence((beside) => tellsOpposite(beside) || tellsContrary(beside))],
  [
    'somebody else says it',
    ofSentence((beside) => saysSomebodyElse(beside) || givesAnothersNumber(beside)),
  ],
  [
    'it has none of the question’s words',
    ({ passage, beside }) => hasNoneOfItsWords(passage, beside),
  ],
  ['it speaks of somebody else', ({ beside }) => speaksOfOthersOnly(beside)],
] as const satisfies readonly (readonly [string, IsSo])[];

/** Why a passage is no answer, or why its words are not those of the answer, however likely that seems. */
export type Obstacle = (typeof RULES)[number][0] | WordObstacle;

const OBSTACLES: ReadonlyMap<Obstacle, IsSo> = new Map<Obstacle, IsSo>(RULES);

/** What keeps a passage from being called an answer, and its best words from being set off. */
export class Obstacles {
  readonly #passage: Described;
  readonly #findings: Findings;
  readonly #index: CandidateIndex;
  readonly #known = new Map<Obstacle, boolean>();
  #tried?: Tried;

  constructor(passage: Described, findings: Findings, index: CandidateIndex) {
    this.#passage = passage;
    this.#findings = findings;
    this.#index = index;
  }

  /** Why the passage is no answer, if anything says so. */
  get answers(): Obstacle | undefined {
    for (const obstacle of OBSTACLES.keys()) if (this.has(obstacle)) return obstacle;
    return undefined;
  }

  /** Why its best words are not those of the answer, if anything says so. */
  get words(): Obstacle | undefined {
    const { answer } = this.#passage;
    if (this.has('it only asks')) return 'it only asks';
    return answer && whyNotTheWords(answer, this.#findings, this.#index);
  }

  /** Whether one of them stands in the way, alone or with others. */
  has(obstacle: Obstacle): boolean {
    let isSo = this.#known.get(obstacle);
    if (isSo === undefined) {
      this.#tried ??= this.#try();
      isSo = OBSTACLES.get(obstacle)?.(this.#tried) ?? false;
      this.#known.set(obstacle, isSo);
    }
    return isSo;
  }

  #try(): Tried {
    const [passage, findings, index] = [this.#passage, this.#findings, this.#index];
    const { question } = findings;
    return {
      passage,
      question,
      findings,
      index,
      beside: new AskedAndTold(question, passage.sentence, index),
    };
  }
}
