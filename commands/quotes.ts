import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { findPerson, rankPersons } from '../src/people/lookup.js';
import type { People } from '../src/people/people.js';
import {
  describeStatement,
  type Statement,
  type StatementFacts,
  speakerName,
} from '../src/people/statement.js';
import { attributionLine, originLine } from '../src/reply/attribution.js';
import { encodePress } from '../src/reply/custom-id.js';
import { buttons, message, picker, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { bold, heading, plain, shorten } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';
import { rankStatements } from '../src/search/statement-search.js';
import type { Story } from '../src/story/story.js';
import { fold } from '../src/text/fold.js';
import { PRONOUNS } from '../src/text/pronouns.js';

const MAX_SPEAKER_LENGTH = 100;
const MAX_ABOUT_LENGTH = 200;
const MAX_SUGGESTIONS = 5;
/** Statements that a reply shows; the others are one tap away. */
const SHOWN = 5;
const STATEMENT_LENGTH = 500;

interface QuotesAnswer extends Answer {
  command: 'quotes';
  /** Whose statements these are: a canonical name, or the words that were typed. */
  speaker: string | null;
  about: string | null;
  source: Source;
  statements: StatementFacts[];
  suggestions: string[];
}

/** Everybody who says something, named people first, those who say most before the others. */
function speakersOf(story: Story, { statements }: People): string[] {
  const counts = new Map<string, { named: boolean; said: number }>();
  for (const statement of statements) {
    const name = speakerName(story, statement);
    // "He", of somebody whom the story does not name, is nobody to ask for.
    if (PRONOUNS.has(name.toLowerCase())) continue;
    const known = counts.get(name);
    counts.set(name, { named: statement.speaker !== undefined, said: (known?.said ?? 0) + 1 });
  }
  return [...counts]
    .sort(([, a], [, b]) => Number(b.named) - Number(a.named) || b.said - a.said)
    .map(([name]) => name);
}

/** The statements of whom the typed words mean: a person, or a source without a name. */
function saidBy(
  story: Story,
  people: People,
  typed: string,
): { speaker: string; statements: readonly Statement[] } {
  const { person } = findPerson(people, typed);
  const wanted = fold(typed);
  const bySource = people.statements.filter((statement) =>
    fold(speakerName(story, statement)).includes(wanted),
  );
  if (person === undefined) return { speaker: typed, statements: bySource };
  const statements = people.statements.filter(({ speaker }) => speaker === person);
  return statements.length > 0 || bySource.length === 0
    ? { speaker: person.name, statements }
    : { speaker: typed, statements: bySource };
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
  },

  answer({ speaker: typed, about }, open): QuotesAnswer {
    const { story } = open;
    const people = open.people();
    const { speaker, statements } =
      typed === undefined
        ? { speaker: null, statements: people.statements }
        : saidBy(story, people, typed);
    const chosen = about === undefined ? statements : rankStatements(story, statements, about);
    return {
      command: 'quotes',
      speaker,
      about: about ?? null,
      source: sourceOf(story),
      statements: chosen.map((statement) => describeStatement(story, statement)),
      suggestions: statements.length > 0 ? [] : speakersOf(story, people).slice(0, MAX_SUGGESTIONS),
    };
  },

  reply({ speaker, about, source, statements, suggestions }) {
    const footer = originLine(source, 'publisher');
    const title = [speaker ?? source.headline ?? words.theStory, about]
      .filter((part) => part !== null)
      .join(': ');
    const headline = text(heading(shorten(title, 300)));
    if (statements.length === 0) {
      return message('none', [
        headline,
        text(
          plain(bold(words.verdict.none)),
          suggestions.length > 0 ? plain(words.didYouMean) : undefined,
        ),
        ...buttons(
          suggestions.map((suggestion) => ({
            label: suggestion,
            code: encodePress('quotes', { story: source.story, speaker: suggestion }),
          })),
        ),
      ]);
    }
    return message('plain', [
      headline,
      ...statements.slice(0, SHOWN).map(({ paragraph, speaker: name, cue, text: said }) => {
        const line = attributionLine(source, paragraph, words.saidBy(name, cue));
        return text(quote(said, STATEMENT_LENGTH), line);
      }),
      ...(footer === undefined ? [] : [text(footer)]),
      ...picker(
        words.moreSaid,
        statements.slice(SHOWN).map(({ paragraph, speaker: name, cue, text: said }) => ({
          label: `${words.paragraph(paragraph)} ${words.saidBy(name, cue)}: ${said}`,
          code: encodePress('passage', { story: source.story, paragraph }),
        })),
      ),
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
