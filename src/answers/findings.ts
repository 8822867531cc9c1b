import type { OpenStory } from '../desk.js';
import type { Person } from '../people/person.js';
import { type Statement, speakerName } from '../people/statement.js';
import { words } from '../reply/words.js';
import { analyze } from '../search/analyzer.js';
import type { Passage } from '../search/passage-index.js';
import type { Verdict } from '../search/verdict.js';
import { type Story, slice } from '../story/story.js';
import { fold } from '../text/fold.js';
import { overlaps } from '../text/span.js';
import { attribution, type Source, sourceOf } from './source.js';

const MAX_IDEAS = 3;
const MAX_PERSONS = 2;
const MAX_LACKING = 4;
/** Words of a question that are looked for; what comes after is no part of a question any more. */
const MAX_WORDS = 60;

/** A passage as answers carry it. */
export interface FoundPassage {
  readonly story: string;
  readonly paragraph: number;
  /** The whole paragraph. */
  readonly text: string;
  /** The sentence that answers, a part of the text. */
  readonly highlight: string;
  /** The words of the answer, a part of the highlight, where they are sure. */
  readonly answer?: string;
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
  /** Who speaks in the best passage's highlight, and who is mentioned there. */
  readonly persons: readonly string[];
  /** Words of the question that the story lacks, where it does not answer it. */
  readonly lacking: readonly string[];
  /** Where there is no passage: what one can ask instead. */
  readonly ideas: readonly string[];
}

/** The words of a question that stand nowhere in a story, not even by their stem; stop words aside. */
function lackingWords({ text }: Story, asked: string): string[] {
  const known = fold(text);
  const words = asked.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.slice(0, MAX_WORDS))]
    .filter((word) => {
      const terms = analyze(word);
      return terms.length > 0 && ![word, ...terms].some((term) => known.includes(fold(term)));
    })
    .slice(0, MAX_LACKING);
}

/** Takes down a passage, with who is speaking. */
export function describePassage(
  open: OpenStory,
  source: Source,
  { paragraph, highlight, answer, score }: Passage,
): FoundPassage {
  const { story } = open;
  const statement = open
    .people()
    .statements.find(
      (each) =>
        each.paragraph === paragraph.number &&
        (overlaps(each.content, highlight) || overlaps(each.source, highlight)),
    );
  return {
    story: story.id,
    paragraph: paragraph.number,
    text: slice(story, paragraph),
    highlight: slice(story, highlight),
    ...(answer && { answer: slice(story, answer) }),
    score: Number(score.toFixed(4)),
    attribution: attribution(source, paragraph.number),
    ...(statement && { speaker: speakerName(story, statement) }),
  };
}

/**
 * Takes down what was found, with who is speaking.
 *
 * @param asked - the words that were looked for
 */
export function describeFindings(
  open: OpenStory,
  verdict: Verdict,
  passages: readonly Passage[],
  asked: string,
): Findings {
  const { story } = open;
  const { persons, statements } = open.people();
  const source = sourceOf(story);
  return {
    verdict,
    source,
    passages: passages.map((passage) => describePassage(open, source, passage)),
    lacking: verdict === 'answer' ? [] : lackingWords(open.story, asked),
    persons: personsIn(passages[0], statements, persons),
    ideas: verdict === 'none' ? ideasFor(open) : [],
  };
}

/** Who speaks in a passage's highlight, and then who else is mentioned there. */
function personsIn(
  passage: Passage | undefined,
  statements: readonly Statement[],
  persons: readonly Person[],
): string[] {
  if (passage === undefined) return [];
  const { highlight } = passage;
  const speaking = statements.flatMap(({ content, speaker }) =>
    speaker !== undefined && overlaps(content, highlight) ? [speaker] : [],
  );
  const named = persons.filter(({ mentions }) =>
    mentions.some(({ span }) => overlaps(span, highlight)),
  );
  return [...new Set([...speaking, ...named].map(({ name }) => name))].slice(0, MAX_PERSONS);
}

/** Three things that a story can be asked: what its main speaker said, and what it keeps to. */
export function ideasFor(open: OpenStory): string[] {
  const { persons, statements } = open.people();
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  const speakers = persons.filter((person) => speaking.has(person));
  const phrases = open.keyPhrases().map((phrase) => slice(open.story, phrase));
  const questions = speakers.map(({ name }) => words.whatDidSay(name));
  return [...questions.slice(0, 1), ...phrases, ...questions.slice(1)].slice(0, MAX_IDEAS);
}
