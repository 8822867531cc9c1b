import { roleText } from '../../people/person.js';
import { slice } from '../../story/story.js';
import type { RecordPerson } from './appearances.js';
import type { RecordStatement } from './statements.js';

/** Who somebody is in all stories, as answers carry it; all newest first. */
export interface RecordProfile {
  readonly name: string;
  readonly aliases: string[];
  readonly roles: { story: string; text: string; paragraph: number | null }[];
  readonly said: readonly RecordStatement[];
  readonly mentions: { story: string; paragraph: number; text: string }[];
}

/** Takes down where somebody appears, and as what. */
export function describeAppearances({
  name,
  appearances,
}: RecordPerson): Omit<RecordProfile, 'said'> {
  const names = appearances.flatMap(({ person }) => [person.name, ...person.aliases]);
  return {
    name,
    aliases: [...new Set(names)].filter((other) => other !== name),
    roles: appearances.flatMap(({ from: { summary, open }, person }) =>
      person.roles.map((role) => ({
        story: summary.id,
        text: roleText(open.story, role),
        paragraph: role.paragraph,
      })),
    ),
    mentions: appearances.flatMap(({ from: { summary, open }, person }) =>
      person.mentions.map(({ paragraph, span }) => ({
        story: summary.id,
        paragraph,
        text: slice(open.story, span),
      })),
    ),
  };
}
