import type { OpenStory } from '../desk.js';
import { speakerName } from '../people/statement.js';
import { words } from '../reply/words.js';
import type { Passage } from '../search/passage-index.js';
import type { Verdict } from '../search/verdict.js';
import { slice } from '../story/story.js';
import { overlaps } from '../text/span.js';
import { attribution, type Source, sourceOf } from './source.js';

const MAX_IDEAS = 3;

/** A passage as answers carry it. */
export interface FoundPassage {
  readonly story: string;
  readonly paragraph: number;
  /** The whole paragraph. */
  readonly text: string;
  /** The sentence that answers, a part of the text. */
  readonly highlight: string;
  readonly score: number;
  readonly attribution: string;
  /** Who is speaking in the highlight, if anybody is. */
  readonly speaker?: string;
}

/** What a story has on something, as answers carry it. */
export interface Findings {
  readonly verdict: Verdict;
  readonly source: Source;
  readonly passages: readonly FoundPassage[];
  /** Where there is no passage: what one can ask instead. */
  readonly ideas: readonly string[];
}

/** Takes down what was found, with who is speaking. */
export function describeFindings(
  open: OpenStory,
  verdict: Verdict,
  passages: readonly Passage[],
): Findings {
  const { story } = open;
  const { statements } = open.people();
  const source = sourceOf(story);
  return {
    verdict,
    source,
    passages: passages.map(({ paragraph, highlight, score }) => {
      const statement = statements.find(
        (each) =>
          each.paragraph === paragraph.number &&
          (overlaps(each.content, highlight) || overlaps(each.source, highlight)),
      );
      return {
        story: story.id,
        paragraph: paragraph.number,
        text: slice(story, paragraph),
        highlight: slice(story, highlight),
        score: Number(score.toFixed(4)),
        attribution: attribution(source, paragraph.number),
        ...(statement && { speaker: speakerName(story, statement) }),
      };
    }),
    ideas: verdict === 'none' ? ideasFor(open) : [],
  };
}

/** Three things that a story can be asked: what its main speaker said, and what it keeps to. */
function ideasFor(open: OpenStory): string[] {
  const { persons, statements } = open.people();
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  const speakers = persons.filter((person) => speaking.has(person));
  const phrases = open.keyPhrases().map((phrase) => slice(open.story, phrase));
  const questions = speakers.map(({ name }) => words.whatDidSay(name));
  return [...questions.slice(0, 1), ...phrases, ...questions.slice(1)].slice(0, MAX_IDEAS);
}
