import type { Person } from '../../../people/person.js';
import { analyzeName } from '../../../terms/analyzer.js';
import { contains, type Span } from '../../../text/span.js';
import type { StoryTerms } from '../../index/story-terms.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';

/** Where a story says who or how old somebody is, in a sentence that mentions them. */
export interface Told {
  readonly sentence: number;
  /** The words for it, such as "the ferry company's chief engineer". */
  readonly words: Span;
}

/** Who a question wants to be told of. */
export interface Identity {
  /** The paragraphs that speak of that person, counted from 0. */
  readonly paragraphs: ReadonlySet<number>;
  /** Absent where the story takes it as known. */
  readonly told?: Told;
}

/** Of somebody whom the story does not name, it speaks nowhere. */
const NOBODY: Identity = { paragraphs: new Set() };

const ASKS_WHO = /^\W*who(?:\s+(?:is|was)|['’]?s)\s/i;

/**
 * Reads a question for who somebody is, by name and without anything else: "Who was Jane Roe?". Its
 * answer is what the story says that person is, wherever that stands; the name alone is everywhere.
 */
export function readIdentity(
  asked: string,
  { terms, meant, stranger }: ReadQuestion,
  { terms: story, who }: CandidateIndex,
): Identity | undefined {
  if (!ASKS_WHO.test(asked)) return undefined;
  if (stranger?.isAll) return NOBODY;
  const [only, another] = meant;
  if (only === undefined || another !== undefined) return undefined;
  const person = who.persons[only.person]?.person;
  if (person === undefined) return undefined;
  const name = new Set([person.name, ...person.aliases].flatMap(analyzeName));
  if (!terms.every(({ term, forms }) => name.has(forms[0] ?? term))) return undefined;
  const told = findTold(person, story);
  const paragraphs = new Set(person.mentions.map(({ paragraph }) => paragraph - 1));
  return { paragraphs, ...(told && { told }) };
}

function findTold({ roles, mentions }: Person, { sentences }: StoryTerms): Told | undefined {
  const names = mentions.filter(({ kind }) => kind === 'name');
  for (const role of roles) {
    if (role.paragraph === null) continue;
    const sentence = sentences.findIndex(({ span }) => contains(span, role.span));
    const whole = sentences[sentence]?.span;
    if (whole !== undefined && names.some(({ span }) => contains(whole, span))) {
      return { sentence, words: role.span };
    }
  }
  return undefined;
}
