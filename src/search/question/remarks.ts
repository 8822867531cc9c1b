import { readWords, type Word } from '../../terms/analyzer.js';
import { COMMON, commonness } from '../../terms/english.js';
import { ATTITUDES, INTERJECTIONS, OUTCRIES, TELLING } from '../../text/chatter-words.js';
import { isFunctionWord } from '../../text/function-words.js';
import { hasSmallLetter } from '../../text/letters.js';
import { splitSentences } from '../../text/sentences.js';
import { wordSet } from '../../text/word-set.js';

/** What one says of one's own asking, and of what one has read. */
const ASKING = wordSet(
  'article story piece report paper radio tv television thread question questions quick dumb silly random',
  'genuine serious sorry thanks thank ask asking asked curious wondering love loved like liked hate hated',
);
const WHEN = wordSet('yesterday today tonight morning evening night week month year day now');
const WRITER = wordSet("i me my mine myself i'm i've i'd i'll im ive");
/** How one comes by news: what stands beside it may be what is asked of, “I saw a plane crash”. */
const LEARNING = wordSet(
  'hear heard hearing see saw seen read reading watch watched watching learn learned learnt follow followed following',
);
/** Behind these, something is known to who reads: “the crash”. */
const DEFINITE = wordSet('the this that these those');
/** What stands for something said before. */
const BACK = wordSet(
  'he she it they him her them his hers its their theirs this that these those one ones there then such same',
);
/** Words of the story by which a question is understood without what was said before it. */
const FEWEST = 2;
/** Where a sentence ends in a chat: before what asks, be it without a capital. */
const BEFORE_ASKING =
  /(?<=[.!?…]\s)(?=(?:wh(?:at|en|ere|ich|om?|ose|y)|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b)/u;

const isChatter = ({ form }: Word) =>
  OUTCRIES.has(form) ||
  INTERJECTIONS.has(form) ||
  ATTITUDES.has(form) ||
  TELLING.has(form) ||
  ASKING.has(form);
const isEmpty = ({ form, terms, isInitialism }: Word) =>
  !isInitialism && (terms.length === 0 || isFunctionWord(form) || WHEN.has(form));

/** The words of a sentence that are not only chatter. */
const telling = (words: readonly Word[]) =>
  words.filter((word) => !isChatter(word) && !isEmpty(word) && !WRITER.has(word.form));

/** Whether a sentence only shows what somebody thinks of what they have read: “This is so sad.” */
const isReaction = (words: readonly Word[]) => words.some(isChatter) && telling(words).length === 0;

/**
 * Whether a sentence tells of who writes, and of nothing that may be asked about: “My aunt was a nurse”, and
 * neither “I saw a plane crash” nor “I was on the train”.
 */
function isOfWriter(words: readonly Word[], isWrittenInCase: boolean): boolean {
  if (!words.some(({ form }) => WRITER.has(form))) return false;
  const told = telling(words);
  if (words.some(({ form }) => LEARNING.has(form)) && told.length > 0) return false;
  return told.every((word) => {
    const at = words.indexOf(word);
    const isName = word.isInitialism || (isWrittenInCase && at > 0 && word.isCapitalised);
    return !isName && !DEFINITE.has(words[at - 1]?.form ?? '');
  });
}

/**
 * A question without the sentences around it that only show what its writer thinks, or tell of them, and have
 * nothing of the story: “This is heartbreaking. How many died?” asks no more than its second sentence does.
 *
 * @param isInStory - whether the story has a term
 */
export function withoutRemarks(question: string, isInStory: (term: string) => boolean): string {
  // Most questions are one sentence, and finding sentences takes longer than all else that is read here.
  if (!/[.?!…\n]/.test(question.trim().slice(0, -1))) return question;
  const spans = splitSentences(question, { start: 0, end: question.length });
  const texts = spans.flatMap(({ start, end }) => question.slice(start, end).split(BEFORE_ASKING));
  if (texts.length < 2) return question;
  const marked = texts.findLastIndex((text) => /\?\W*$/.test(text));
  const asking = marked === -1 ? texts.length - 1 : marked;
  const asked = readWords(texts[asking] ?? '');
  const found = new Set(asked.flatMap(({ terms }) => terms.filter(isInStory))).size;
  // Where nothing of it is in the story, all that was written is needed to tell whether it is meant for it.
  if (found === 0) return question;
  const saysMuch = ({ terms }: Word) =>
    terms.some((term) => commonness(term) < COMMON && isInStory(term));
  const isWrittenInCase = hasSmallLetter(question);
  // “My uncle has gout. What are the symptoms?”
  const isOnItsOwn = found >= FEWEST && !asked.some(({ form }) => BACK.has(form));
  const askedTerms = new Set(asked.flatMap(({ terms }) => terms));
  const isRemark = (text: string, at: number) => {
    if (at === asking) return false;
    const words = readWords(text);
    if (isReaction(words)) return true;
    if (at < asking && !isOnItsOwn) return false;
    const isOfStory = telling(words).some(
      (word) => saysMuch(word) || word.terms.some((term) => askedTerms.has(term)),
    );
    return !isOfStory && isOfWriter(words, isWrittenInCase);
  };
  const kept = texts.filter((text, at) => !isRemark(text, at));
  return kept.length === texts.length ? question : kept.join(' ');
}
