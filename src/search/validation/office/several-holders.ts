import { isCalendarWord } from '../../../text/english/calendar-words.js';
import { DETERMINERS } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';
import { beforeNoun } from '../reading/before-nouns.js';
import { mentionsIn } from '../reading/mentions.js';
import { placesOf } from '../reading/word-places.js';
import { askedOffice } from './office-asked.js';

const ARE = wordSet('are were');

/** Whether a name stands beside a noun, as what it is for: “the owners, *Blue Line*”, “*Blue Line*, the owners”. */
function isNamed(sentence: SentenceWords, noun: number): boolean {
  const { form, isCapitalised, isJoined } = sentence;
  const isName = (at: number) => isCapitalised(at) && !isCalendarWord(form(at));
  const start = beforeNoun(sentence, noun).at(-1) ?? noun;
  const article = DETERMINERS.has(form(start - 1)) ? start - 1 : start;
  return (
    isName(noun + (ARE.has(form(noun + 1)) ? 2 : 1)) || (!isJoined(article) && isName(article - 1))
  );
}

/**
 * Whether a question asks who holds an office, and a sentence tells of several who do, and names nobody: “the
 * foreign *ministers* of both countries met”.
 */
export function namesNoneOfSeveral(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const office = askedOffice(question);
  const noun = office?.words.at(-1);
  if (!office?.isAll || noun === undefined) return false;
  const here = lookAtSentence(beside);
  const places = placesOf(here.words, ({ terms }) =>
    terms.some((term) => noun.terms.includes(term)),
  );
  const isOfSeveral = (at: number) => here.form(at) === `${noun.form}s` && !isNamed(here, at);
  if (places.length === 0 || !places.every(isOfSeveral)) return false;
  return !index.who.persons.some(({ person }) =>
    mentionsIn(sentence, person, index).some(({ kind }) => kind === 'name'),
  );
}
