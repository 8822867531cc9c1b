import { readPeople } from '../people/people.js';
import { type Statement, speakerName } from '../people/statement.js';
import { type Story, slice } from '../story/story.js';
import { wordSet } from '../text/word-set.js';
import type { Measure } from './measure.js';
import { quotedPart, wordOverlap, wordsOf } from './overlap.js';
import { type GoldStory, storyOf } from './stories.js';

type GoldStatement = NonNullable<GoldStory['said']>[number];

const SAME_QUOTE = 0.5;
/** Words; a source with more than this is no answer to who said it. */
const MAX_SOURCE = 14;

/** Words that say nothing about who a source is, unless the source has no other. */
const EMPTY = wordSet(
  'a an the of in on at for to and or by with from his her its their my our this that s who',
);

function contentWords(source: string): string[] {
  const words = wordsOf(source);
  const content = words.filter((word) => !EMPTY.has(word));
  return content.length > 0 ? content : words;
}

function isSameQuote(gold: GoldStatement, paragraph: number, content: string): boolean {
  if (gold.paragraph !== paragraph) return false;
  const quoted = quotedPart(gold.content);
  return (
    wordOverlap(gold.content, content) >= SAME_QUOTE ||
    (quoted !== '' && wordOverlap(quoted, content) >= SAME_QUOTE)
  );
}

function isSameSource(gold: GoldStatement, story: Story, statement: Statement): boolean {
  const source = wordsOf(slice(story, statement.source));
  const words = new Set([
    ...(source.length <= MAX_SOURCE ? source : []),
    ...wordsOf(speakerName(story, statement)).slice(0, MAX_SOURCE),
  ]);
  return contentWords(gold.source).some((word) => words.has(word));
}

function compare(gold: GoldStory) {
  const story = storyOf(gold);
  const { statements } = readPeople(story);
  const said = gold.said ?? [];
  const matches = (each: GoldStatement) =>
    statements.filter(({ paragraph, content }) =>
      isSameQuote(each, paragraph, slice(story, content)),
    );
  const wanted = said
    .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    .map((each) => ({ gold: each, matches: matches(each) }));
  const given = statements.filter(({ kind }) => kind !== 'indirect');
  return {
    id: gold.id,
    story,
    wanted: wanted.length,
    given: given.length,
    missed: wanted.filter((each) => each.matches.length === 0).map((each) => each.gold),
    misattributed: wanted.filter(
      (each) =>
        each.matches.length > 0 &&
        !each.matches.some((match) => isSameSource(each.gold, story, match)),
    ),
    wrong: given.filter(
      ({ paragraph, content }) =>
        !said.some((each) => isSameQuote(each, paragraph, slice(story, content))),
    ),
  };
}

/** Who said what: direct and mixed quotations, and their sources. */
export const said: Measure = {
  applies: (stories) =>
    stories.some((story) => story.said?.some(({ kind }) => kind !== undefined) === true),

  report(stories, { errors }) {
    const results = stories.map(compare);
    const total = (count: (result: (typeof results)[number]) => number) =>
      results.reduce((sum, result) => sum + count(result), 0);
    const wanted = total((result) => result.wanted);
    const found = wanted - total(({ missed }) => missed.length);
    const right = found - total(({ misattributed }) => misattributed.length);
    const given = total((result) => result.given);
    const precise = given - total(({ wrong }) => wrong.length);
    const share = (part: number, whole: number) =>
      `${(part / Math.max(1, whole)).toFixed(3)} (${part} of ${whole})`;
    return [
      `quotes    found ${share(found, wanted)}  with the right source ${share(right, wanted)}  precision ${share(precise, given)}`,
      ...(errors
        ? results.flatMap(({ id, story, missed, misattributed, wrong }) => [
            `\n${id}`,
            ...missed.map(
              ({ paragraph, source, content }) => `  missed: ${paragraph} [${source}] ${content}`,
            ),
            ...misattributed.map(({ gold, matches: [match] }) =>
              match === undefined
                ? ''
                : `  source: ${gold.paragraph} [${gold.source}] not [${slice(story, match.source)} = ${speakerName(story, match)}] ${gold.content}`,
            ),
            ...wrong.map(
              (statement) =>
                `  wrong: ${statement.paragraph} [${slice(story, statement.source)}] ${slice(story, statement.content)}`,
            ),
          ])
        : []),
    ].join('\n');
  },
};
