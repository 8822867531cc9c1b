import { isPlace } from '../../people/lexicon/places.js';
import { readWords, saysNothing, type Word } from '../../terms/analyzer.js';
import { COMMON, commonness } from '../../terms/english.js';
import { ASKING_VERBS } from '../../text/english/asking.js';
import {
  ATTITUDES,
  INTERJECTIONS,
  OUTCRIES,
  SITES,
  TELLING,
} from '../../text/english/chatter-words.js';
import { DETERMINERS, PREPOSITIONS } from '../../text/english/function-words.js';
import { isKnownWord } from '../../text/english/known-words.js';
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
/** What says that something else is not meant. */
const LIMITS = wordSet('about mean meant meaning only just not');
/** What “about” may be about without limiting anything: “I read about *this*”. */
const THIS = wordSet('this it that');
/** Words of the story by which a question is understood without what was said before it. */
const FEWEST = 2;
/** Where a sentence ends in a chat: before a word that asks, even in small letters. */
const BEFORE_ASKING = new RegExp(
  `(?<=[.!?…]\\s)(?=(?:wh(?:at|en|ere|ich|om?|ose|y)|how|${ASKING_VERBS})\\b)`,
  'u',
);

const isCry = ({ form }: Word) =>
  OUTCRIES.has(form) || INTERJECTIONS.has(form) || ATTITUDES.has(form);
const isOfNews = ({ form }: Word) => TELLING.has(form) || ASKING.has(form);

/** A sentence beside the one that asks. */
class Remark {
  readonly words: readonly Word[];
  readonly #isWrittenInCase: boolean;

  constructor(text: string, isWrittenInCase: boolean) {
    this.words = readWords(text);
    this.#isWrittenInCase = isWrittenInCase;
  }

  #form(at: number): string {
    return this.words[at]?.form ?? '';
  }

  /** Whether a word is written as a name is: the “Bad” of “Breaking Bad” judges nothing. */
  #isWrittenAsName({ isCapitalised, isInitialism }: Word, at: number): boolean {
    return this.#isWrittenInCase && at > 0 && isCapitalised && !isInitialism;
  }

  #isChatter(word: Word, at: number): boolean {
    return (isCry(word) || isOfNews(word)) && !this.#isWrittenAsName(word, at);
  }

  /** Whether it says of whom, of what or of when something is asked: “I mean women”, “Only in 2019”. */
  get limits(): boolean {
    const { isOfWriter, telling } = this;
    const isReading = isOfWriter && this.words.some(({ form }) => LEARNING.has(form));
    return this.words.some(({ form }, at) => {
      // “I cried all night” tells of who writes.
      if (WHEN.has(form)) return !isOfWriter || (isReading && telling.some((w) => w.form !== form));
      if (form === 'about') return !THIS.has(this.#form(at + 1));
      // “Just wow”, “I just saw this”
      if (form === 'just') return telling.length > 0 && !LEARNING.has(this.#form(at + 1));
      return LIMITS.has(form);
    });
  }

  /** The words that are not only chatter. */
  get telling(): Word[] {
    return this.words.filter(
      (word, at) => !this.#isChatter(word, at) && !saysNothing(word) && !WRITER.has(word.form),
    );
  }

  get isOfWriter(): boolean {
    return this.words.some(({ form }) => WRITER.has(form));
  }

  /** Whether it only shows what somebody thinks of what they have read: “This is so sad.” */
  get isReaction(): boolean {
    return this.telling.length === 0 && this.words.some((word, at) => this.#isChatter(word, at));
  }

  /** Whether it brings up one of the things that have news in them: “The report. Who wrote it?” */
  get bringsUpNews(): boolean {
    return this.words.some(
      (word, at) => isOfNews(word) && at > 0 && DETERMINERS.has(this.#form(at - 1)),
    );
  }

  /**
   * Whether it tells of who writes, and of nothing that may be asked about: “My aunt was a nurse”, and
   * neither “I saw a plane crash” nor “I was on the train”.
   */
  get tellsOnlyOfWriter(): boolean {
    const { isOfWriter, telling, words } = this;
    if (!isOfWriter) return false;
    if (words.some(({ form }) => LEARNING.has(form)) && telling.length > 0) return false;
    return telling.every((word) => {
      const at = words.indexOf(word);
      if (WHEN.has(word.form)) return true;
      return !this.#mayBeName(word, at) && !DEFINITE.has(this.#form(at - 1));
    });
  }

  /** Whether a word may be a name, in small letters, too: “i work at tesla”. */
  #mayBeName(word: Word, at: number): boolean {
    const { form, isInitialism } = word;
    return (
      isInitialism ||
      this.#isWrittenAsName(word, at) ||
      SITES.has(form) ||
      isPlace(form) ||
      !isKnownWord(form) ||
      PREPOSITIONS.has(this.#form(at - 1))
    );
  }
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
  const pointsBack = asked.some(({ form }) => BACK.has(form));
  const isOnItsOwn = found >= FEWEST && !pointsBack;
  const askedTerms = new Set(asked.flatMap(({ terms }) => terms));
  const isRemark = (text: string, at: number) => {
    if (at === asking) return false;
    const remark = new Remark(text, isWrittenInCase);
    // “Quick question about the mayor”, “The report. Who wrote it?”
    if (remark.limits || (pointsBack && remark.bringsUpNews)) return false;
    const isOfStory = remark.words.some(
      (word) => !isCry(word) && (saysMuch(word) || word.terms.some((term) => askedTerms.has(term))),
    );
    if (isOfStory) return false;
    return remark.isReaction || ((at > asking || isOnItsOwn) && remark.tellsOnlyOfWriter);
  };
  const kept = texts.filter((text, at) => !isRemark(text, at));
  return kept.length === texts.length ? question : kept.join(' ');
}
