import elasticlunr from 'elasticlunr';
import { BASELINES } from '../../src/eval/baselines.js';
import { readPeople } from '../../src/people/people.js';
import { indexPassages } from '../../src/search/passage-index.js';
import { type Story, slice } from '../../src/story/story.js';
import { makeUpStory } from './made-up-stories.js';

/** Puts a question to a story's index. */
type Search = (question: string) => unknown;

interface Engine {
  readonly name: string;
  /** What is done before the clock runs. */
  prepare(story: Story): () => Search;
}

const STORIES = [1, 100, 1000];
/** Runs of each engine, in turn; the fastest counts, as what slows the others is not the engine's. */
const ROUNDS = 5;
/** Stories at least in a round, so that a clock's tick does not matter. */
const LEAST = 100;

const ENGINES: readonly Engine[] = [
  ...BASELINES.filter(({ name }) => name === 'MiniSearch' || name === 'lunr').map(
    ({ name, index }) => ({ name, prepare: (story: Story) => () => index(story) }),
  ),
  {
    name: 'elasticlunr',
    prepare: (story) => () => {
      const index = elasticlunr(function () {
        this.setRef('id');
        this.addField('text');
      });
      for (const paragraph of story.paragraphs) {
        index.addDoc({ id: paragraph.number, text: slice(story, paragraph) });
      }
      return (question) => index.search(question, { fields: { text: { boost: 1 } } });
    },
  },
  {
    name: 'ours',
    prepare(story) {
      const people = readPeople(story);
      return () => {
        const index = indexPassages(story, people);
        return (question) => index.search(question);
      };
    },
  },
];

/** Milliseconds to index a story, and to answer a question. */
interface Times {
  build: number;
  query: number;
}

/**
 * Measures how long a story's index and a question take, beside search libraries on the same
 * stories: made-up ones, each with an index of its own. What is known of people is given.
 */
export async function benchSearch(): Promise<string> {
  const lines = ['engine        stories   build a story          a question'];
  for (const count of STORIES) {
    const madeUp = Array.from({ length: count }, (_, seed) => makeUpStory(seed));
    const builds = ENGINES.map(({ prepare }) => madeUp.map(({ story }) => prepare(story)));
    const times = ENGINES.map((): Times => ({ build: Infinity, query: Infinity }));
    const repeats = Math.ceil(LEAST / count);
    for (let round = 0; round < ROUNDS; round++) {
      builds.forEach((build, i) => {
        const best = times[i];
        if (best === undefined) return;
        const start = performance.now();
        let searches = build.map((make) => make());
        for (let again = 1; again < repeats; again++) searches = build.map((make) => make());
        const built = performance.now();
        for (let again = 0; again < repeats; again++) {
          madeUp.forEach(({ questions }, story) => {
            for (const question of questions) searches[story]?.(question);
          });
        }
        const asked = performance.now();
        const questions = count * repeats * (madeUp[0]?.questions.length ?? 1);
        best.build = Math.min(best.build, (built - start) / (count * repeats));
        best.query = Math.min(best.query, (asked - built) / questions);
      });
    }
    const plain = times[0] ?? { build: 1, query: 1 };
    ENGINES.forEach(({ name }, i) => {
      const { build, query } = times[i] ?? plain;
      lines.push(
        [
          name.padEnd(13),
          String(count).padStart(7),
          `${build.toFixed(3)} ms`.padStart(12),
          `${(build / plain.build).toFixed(2)}x`.padStart(8),
          `${(query * 1000).toFixed(1)} µs`.padStart(12),
          `${(query / plain.query).toFixed(2)}x`.padStart(8),
        ].join(' '),
      );
    });
  }
  return lines.join('\n');
}
