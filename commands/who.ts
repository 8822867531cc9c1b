import { type Namesake, whoIsMeant } from '../src/answers/meant.js';
import { findInRecord } from '../src/answers/record-people.js';
import { describeAppearances, type RecordProfile } from '../src/answers/record-profile.js';
import { statementsOf } from '../src/answers/record-statements.js';
import { describeReading, type ReadingFacts } from '../src/answers/record-stories.js';
import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption, WHERE_OPTION } from '../src/command/option.js';
import { isSpokenBy } from '../src/people/coreference/unnamed.js';
import { findPerson, findPersonByRole, rankPersons } from '../src/people/lookup.js';
import type { People } from '../src/people/people.js';
import { namingsOf, type Person, roleText } from '../src/people/person.js';
import { originLine, paragraphLine } from '../src/reply/attribution.js';
import { encodePress } from '../src/reply/custom-id.js';
import { clip } from '../src/reply/escape.js';
import { askOffer, paragraphButtons, quotesOffer, summaryOffer } from '../src/reply/leads.js';
import { LIMITS } from '../src/reply/limits.js';
import { buttons, message, type Offer, picker, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { recordWhoReply } from '../src/reply/record-people.js';
import { bold, heading, plain, shorten, small } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';
import { type Story, slice } from '../src/story/story.js';
import { fold } from '../src/text/fold.js';
import { contains } from '../src/text/span.js';

const MAX_NAME_LENGTH = 100;
const MAX_SUGGESTIONS = 5;
/** Statements that a reply shows; the others are one tap away. */
const SHOWN = 3;
const STATEMENT_LENGTH = 500;
const MAX_ROLES = 6;

interface Profile {
  name: string;
  aliases: string[];
  roles: { text: string; paragraph: number | null }[];
  said: { paragraph: number; text: string; kind: string; cue: string }[];
  mentions: { paragraph: number; text: string }[];
  /** The sentences that have the name, the first of each paragraph. */
  named: { paragraph: number; text: string }[];
  /** How many statements of others speak of this person. */
  spokenOf: number;
}

interface WhoAnswer extends Answer {
  command: 'who';
  name: string;
  source: Source;
  person: Profile | null;
  /** Whom else it may mean; where it means somebody, others who are called so, too. */
  suggestions: string[];
  /** Whether the typed words stand in the story, though not as somebody's name that was found. */
  inText: boolean;
  /** Where they stand. */
  paragraphs: number[];
}

interface WhoAllAnswer extends Answer, ReadingFacts {
  command: 'who';
  name: string;
  person: RecordProfile | null;
  /** Others of that name, who are somebody else; without a person, who may be meant. */
  suggestions: string[];
  /** Those of the same full name in other stories, who may be somebody else. */
  namesakes: Namesake[];
  /** The newest story that names the person, where somebody else may be called so. */
  where: string | null;
  /** Those that name the person, newest first. */
  stories: Source[];
}

/** What leads to somebody, under their name alone. */
function personOffer(story: string, name: string): Offer {
  return { label: name, code: encodePress('who', { story, name }) };
}

function sentencesNaming(story: Story, person: Person): Profile['named'] {
  const byParagraph = new Map<number, string>();
  for (const { paragraph: number, span } of namingsOf(person)) {
    if (byParagraph.has(number)) continue;
    const paragraph = story.paragraphs[number - 1];
    const sentence = paragraph?.sentences.find((each) => contains(each, span)) ?? span;
    byParagraph.set(number, slice(story, sentence));
  }
  return [...byParagraph].map(([paragraph, text]) => ({ paragraph, text }));
}

/** Those besides a person whom typed words are the name of, or a part of it. */
function calledSo(people: People, typed: string, person: Person): Person[] {
  return rankPersons(people, typed)
    .filter((other) => other.fit >= 1 && other.person !== person)
    .map((other) => other.person);
}

export default defineCommand({
  on: 'story',
  name: 'who',
  description: 'Who somebody in the story is, and what they said',
  options: {
    name: textOption({
      description: 'A name, or a part of one',
      maxLength: MAX_NAME_LENGTH,
      required: true,
      autocomplete: true,
    }),
    where: WHERE_OPTION,
  },

  example(open) {
    const [person] = open.people().persons;
    return person && { name: person.name };
  },

  answer({ name }, open): WhoAnswer {
    const { story } = open;
    const people = open.people();
    const byName = findPerson(people, name);
    const byRole = byName.person ? byName : findPersonByRole(story, people, name);
    const isFound = byRole.person !== undefined || byRole.nearest.length > 0;
    const { person, nearest } = isFound ? byRole : byName;
    return {
      command: 'who',
      name,
      source: sourceOf(story),
      person:
        person === undefined
          ? null
          : {
              name: person.name,
              aliases: [...person.aliases],
              roles: person.roles.map((role) => ({
                text: roleText(story, role),
                paragraph: role.paragraph,
              })),
              said: people.statements
                .filter((statement) => isSpokenBy(story, statement, person))
                .map(({ paragraph, content, kind, cue }) => ({
                  paragraph,
                  text: slice(story, content),
                  kind,
                  cue: slice(story, cue),
                })),
              mentions: person.mentions.map(({ paragraph, span }) => ({
                paragraph,
                text: slice(story, span),
              })),
              named: sentencesNaming(story, person),
              spokenOf: people.statements.filter(
                (statement) =>
                  !isSpokenBy(story, statement, person) &&
                  person.mentions.some(({ span }) => contains(statement.content, span)),
              ).length,
            },
      inText: fold(story.text).includes(fold(name)),
      paragraphs: story.paragraphs
        .filter((paragraph) => fold(slice(story, paragraph)).includes(fold(name)))
        .map(({ number }) => number),
      suggestions: (person === undefined ? nearest : calledSo(people, name, person))
        .slice(0, MAX_SUGGESTIONS)
        .map((other) => other.name),
    };
  },

  all: {
    async answer({ name, where }, desk, scope): Promise<WhoAllAnswer> {
      const sought = await findInRecord(desk, scope, name, { where });
      const { person, ...others } = whoIsMeant(sought, where);
      return {
        command: 'who',
        name,
        person:
          person === undefined
            ? null
            : { ...describeAppearances(person), said: statementsOf(person) },
        ...others,
        stories: (person?.appearances ?? []).map(({ from }) => sourceOf(from.summary)),
        ...describeReading(sought),
      };
    },
    reply: (answer) => recordWhoReply(answer),
  },

  reply({ name, source, person, suggestions, inText, paragraphs }) {
    const { story } = source;
    const footer = originLine(source);
    if (person === null) {
      const called = suggestions.filter((each) => fold(each).includes(fold(name)));
      if (called.length > 1) {
        return message('none', [
          text(plain(bold(words.eachCalled(clip(name, 200))))),
          ...buttons(called.map((each) => personOffer(story, each))),
          ...paragraphButtons(story, paragraphs),
          ...buttons([summaryOffer(story), quotesOffer(story)]),
        ]);
      }
      return message('none', [
        text(
          plain(
            bold(
              inText
                ? words.notAPerson(clip(name, 200), paragraphs)
                : words.notNamed(clip(name, 200)),
            ),
          ),
          suggestions.length > 0 ? plain(words.didYouMean) : undefined,
        ),
        ...paragraphButtons(story, paragraphs),
        ...buttons([
          ...(inText
            ? [
                {
                  label: words.askAboutIt(name),
                  code: encodePress('ask', { story: source.story, question: name }),
                },
              ]
            : []),
          ...suggestions.map((suggestion) => personOffer(story, suggestion)),
        ]),
        ...buttons([summaryOffer(story), quotesOffer(story)]),
      ]);
    }
    const roles = person.roles.slice(0, MAX_ROLES).map(({ text: role, paragraph }) => {
      const where = paragraph === null ? words.editorsNote : words.paragraph(paragraph);
      return plain(`${shorten(role, 200)} (${where})`);
    });
    const named = person.named.map(({ paragraph }) => paragraph);
    return message('plain', [
      text(
        heading(shorten(person.name, 200)),
        roles,
        suggestions.length === 0
          ? undefined
          : plain(words.alsoCalled(suggestions.map((other) => shorten(other, 80)))),
      ),
      ...person.said
        .slice(0, SHOWN)
        .map(({ paragraph, text: said, cue, kind }) =>
          kind !== 'direct'
            ? text(
                plain(
                  bold(`${words.saidSo(shorten(cue, 60))}:`),
                  ` ${shorten(said, STATEMENT_LENGTH)}`,
                ),
                paragraphLine(source, paragraph),
              )
            : text(quote(said, STATEMENT_LENGTH), paragraphLine(source, paragraph, cue)),
        ),
      text(
        person.said.length === 0 && named.length > 0
          ? plain(words.notQuoted(shorten(person.name, 200), named))
          : small(words.namedIn(named)),
      ),
      ...(footer === undefined ? [] : [text(footer)]),
      ...paragraphButtons(story, [
        ...new Set([...person.said.slice(0, SHOWN).map(({ paragraph }) => paragraph), ...named]),
      ]),
      ...buttons([
        ...(person.said.length === 0
          ? []
          : [
              {
                label: words.quotations(person.said.length),
                code: encodePress('quotes', { story, speaker: person.name }),
              },
            ]),
        ...(person.spokenOf === 0
          ? []
          : [
              {
                label: words.saidAbout(person.name),
                code: encodePress('quotes', { story, about: person.name }),
              },
            ]),
        askOffer(story, words[person.said.length === 0 ? 'whoIs' : 'whatDidSay'](person.name)),
      ]),
      ...buttons(suggestions.map((other) => personOffer(story, other))),
      // A few are buttons already.
      ...(named.length <= LIMITS.buttons
        ? []
        : picker(
            words.readWhereNamed,
            person.named.map(({ paragraph, text: sentence }) => ({
              label: `${words.paragraph(paragraph)} ${sentence}`,
              code: encodePress('passage', { story, paragraph }),
            })),
          )),
    ]);
  },

  suggest({ typed }, open) {
    return rankPersons(open.people(), typed.slice(0, MAX_NAME_LENGTH)).map(
      ({ person }) => person.name,
    );
  },
});
