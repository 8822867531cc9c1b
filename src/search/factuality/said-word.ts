import type { Word } from '../../terms/analyzer.js';
import type { Standing } from './governors.js';

/** A word of a sentence. */
export interface WordInSentence extends Pick<Word, 'form' | 'terms' | 'isCapitalised'> {
  readonly root: string;
  /** A comma or the like stands before it. */
  readonly isAfterMark: boolean;
}

/** How something is said: as a fact, or only as what will or may be, or is alleged; affirmed or denied. */
export interface Factuality {
  readonly standing: Standing;
  readonly isDenied: boolean;
}

/** The verb that a word is the complement of, by its root, and how the word is said apart from that verb. */
export interface Governed extends Factuality {
  readonly by: string;
}

/** A word of a sentence, and how it is said. */
export interface SaidWord extends WordInSentence, Factuality {
  /** The roots of those of whom the contrary is said: “nobody but the *captain* survived”. */
  readonly apart?: ReadonlySet<string>;
  readonly governed?: Governed;
  /** A verb that is a noun by the article before it: “the opening”. */
  readonly isThing: boolean;
}

export type SaidWords = readonly SaidWord[];
