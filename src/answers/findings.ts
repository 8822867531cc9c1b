import type { OpenStory } from '../desk.js';
import type { Person } from '../people/person.js';
import { type Statement, speakerWithin } from '../people/statement.js';
import type { Passage, Ranking } from '../search/passage-index.js';
import { misspellings, type Spelling } from '../search/question/misspelt.js';
import type { Verdict } from '../search/verdict.js';
import { slice } from '../story/story.js';
import { coversYear } from '../terms/numbers.js';
import { overlaps, type Span, within } from '../text/span.js';
import { words } from '../words.js';
import { absentWords, isNumberOf, lackingWords, saysTooLittle } from './asked-words.js';
import { attribution, type Source, sourceOf } from './source.js';
import { spellingsOf } from './spelling.js';
import { subjectOf, whoseWords } from './whose-words.js';

const MAX_PASSAGES = 5;
const MAX_IDEAS = 3;
/** Questions of a kind that are tried. */
const MAX_TRIED = 4;
const MAX_PERSONS = 2;

/** A passage as answers carry it. */
export interface FoundPassage {
  readonly story: string;
  readonly paragraph: number;
  /** The whole paragraph. */
  readonly text: string;
  /** The sentence that answers, a part of the text. */
  readonly highlight: string;
  /** Where it stands in the text. */
  readonly highlightAt: Span;
  /** The words of the answer, a part of the highlight, where they are sure. */
  readonly answer?: string;
  /** Where they stand in the text. */
  readonly answerAt?: Span;
  readonly score: number;
  readonly attribution: string;
  /** Who says the words of the answer or, without these, the highlight's beginning or most of it. */
  readonly speaker?: string;
  /** Whom the pronoun that the highlight begins with stands for, if nobody is speaking. */
  readonly subject?: string;
}

/** What a story has on something, as answers carry it. */
export interface Findings {
  readonly verdict: Verdict;
  readonly source: Source;
  readonly passages: readonly FoundPassage[];
  /** Who speaks in the best passage's highlight, and who is mentioned there. */
  readonly persons: readonly string[];
  /** Words of the question that the story lacks; where it answers it, only numbers. */
  readonly lacking: readonly string[];
  /** Words of the question that the story has in another spelling, where there are passages. */
  readonly taken: readonly Spelling[];
  /** A name in the question that nobody in the story has, though others have parts of it. */
  readonly nobody?: string;
  /** Where there is no passage: the paragraphs that come nearest, best first. */
  readonly nearest: readonly number[];
  /** Where there is no passage: what one can ask instead, each of which is answered. */
  readonly ideas: readonly string[];
  /** There is no passage because nothing was asked that could be looked for: “and then?”. */
  readonly vague?: true;
}

/** Takes down a passage, with who is speaking. */
export function describePassage(
  open: OpenStory,
  source: Source,
  { paragraph, highlight, answer, score }: Passage,
): FoundPassage {
  const { story } = open;
  const { persons, statements } = open.people();
  const statement = whoseWords(story, statements, highlight, answer);
  const subject = statement === undefined ? subjectOf(story, persons, highlight) : undefined;
  return {
    story: story.id,
    paragraph: paragraph.number,
    text: slice(story, paragraph),
    highlight: slice(story, highlight),
    highlightAt: within(paragraph, highlight),
    ...(answer && { answer: slice(story, answer), answerAt: within(paragraph, answer) }),
    score: Number(score.toFixed(4)),
    attribution: attribution(source, paragraph.number),
    ...(statement && { speaker: speakerWithin(story, statement) }),
    ...(subject && { subject: subject.name }),
  };
}

/**
 * Describes the best of what was found, and who is speaking there.
 *
 * @param asked - the words that were looked for
 */
export function describeFindings(
  open: OpenStory,
  { verdict, passages, nearest, stranger, terms }: Ranking,
  asked: string,
): Findings {
  const { story } = open;
  const { persons, statements } = open.people();
  const source = sourceOf(story);
  const absent = absentWords(open, asked);
  const taken =
    verdict === 'none'
      ? []
      : [...misspellings(story.text, asked), ...spellingsOf(story, terms, absent)];
  const { start = 0, end = 0 } = passages[0]?.highlight ?? {};
  const told = story.text.slice(start, end);
  const isVague = verdict === 'none' && saysTooLittle(asked);
  return {
    verdict,
    source,
    passages: passages
      .slice(0, MAX_PASSAGES)
      .map((passage) => describePassage(open, source, passage)),
    nearest:
      verdict === 'none'
        ? nearest.slice(0, MAX_PASSAGES).map(({ paragraph }) => paragraph.number)
        : [],
    // A number that the story lacks is told beside an answer, too: the sentence may have another one; but not a year
    // that it covers.
    lacking: lackingWords(
      terms,
      absent.filter(
        (word) =>
          !coversYear(told, Number(word)) && (verdict !== 'answer' || isNumberOf(asked, word)),
      ),
    ),
    ...(stranger !== undefined && { nobody: stranger }),
    taken,
    persons: personsIn(passages[0], statements, persons),
    ideas: verdict === 'none' ? ideasFor(open) : [],
    ...(isVague && { vague: true as const }),
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

/** The ideas that were found for open stories: a story's ideas are asked for again and again. */
const known = new WeakMap<OpenStory, readonly string[]>();

/**
 * At most three questions that a story is sure to answer: about what its people said, who they are,
 * and what it keeps coming back to. Each one is tried, and left out if the story does not answer
 * it.
 */
export function ideasFor(open: OpenStory): readonly string[] {
  const ideas = known.get(open) ?? findIdeas(open);
  known.set(open, ideas);
  return ideas;
}

function findIdeas(open: OpenStory): string[] {
  const { persons, statements } = open.people();
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  const speakers = persons.filter((person) => speaking.has(person));
  const candidates = [
    speakers.map(({ name }) => words.whatDidSay(name)),
    persons.map(({ name }) => words.whoIs(name)),
    open.keyPhrases().map((phrase) => slice(open.story, phrase)),
  ].map((kind) => kind.slice(0, MAX_TRIED));
  const ideas: string[] = [];
  // The first of each kind, then the second of each, and so on.
  for (let i = 0; i < MAX_TRIED; i++) {
    for (const idea of candidates.flatMap((kind) => kind[i] ?? [])) {
      if (open.search(idea).verdict === 'answer') ideas.push(idea);
      if (ideas.length === MAX_IDEAS) return ideas;
    }
  }
  return ideas;
}
