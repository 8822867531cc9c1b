import type { People } from '../../people/people.js';
import type { Person } from '../../people/person.js';
import { type Statement, speakerName } from '../../people/statement.js';
import { type Story, slice } from '../../story/story.js';
import { isLeadIn } from '../../text/english/lead-ins.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { cutsQuotation, findAllQuotations } from '../../text/quotations.js';
import { contains, firstWhere, overlaps, type Span } from '../../text/span.js';
import { leavesOutVerb } from './ellipsis.js';
import { givesNoComment } from './no-comment.js';
import { openingOf } from './opening.js';
import { countOutcome, OUTCOME_REACH } from './outcome.js';
import { givesOtherFigure, pointsBack, tellsOfBefore } from './pointing-back.js';
import { type SentenceSign, signsOf } from './sentence-signs.js';
import { termSet } from './terms.js';
import { type Turn, turnsOf } from './turns.js';
import { isWholeSentence, wordsOf } from './whole.js';

/** A sentence that a digest could show. */
export interface Candidate {
  readonly paragraph: number;
  /** With those behind it that it must not be shown without. */
  readonly sentence: Span;
  /** Which sentence of the story it is, from 0, */
  readonly index: number;
  /** and which the last of those behind it is. */
  readonly last: number;
  readonly terms: ReadonlySet<string>;
  /** Words, a number among them. */
  readonly length: number;
  readonly signs: ReadonlySet<SentenceSign>;
  /**
   * Whether it can be shown: `alone`, perhaps with the name in `about` beside it; right after the
   * sentence before it (`follows`); or not at all out of its place, or it tells nothing (`never`).
   */
  readonly stands: 'alone' | 'follows' | 'never';
  /** Who "he", "she" or the speaker is, where the sentence does not say. */
  readonly about?: string;
}

type Standing = Pick<Candidate, 'stands' | 'about'>;

const isPronoun = (words: string) => PERSONAL_SUBJECTS.has(words.toLowerCase());

/** Who is meant where: what a sentence's standing is judged by. */
interface WhoIsMeant {
  /** By the number of their paragraph. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Where the story's first sentence starts. */
  readonly first?: number;
  /** By the position of their first letter. */
  readonly pronouns: ReadonlyMap<number, Person>;
  /** By the start of each sentence that they touch. */
  readonly statements: ReadonlyMap<number, readonly Statement[]>;
}

/** Where a story's first sentence starts, behind its dateline. */
function startOfFirst(story: Story): number | undefined {
  const [opener, next] = story.paragraphs[0]?.sentences ?? [];
  return (opener !== undefined && isLeadIn(slice(story, opener)) ? next : opener)?.start;
}

function whoIsMeant(story: Story, { persons, statements }: People): WhoIsMeant {
  const pronouns = new Map<number, Person>();
  for (const person of persons) {
    for (const { kind, span } of person.mentions) {
      if (kind === 'pronoun') pronouns.set(span.start, person);
    }
  }
  const bySentence = new Map<number, Statement[]>();
  for (const statement of statements) {
    const { paragraph, source, content, speaker } = statement;
    if (speaker !== undefined) pronouns.set(source.start, speaker);
    const sentences = story.paragraphs[paragraph - 1]?.sentences ?? [];
    const end = Math.max(source.end, content.end);
    const start = Math.min(source.start, content.start);
    for (let i = firstWhere(sentences, (each) => each.end > start); ; i++) {
      const sentence = sentences[i];
      if (sentence === undefined || sentence.start >= end) break;
      const known = bySentence.get(sentence.start);
      if (known === undefined) bySentence.set(sentence.start, [statement]);
      else known.push(statement);
    }
  }
  const first = startOfFirst(story);
  const turns = new Map(
    [...turnsOf(story, statements).values()].map((turn) => [turn.statement.paragraph, turn]),
  );
  return { pronouns, statements: bySentence, turns, ...(first !== undefined && { first }) };
}

/** What somebody says opens with a word for something that was spoken of before: "It was running." */
function goesOn(story: Story, sentence: Span): boolean {
  const { kind } = openingOf(slice(story, sentence).replace(/^[“‘"']+/, ''));
  return kind === 'reference' || kind === 'person' || kind === 'connective';
}

/** A quotation stands with its speaker in the same sentence, or with a known one beside it. */
function standingOfQuotation(
  story: Story,
  sentence: Span,
  statements: readonly Statement[],
): Standing {
  const statement = statements.find(({ content }) => overlaps(content, sentence));
  if (statement === undefined) return { stands: 'never' };
  const hasPronoun = isPronoun(slice(story, statement.source));
  const stands = goesOn(story, sentence) ? 'follows' : 'alone';
  if (contains(sentence, statement.source) && !hasPronoun) return { stands };
  if (hasPronoun && statement.speaker === undefined) return { stands: 'never' };
  return { stands, about: speakerName(story, statement) };
}

/** Whether somebody reports something of what was spoken of before: "Bly said it was asleep", "that he had a point". */
function reportsOther(story: Story, sentence: Span, who: WhoIsMeant): boolean {
  return (who.statements.get(sentence.start) ?? []).some(({ speaker, source, content }) => {
    if (source.end > content.start) return false;
    if (!contains(sentence, source) || !contains(sentence, content)) return false;
    // A firm may be the "it" of what it says.
    if (speaker === undefined) return tellsOfBefore(slice(story, content));
    const opening = openingOf(slice(story, content));
    if (opening.kind === 'reference') return true;
    if (opening.kind !== 'person') return false;
    const person = who.pronouns.get(content.start + opening.pronoun.start);
    return person !== undefined && person !== speaker;
  });
}

/** Whether the sentence behind one has another side's figure for the same: neither tells it alone. */
function isDisputed(
  story: Story,
  sentence: Span,
  next: Span | undefined,
  { statements }: WhoIsMeant,
): boolean {
  if (next === undefined || !/\d/.test(slice(story, sentence))) return false;
  return (statements.get(next.start) ?? []).some(
    ({ source, content }) =>
      contains(next, source) && contains(next, content) && givesOtherFigure(slice(story, content)),
  );
}

/** "The bridge is safe, she said" is whole, and yet its speaker wants naming. */
function standingOfOwn(story: Story, sentence: Span, who: WhoIsMeant): Standing {
  const speaker = (who.statements.get(sentence.start) ?? []).find(
    ({ source }) => contains(sentence, source) && isPronoun(slice(story, source)),
  )?.speaker;
  const familyName = speaker?.name.split(' ').at(-1);
  const stands = reportsOther(story, sentence, who) ? 'follows' : 'alone';
  if (speaker === undefined || familyName === undefined) return { stands };
  const isNamed = slice(story, sentence).includes(familyName);
  return isNamed ? { stands } : { stands, about: speaker.name };
}

/** What is said behind a label stands with its speaker's name; what the interviewer says does not. */
function standingInTurn(
  story: Story,
  sentence: Span,
  { statement, isOfInterviewer }: Turn,
): Standing {
  const { kind } = openingOf(slice(story, sentence));
  if (isOfInterviewer || /^(?:question|connective|person)$/.test(kind)) return { stands: 'never' };
  return {
    stands: goesOn(story, sentence) ? 'follows' : 'alone',
    about: speakerName(story, statement),
  };
}

function standingOf(story: Story, sentence: Span, who: WhoIsMeant, turn?: Turn): Standing {
  if (givesNoComment(slice(story, sentence))) return { stands: 'never' };
  const standing =
    turn === undefined
      ? standingByOpening(story, sentence, who)
      : standingInTurn(story, sentence, turn);
  // Nothing stands before a story's first sentence: what it refers to follows in it.
  if (sentence.start === who.first)
    return standing.stands === 'follows' ? { ...standing, stands: 'alone' } : standing;
  const text = slice(story, sentence);
  return standing.stands === 'alone' && (leavesOutVerb(text) || pointsBack(text))
    ? { ...standing, stands: 'follows' }
    : standing;
}

function standingByOpening(story: Story, sentence: Span, who: WhoIsMeant): Standing {
  const opening = openingOf(slice(story, sentence));
  switch (opening.kind) {
    case 'own':
      return standingOfOwn(story, sentence, who);
    case 'connective':
    case 'question':
      return { stands: 'never' };
    case 'reference': {
      const person = who.pronouns.get(sentence.start);
      return person === undefined ? { stands: 'follows' } : { stands: 'alone', about: person.name };
    }
    case 'person': {
      const person = who.pronouns.get(sentence.start + opening.pronoun.start);
      if (person === undefined) return { stands: 'never' };
      const stands = reportsOther(story, sentence, who) ? 'follows' : 'alone';
      return { stands, about: person.name };
    }
    case 'quotation':
      return standingOfQuotation(story, sentence, who.statements.get(sentence.start) ?? []);
  }
}

const hasNamedSpeaker = (sentence: Span, statements: readonly Statement[]) =>
  statements.some(({ speaker, content }) => speaker !== undefined && overlaps(content, sentence));

/** A sentence from behind the label that opens its paragraph. */
const withoutLabel = ({ start, end }: Span, turn: Turn | undefined): Span => ({
  start: Math.max(start, turn?.statement.content.start ?? start),
  end,
});

/** What a sentence quotes of somebody, where it has no more than that and calls them by a pronoun. */
function quotedByPronoun(
  story: Story,
  sentence: Span,
  statements: readonly Statement[],
): string | undefined {
  const quoted = statements.find(
    ({ kind, source, content }) =>
      kind === 'direct' && contains(sentence, source) && contains(sentence, content),
  );
  return quoted !== undefined && isPronoun(slice(story, quoted.source))
    ? slice(story, quoted.content)
    : undefined;
}

/** The whole sentences of a story, in its order, with what choosing among them needs. */
export function readCandidates(story: Story, people: People): Candidate[] {
  const who = whoIsMeant(story, people);
  const allQuotations = findAllQuotations(story);
  const candidates: Candidate[] = [];
  let first = 0;
  for (const { number, sentences } of story.paragraphs) {
    const quotations = allQuotations.get(number) ?? [];
    const turn = who.turns.get(number);
    for (let i = 0; i < sentences.length; i++) {
      const opener = withoutLabel(sentences[i] as Span, turn);
      const own = slice(story, opener);
      if (!isWholeSentence(own) || cutsQuotation(quotations, opener)) continue;
      const outcome = countOutcome(
        story,
        opener,
        sentences.slice(i + 1, i + 1 + OUTCOME_REACH),
        quotations,
      );
      const last = i + (outcome || (isDisputed(story, opener, sentences[i + 1], who) ? 1 : 0));
      const sentence = { start: opener.start, end: (sentences[last] ?? opener).end };
      const text = slice(story, sentence);
      const here = who.statements.get(opener.start) ?? [];
      const speaks = turn?.statement.speaker !== undefined || hasNamedSpeaker(opener, here);
      candidates.push({
        paragraph: number,
        sentence,
        index: first + i,
        last: first + last,
        terms: termSet(text),
        length: wordsOf(text).length,
        signs: signsOf(own, speaks, quotedByPronoun(story, opener, here)),
        ...standingOf(story, opener, who, turn),
      });
      i = last;
    }
    first += sentences.length;
  }
  return candidates;
}
