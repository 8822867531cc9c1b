import { type EditorsNote, type Story, slice } from '../../story/story.js';
import { fold } from '../../text/fold.js';
import { genderOfWord, isKinship } from '../lexicon/roles.js';
import type { Draft } from '../names/registry.js';
import type { Role } from '../person.js';
import {
  appositionAfter,
  appositionBefore,
  copulaAfter,
  type Description,
  roleBefore,
} from './beside-names.js';

/** What the story says that people are, and where. */
export interface Profiles {
  readonly roles: ReadonlyMap<Draft, readonly Role[]>;
  /** The words of all of somebody's roles. */
  readonly words: ReadonlyMap<Draft, readonly string[]>;
  /** Where the descriptions begin. */
  readonly starts: ReadonlySet<number>;
}

const ARTICLE = /^(?:the|a|an|his|her|their|its|our|my)\s+/i;

/** How much a role tells: words that are no function words, up to a point. */
function information(words: string): number {
  return Math.min(6, words.split(/\s+/).filter((word) => word.length > 2).length);
}

/** Collects the roles that stand beside people's names, the editor's first, the fullest first. */
export function collectProfiles(
  story: Story,
  drafts: readonly Draft[],
  notes: readonly EditorsNote[],
): Profiles {
  const roles = new Map<Draft, Role[]>();
  const words = new Map<Draft, string[]>();
  const starts = new Set<number>();
  const byName = new Map(notes.map((note) => [fold(note.name), note]));
  for (const draft of drafts) {
    const note = [draft.name, ...draft.aliases.values()]
      .map((name) => byName.get(fold(name)))
      .find(Boolean);
    const noted = (note?.roles ?? []).map((text) => ({ text, paragraph: null }));
    const found = new Map<string, Role & { paragraph: number }>();
    for (const { run } of draft.mentions) {
      const descriptions = [roleBefore, appositionAfter, appositionBefore, copulaAfter]
        .map((find) => find(run))
        .filter((each): each is Description => each !== undefined);
      for (const { start, end, head } of descriptions) {
        starts.add(start);
        draft.gender ??= genderOfWord(head);
        const article = isKinship(head)
          ? 0
          : (ARTICLE.exec(slice(story, { start, end }))?.[0].length ?? 0);
        const span = { start: start + article, end };
        const key = fold(slice(story, span));
        if (!found.has(key)) found.set(key, { span, paragraph: run.sentence.paragraph });
      }
    }
    const ranked = [...found]
      .map(([key, role]) => ({ role, value: information(key) }))
      .sort((a, b) => b.value - a.value)
      .map(({ role }) => role);
    roles.set(draft, [...noted, ...ranked]);
    words.set(draft, [...(note?.roles ?? []), ...found.keys()]);
  }
  return { roles, words, starts };
}
