import { type Heard, hearInRecord } from '../src/answers/record/speaker.js';
import { statementsOn } from '../src/answers/record/statements.js';
import { describeReading } from '../src/answers/record/stories.js';
import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { PAGE_OPTION, textOption, WHERE_OPTION } from '../src/command/option.js';
import { findBySource, findPerson, rankPersons } from '../src/people/lookup.js';
import type { People } from '../src/people/people.js';
import { namingsOf } from '../src/people/person.js';
import { describeStatement, type Statement, speakerWithin } from '../src/people/statement.js';
import { originLine, paragraphLine, speakerLine } from '../src/reply/attribution.js';
import { encodePress } from '../src/reply/custom-id.js';
import {
  askOffer,
  pageOf,
  pagerOf,
  paragraphButtons,
  quotesOffer,
  saidOffer,
  summaryOffer,
} from '../src/reply/leads.js';
import { toMarkdown } from '../src/reply/markdown.js';
import { type Block, buttons, message, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { recordQuotesReply } from '../src/reply/record-people.js';
import { bold, heading, plain, shorten } from '../src/reply/text.js';
import { goesOn, pagesOfTurns, type Said, type Turn, turnsOf } from '../src/reply/turns.js';
import { rankStatements } from '../src/search/index/statement-search.js';
import { type Story, slice } from '../src/story/story.js';
import { PRONOUNS } from '../src/text/english/pronouns.js';
import { fold } from '../src/text/fold.js';
import { atHead, words } from '../src/words.js';

const MAX_SPEAKER_LENGTH = 100;
const MAX_ABOUT_LENGTH = 200;
const MAX_SUGGESTIONS = 5;
const MAX_SPEAKERS = 2;
/** Code units that a statement may have as it is shown. */
const STATEMENT_LENGTH = 500;
/**
 * How much one page holds: so many turns, and at most so many code units. With the rest of the
 * message, this stays within Discord's limits.
 */
const ROOM = { turns: 5, length: 5 * (STATEMENT_LENGTH + 1) };

interface QuotesAnswer extends Answer {
  command: 'quotes';
  /** Whose statements these are: a canonical name, or the words that were typed. */
  speaker: string | null;
  about: string | null;
  source: Source;
  statements: Said[];
  /** Which page of them is meant, from 1. */
  page: number;
  suggestions: string[];
  /**
   * The paragraphs that name the person whose words were asked for, if the story has no words of
   * theirs.
   */
  named: number[];
}

/**
 * The answer for all stories. Statements are newest first. Suggestions are other people of the
 * speaker's name or, if nobody was found, people who may be meant.
 */
interface QuotesAllAnswer extends Answer, Omit<Heard, 'speaker'> {
  command: 'quotes';
  speaker: string | null;
  about: string | null;
  /** Which page of them is meant, from 1. */
  page: number;
}

/** Everybody who says something, named people first, those who say most before the others. */
function speakersOf(story: Story, { statements }: People): string[] {
  const counts = new Map<string, { name: string; named: boolean; said: number }>();
  for (const statement of statements) {
    const name = speakerWithin(story, statement);
    // "He", of somebody whom the story does not name, is nobody to ask for.
    if (PRONOUNS.has(name.toLowerCase())) continue;
    const known = counts.get(fold(name));
    const named = statement.speaker !== undefined;
    counts.set(fold(name), { name: known?.name ?? name, named, said: (known?.said ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => Number(b.named) - Number(a.named) || b.said - a.said)
    .map(({ name }) => name);
}

/** Finds the statements of a typed speaker: a person, or a source without a name. */
function saidBy(
  story: Story,
  people: People,
  typed: string,
): { speaker: string; statements: readonly Statement[]; named?: number[] } {
  const { person } = findPerson(people, typed);
  const bySource = findBySource(story, people.statements, typed);
  if (person === undefined) return { speaker: typed, statements: bySource };
  const statements = people.statements.filter(({ speaker }) => speaker === person);
  if (statements.length === 0 && bySource.length > 0) {
    return { speaker: typed, statements: bySource };
  }
  const named = new Set(namingsOf(person).map(({ paragraph }) => paragraph));
  return { speaker: person.name, statements, named: statements.length > 0 ? [] : [...named] };
}

/** “She denied it” says nothing without the sentence before. */
const SAYS_NOTHING =
  /^(?:it|so|this|that|them|any of (?:it|this)|all (?:of )?(?:it|this)|(?:it|he|she|they) (?:had|has|was|were|did|would|could)(?: not|n[’']t)?)$/i;

const withoutEmpty = (story: Story, people: People): People => ({
  ...people,
  statements: people.statements.filter(({ content }) => !SAYS_NOTHING.test(slice(story, content))),
});

/** Whom of those who speak one can ask for. */
function othersOf(statements: readonly Said[], most: number): string[] {
  const names = new Map(statements.map(({ speaker }) => [fold(speaker), speaker]));
  return [...names.values()].filter((name) => !PRONOUNS.has(name.toLowerCase())).slice(0, most);
}

/**
 * How many code units a statement takes as a quotation, with its final line break; for a long
 * statement, the most that it can take.
 */
function lengthOf({ text: said }: Said): number {
  // To cut a long one takes far longer than to know that it fills its room.
  if (said.length >= STATEMENT_LENGTH) return STATEMENT_LENGTH + 1;
  return toMarkdown(quote(said, STATEMENT_LENGTH)).length + 1;
}

/**
 * What somebody says in one go.
 *
 * @param speaker - whose card it is on, which names them in its heading
 */
function turnBlock(source: Source, turn: Turn, speaker: string | null): Block {
  const [first] = turn;
  if (first === undefined) return text();
  const { paragraph, cue, kind } = first;
  const who = first.speaker === speaker ? words.saidSo(cue) : words.saidBy(first.speaker, cue);
  // Only what stands in quotation marks as a whole may look like a quotation.
  return kind === 'direct'
    ? text(
        turn.flatMap(({ text: said }) => quote(said, STATEMENT_LENGTH)),
        speakerLine(source, paragraph, who),
      )
    : text(
        plain(bold(`${shorten(who, 100)}:`), ` ${shorten(first.text, STATEMENT_LENGTH)}`),
        paragraphLine(source, paragraph),
      );
}

/** Whose words these are, and what they are about; undefined where they are all that anybody says. */
function titleOf(speaker: string | null, about: string | null): string | undefined {
  if (speaker === null) return about === null ? undefined : words.saidAbout(about);
  return about === null ? atHead(speaker) : words.saidByAbout(atHead(speaker), about);
}

/** What there is to say where nothing was found. */
function emptyLine({ speaker, about, named }: Pick<QuotesAnswer, 'speaker' | 'about' | 'named'>) {
  if (speaker === null && about === null) return words.noQuotations;
  if (speaker === null || named.length === 0) return words.verdict.none;
  return words.notQuoted(shorten(speaker, 200), named);
}

export default defineCommand({
  on: 'story',
  name: 'quotes',
  description: 'Who said what in the story',
  options: {
    speaker: textOption({
      description: 'Whose words; without it, everybody’s',
      maxLength: MAX_SPEAKER_LENGTH,
      autocomplete: true,
    }),
    about: textOption({
      description: 'What the words should be about',
      maxLength: MAX_ABOUT_LENGTH,
    }),
    where: WHERE_OPTION,
    page: PAGE_OPTION,
  },

  example(open) {
    const [speaker] = speakersOf(open.story, open.people());
    return speaker === undefined ? undefined : { speaker };
  },

  answer({ speaker: typed, about, page }, open): QuotesAnswer {
    const { story } = open;
    const people = withoutEmpty(story, open.people());
    const {
      speaker,
      statements,
      named = [],
    } = typed === undefined
      ? { speaker: null, statements: people.statements }
      : saidBy(story, people, typed);
    const chosen = about === undefined ? statements : rankStatements(story, statements, about);
    return {
      command: 'quotes',
      speaker,
      about: about ?? null,
      source: sourceOf(story),
      page,
      named,
      statements: chosen.map((statement, i) => ({
        ...describeStatement(story, statement),
        // By how well they fit, they are in no order in which one goes on from the other.
        ...(about === undefined && goesOn(chosen[i - 1], statement) && { goesOn: true }),
      })),
      suggestions: statements.length > 0 ? [] : speakersOf(story, people).slice(0, MAX_SUGGESTIONS),
    };
  },

  all: {
    async answer({ speaker: typed, about, where, page }, desk, scope): Promise<QuotesAllAnswer> {
      const asked = { command: 'quotes', about: about ?? null, page } as const;
      if (typed !== undefined) {
        return { ...asked, ...(await hearInRecord(desk, scope, typed, about, where)) };
      }
      const { statements, ...reading } = await statementsOn(desk, scope, about);
      const stories = reading.from.map(({ summary }) => sourceOf(summary));
      const nobody = { speaker: null, suggestions: [], namesakes: [], where: null };
      return { ...asked, ...nobody, statements, stories, ...describeReading(reading) };
    },
    reply: (answer) => recordQuotesReply(answer),
  },

  reply({ speaker, about, source, statements, page: wanted, suggestions, named }) {
    const { story } = source;
    const shown = pageOf(pagesOfTurns(turnsOf(statements), ROOM, lengthOf), wanted, 1);
    const { page, pages } = shown;
    const items = shown.items.flat();
    const asked = { story, ...(speaker && { speaker }), ...(about && { about }) };
    const pager = pagerOf('quotes', asked, { page, pages });
    const footer = originLine(source);
    const title = titleOf(speaker, about) ?? source.headline ?? words.theStory;
    const headline = text(heading(shorten(title, 300)));
    if (statements.length === 0) {
      return message('none', [
        headline,
        text(
          plain(bold(emptyLine({ speaker, about, named }))),
          suggestions.length > 0
            ? plain(named.length > 0 ? words.theseAre : words.didYouMean)
            : undefined,
        ),
        ...paragraphButtons(story, named),
        ...buttons(
          suggestions.map((suggestion) => ({
            label: atHead(suggestion),
            code: encodePress('quotes', { story: source.story, speaker: suggestion }),
          })),
        ),
        ...buttons([
          ...(speaker === null && about === null ? [] : [quotesOffer(story)]),
          ...[summaryOffer(story), askOffer(story)],
        ]),
      ]);
    }
    return message('plain', [
      headline,
      ...items.map((turn) => turnBlock(source, turn, speaker)),
      text(pager.line, footer),
      ...paragraphButtons(
        story,
        items.flat().map(({ paragraph }) => paragraph),
      ),
      ...buttons([
        ...pager.offers,
        ...(speaker === null ? othersOf(items.flat(), MAX_SPEAKERS) : []).map((name) =>
          saidOffer(story, name),
        ),
        askOffer(story, speaker === null ? undefined : words.whatDidSay(speaker)),
      ]),
    ]);
  },

  suggest({ option, typed }, open) {
    if (option !== 'speaker') return [];
    const { story } = open;
    const people = open.people();
    const speakers = speakersOf(story, people).filter((name) => name.length <= MAX_SPEAKER_LENGTH);
    const wanted = fold(typed.slice(0, MAX_SPEAKER_LENGTH)).trim();
    const near = new Set(
      wanted === '' ? [] : rankPersons(people, wanted).map(({ person }) => person.name),
    );
    const fitting = speakers.filter((name) => fold(name).includes(wanted));
    const alike = speakers.filter((name) => near.has(name) && !fitting.includes(name));
    return [...fitting, ...alike];
  },
});
