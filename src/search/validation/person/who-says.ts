import { isCue, isCueVerb } from '../../../people/lexicon/cues.js';
import { readWords } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { isPassive, isPastForm, TO_BE } from '../../../terms/verb-forms.js';
import { PLANS, RIGHT_BEFORE_INFINITIVE, WISHES } from '../../../text/english/complements.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { hasTerm } from '../../ranking/term-sets.js';
import { opensWithNobody } from '../event/polarity.js';
import { type AskedAndTold, sentenceBehind, sentencesIn } from '../reading/asked-and-told.js';
import { isOfPerson } from '../reading/mentions.js';
import { placesOf } from '../reading/word-places.js';

/** What “what did Roe say” asks by, in its first form. */
export const SAYING = wordSet('say tell think comment add respond explain argue claim write');
/** Those of {@link SAYING} that are no thought. */
const SPEAKING = new Set([...SAYING].filter((verb) => verb !== 'think'));
/** By these, too, “what” asks for words. */
const REPLYING = wordSet('answer reply');
const DIGIT = /^\d/;
/** Words at most from a verb to the noun for whom it is said to: “told *the old town* council”. */
const WORDS_TO_TOLD = 4;
const SETTING_APART = wordSet('but while although though except');

/** Whether a question asks who says something, and nobody is the subject of that verb: “no witness *said* so”. */
export function saysNobody(beside: AskedAndTold): boolean {
  const { question, verb, told } = beside;
  if (question.answerType !== 'speaker' || verb === undefined) return false;
  if (!opensWithNobody(beside)) return false;
  // “No 10 said” is somebody.
  if (DIGIT.test(told[1]?.form ?? '') || told[1]?.form === 'longer') return false;
  const at = told.findIndex(
    ({ root, form }, i) =>
      i > 0 && (root === verb.root || (isPastForm(form) && !AUXILIARIES.has(form))),
  );
  // “No less a man than Roe said so”
  return (
    told[at]?.root === verb.root &&
    !told.slice(1, at + 1).some(({ isAfterMark, form }) => isAfterMark || form === 'than') &&
    !told.some(({ form }) => SETTING_APART.has(form))
  );
}

const BEFORE_INFINITIVE = wordSet(RIGHT_BEFORE_INFINITIVE);
/** By these a sentence tells what somebody says, too, though it reports no word of it: “*apologised* to parents”. */
const OTHER_CUES = new Set(
  [
    ...wordSet(
      PLANS,
      WISHES,
      'apologise apologize accept refuse thank back support oppose favour favor offer unveil present outline',
      'silent speech interview letter',
    ),
  ]
    .filter((word) => !BEFORE_INFINITIVE.has(word))
    .map(rootOf),
);
const QUOTED = /["“”]/;
const ASKS_WHAT = /^\W*what\b/i;

/** Whether a word tells that somebody says something. */
const tellsOfSaying = ({ form, root }: SaidWord): boolean => isCue(form) || OTHER_CUES.has(root);

/** Whether a word is what somebody says something to: “asked *the council* for a loan”, but no “…, said the council”. */
function isAddressed(words: readonly SaidWord[], cue: number, at: number): boolean {
  if (at <= cue || at - cue - 1 > WORDS_TO_TOLD) return false;
  const opensOther = ({ form, isAfterMark }: SaidWord) =>
    isAfterMark || PREPOSITIONS.has(form) || form === 'that';
  return (
    isCueVerb(words[cue]?.form ?? '') &&
    words[cue]?.isAfterMark === false &&
    !isPassive(words, cue) &&
    words[at + 1]?.isAfterMark === false &&
    !words.slice(cue + 1, at).some(opensOther)
  );
}

/**
 * Whether a question asks what somebody says, and the sentence tells of nobody who says anything, or only of what
 * somebody says to them: “the mayor *asked the council* for a loan”.
 */
export function tellsOfNoSaying(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  // To read how words are said takes longer than all else here.
  if (!ASKS_WHAT.test(question.text)) return false;
  const { asked, verb } = beside;
  const { form = '' } = verb ?? {};
  const isAsked = question.answerType === 'statement' ? SPEAKING.has(form) : REPLYING.has(form);
  if (asked[0]?.form !== 'what' || !isAsked) return false;
  const { told } = beside;
  const isQuoting = QUOTED.test(index.sentenceWords(sentence).text);
  const isStated = index.who.statements.some(({ sentences }) => sentences.includes(sentence));
  const cues = told.flatMap((word, at) => (tellsOfSaying(word) ? [at] : []));
  if (isQuoting || cues.length > 1) return false;
  const [cue] = cues;
  // “The union’s line *is that* pay must rise”
  const isView = told.some(
    ({ form }, at) => form === 'that' && TO_BE.has(told[at - 1]?.form ?? ''),
  );
  if (cue === undefined) return !isStated && !isView;
  const head = asked.slice(0, verb?.at).findLast(({ terms }) => terms.length > 0);
  const places = placesOf(told, ({ root }) => root === head?.root);
  return places.length > 0 && places.every((at) => isAddressed(told, cue, at));
}

/** The people whose words a question asks for by name: “what did *Roe* say about the dam”. */
function speakersAsked(beside: AskedAndTold): readonly number[] {
  const { question, index } = beside;
  if (question.answerType !== 'statement') return [];
  const { asked, verb } = beside;
  if (!SAYING.has(verb?.form ?? '')) return [];
  const subjects = asked
    .slice(0, verb?.at)
    .filter(({ terms, form }) => terms.length > 0 && !AUXILIARIES.has(form));
  if (subjects.length === 0) return [];
  const { names } = index.who;
  return question.meant.flatMap(({ person, at }) => {
    const isNamed = subjects.every(({ terms }) => terms.every((term) => names[person]?.has(term)));
    return at.length > 0 && isNamed ? [person] : [];
  });
}

const saysAny = (speakers: readonly number[], at: number, { who }: CandidateIndex): boolean =>
  speakers.some((person) => who.persons[person]?.said.includes(at));

/**
 * Whether a question asks what a named person says, and the sentence has the words of somebody
 * else.
 */
export function saysSomebodyElse(beside: AskedAndTold): boolean {
  const { sentence, index } = beside;
  const speakers = speakersAsked(beside);
  const isSaidByOther = index.who.persons.some(
    ({ said }, person) => said.includes(sentence) && !speakers.includes(person),
  );
  return (
    speakers.length > 0 &&
    isSaidByOther &&
    !saysAny(speakers, sentence, index) &&
    !speakers.some((person) => isPassedOn(person, sentence, index))
  );
}

/** What somebody does whose words another passes on, right behind their name: “Roe *says* it is over”. */
const NAMES_SAYING = rootSet('say call tell describe dismiss deny');
const SPOKEN_FOR = /\b(?:speaking for|on behalf of)\s+$/i;
/** Characters before a name in which that is looked for. */
const CHARACTERS_OF_SAYING = 20;

const MARKS = /["“”«»]/g;

/** Whether what stands behind words of a paragraph, from its beginning, is within quotation marks. */
const isWithinMarks = (before: string): boolean => (before.match(MARKS)?.length ?? 0) % 2 === 1;

/**
 * Whether a sentence has what somebody says in another's words: “*Roe says it is over*, Dahl told reporters”. Within
 * quotation marks the other may hold it against them.
 */
function isPassedOn(person: number, sentence: number, { who, text, terms }: CandidateIndex) {
  const { span, paragraph = 0 } = terms.sentences[sentence] ?? {};
  const opening = terms.sentences[terms.firstSentence[paragraph] ?? 0]?.span.start ?? 0;
  const mentions = who.persons[person]?.person.mentions ?? [];
  return mentions.some(({ kind, span: { start, end } }) => {
    if (span === undefined || kind === 'pronoun' || start < span.start || end > span.end)
      return false;
    if (isWithinMarks(text.slice(opening, start))) return false;
    const [next] = readWords(text.slice(end, Math.min(span.end, end + CHARACTERS_OF_SAYING)));
    const isSaying = text[end] === ' ' && NAMES_SAYING.has(rootOf(next?.form ?? ''));
    return (
      isSaying ||
      SPOKEN_FOR.test(text.slice(Math.max(span.start, start - CHARACTERS_OF_SAYING), start))
    );
  });
}

/**
 * The sentence behind that has what somebody says whom the question names, where this one does not speak of them: “Farms
 * would be crowded. *Roe said that this was no good.*”
 */
export function saidBehind(beside: AskedAndTold): number | undefined {
  const { sentence, index } = beside;
  const speakers = speakersAsked(beside);
  const speaksOf = speakers.some((person) => {
    const one = index.who.persons[person];
    return one !== undefined && isOfPerson(one, sentence);
  });
  const next = sentenceBehind(sentence, index);
  const isSaid = next !== undefined && !speaksOf && saysAny(speakers, next, index);
  return isSaid ? next : undefined;
}

/**
 * The sentence behind that has what is said by whom a question asks for, where this one tells only of what is said to
 * them: “the mayor asked the board for a loan. *No, said the board.*”
 */
export function repliedBehind(beside: AskedAndTold): number | undefined {
  const { sentence, index } = beside;
  const next = sentenceBehind(sentence, index);
  if (next === undefined || !tellsOfNoSaying(beside)) return undefined;
  const { asked, verb } = beside;
  const head = asked.slice(0, verb?.at).findLast(({ terms }) => terms.length > 0);
  if (head === undefined) return undefined;
  const isTheirs = index.who.statements.some(
    ({ sentences, source }) =>
      sentences.includes(next) &&
      readWords(index.text.slice(source.start, source.end)).at(-1)?.form === head.form,
  );
  const words = index.wordsOf(next);
  // “No, *said the board*.”
  const isInverted = words.some(
    ({ form }, at) =>
      form === head.form &&
      DETERMINERS.has(words[at - 1]?.form ?? '') &&
      isCueVerb(words[at - 2]?.form ?? '') &&
      words[at - 2]?.isAfterMark,
  );
  return isTheirs || isInverted ? next : undefined;
}

/**
 * Whether what somebody is asked to say something about stands only behind, in what they do not say: “Roe apologised.
 * Her predecessor, who hired *Dahl*, said nothing.”
 */
export function tellsOfTopicElsewhere(beside: AskedAndTold): boolean {
  const { asked, sentence, index } = beside;
  const speakers = speakersAsked(beside);
  const about = asked.findIndex(({ form }) => form === 'about');
  if (speakers.length === 0 || about === -1) return false;
  const topic = new Set(
    asked.slice(about + 1).flatMap(({ root, terms }) => (terms.length > 0 ? [root] : [])),
  );
  const { paragraph = 0 } = index.terms.sentences[sentence] ?? {};
  const has = sentencesIn(paragraph, index.terms).filter((at) =>
    index.wordsOf(at).some(({ root }) => topic.has(root)),
  );
  return has.length > 0 && has.every((at) => at > sentence && !saysAny(speakers, at, index));
}

/** Whether a passage has nothing of what somebody may have spoken of. */
export function lacksTopic(
  { paragraph }: Described,
  { question: { topic }, evidence }: Findings,
): boolean {
  const here = evidence.inParagraph[paragraph] ?? 0;
  return topic?.every((term) => !hasTerm(here, term)) ?? false;
}
