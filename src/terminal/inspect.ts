import type { OpenStory } from '../desk.js';
import { roleText } from '../people/person.js';
import { describeStatement } from '../people/statement.js';
import { slice } from '../story/story.js';
import { HOW_TO_WRITE_A_DAY } from '../story/unread-fields.js';
import { describeExplanation } from './explanation.js';

/**
 * A story as the bot reads it: paragraphs, sentences, who is who, and who said what.
 *
 * @param asked - a question whose answer is explained
 */
export function inspect({ story, people: readPeople, explain }: OpenStory, asked?: string) {
  const people = readPeople();
  const { id, headline, publisher, via, section, url, published } = story;
  return {
    id,
    headline: headline ?? null,
    publisher: publisher ?? null,
    via: via ?? null,
    section: section ?? null,
    url: url ?? null,
    published: published ?? null,
    unknownFields: story.unknownFields ?? [],
    unclearDay: story.unclearDay ?? null,
    paragraphs: story.paragraphs.map((paragraph) => ({
      number: paragraph.number,
      text: slice(story, paragraph),
      sentences: paragraph.sentences.map((sentence) => slice(story, sentence)),
    })),
    people: people.persons.map((person) => ({
      name: person.name,
      aliases: person.aliases,
      roles: person.roles.map((role) => ({
        text: roleText(story, role),
        paragraph: role.paragraph,
      })),
      mentions: person.mentions.map(({ paragraph, span, kind }) => ({
        paragraph,
        text: slice(story, span),
        kind,
      })),
    })),
    statements: people.statements.map((statement) => describeStatement(story, statement)),
    ...(asked !== undefined && { explain: { question: asked, ...explain(asked) } }),
  };
}

/** What {@link inspect} found, for a person to read; where a question was asked, its explanation alone. */
export function describe(inspected: ReturnType<typeof inspect>): string {
  const { headline, publisher, via, paragraphs, people, statements, explain } = inspected;
  const { unknownFields, unclearDay } = inspected;
  if (explain !== undefined) return describeExplanation(explain);
  return [
    headline ?? inspected.id,
    [publisher, via && `via ${via}`].filter(Boolean).join(', '),
    ...(unknownFields.length === 0 ? [] : [`Not known here: ${unknownFields.join(', ')}`]),
    ...(unclearDay === null ? [] : [`Not read as a day: ${unclearDay} (${HOW_TO_WRITE_A_DAY})`]),
    '',
    ...paragraphs.map(({ number, sentences }) => `¶${number}  ${sentences.join('\n     | ')}`),
    '',
    'People',
    ...people.map(({ name, aliases, roles, mentions }) =>
      [
        `  ${name}`,
        aliases.length > 0 ? ` (${aliases.join(', ')})` : '',
        roles.length > 0 ? `: ${roles.map(({ text }) => text).join('; ')}` : '',
        `  ${mentions.map(({ paragraph }) => `¶${paragraph}`).join(' ')}`,
      ].join(''),
    ),
    '',
    'Statements',
    ...statements.map(
      ({ paragraph, speaker, cue, text, kind }) =>
        `  ¶${paragraph} ${speaker} [${cue}, ${kind}]: ${text}`,
    ),
  ].join('\n');
}
