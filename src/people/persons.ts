import { fold } from '../story/fold.js';
import { type Span, type Story, slice } from '../story/story.js';
import { findNameRuns, type NameRun } from './names.js';
import type { Mention, Person, Role } from './people.js';

/** What the words around a full name must come to before it is taken for a person's. */
const ENOUGH_EVIDENCE = 2;

interface Draft {
  name: string;
  readonly aliases: Set<string>;
  readonly roles: Role[];
  readonly mentions: Mention[];
}

/** A capitalised run and the paragraph that it stands in. */
interface PlacedRun extends NameRun {
  readonly paragraph: number;
}

/**
 * Finds the people whom a story names: full names that the words around them show to be people's,
 * and later mentions by the family name alone. An editor's notes add names, aliases and roles.
 */
export function findPersons(story: Story): Person[] {
  const runs: PlacedRun[] = story.paragraphs.flatMap(({ number, sentences }) =>
    sentences.flatMap((sentence) =>
      findNameRuns(story.text, sentence).map((run) => ({ ...run, paragraph: number })),
    ),
  );
  const drafts = new Map<string, Draft>();
  const byShortName = new Map<string, Draft | 'several'>();
  const addShortName = (name: string, draft: Draft) => {
    const key = fold(name);
    const known = byShortName.get(key);
    byShortName.set(key, known === undefined || known === draft ? draft : 'several');
  };
  const open = (name: string): Draft => {
    const draft = drafts.get(fold(name)) ?? {
      name,
      aliases: new Set<string>(),
      roles: [],
      mentions: [],
    };
    drafts.set(fold(name), draft);
    const familyName = name.split(' ').at(-1);
    if (familyName !== undefined && familyName !== name) addShortName(familyName, draft);
    return draft;
  };

  for (const note of story.people) {
    const draft = open(note.name);
    for (const alias of note.aliases) {
      draft.aliases.add(alias);
      addShortName(alias, draft);
    }
    draft.roles.push(...note.roles.map((text) => ({ text, paragraph: null })));
  }
  for (const run of personsFullNames(runs)) open(run.tokens.join(' '));

  for (const run of runs) {
    const name = run.tokens.join(' ');
    const known = drafts.get(fold(name)) ?? byShortName.get(fold(name));
    if (known === undefined || known === 'several') continue;
    if (fold(name) !== fold(known.name)) known.aliases.add(name);
    known.mentions.push({
      paragraph: run.paragraph,
      span: { start: run.start, end: run.end },
      kind: 'name',
    });
    if (run.role !== undefined) addRole(story, known, run.role, run.paragraph);
  }
  return [...drafts.values()]
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((draft) => ({ ...draft, aliases: [...draft.aliases] }));
}

/** The runs of two words and more that are people's full names. */
function personsFullNames(runs: readonly PlacedRun[]): PlacedRun[] {
  const evidence = new Map<string, number>();
  const add = (name: string, amount: number) =>
    evidence.set(name, (evidence.get(name) ?? 0) + amount);
  for (const run of runs) {
    add(run.tokens.join(' '), run.evidence);
    // A family name alone, later: hardly a place or a company is spoken of so.
    if (run.tokens.length === 1) add(run.tokens.join(''), ENOUGH_EVIDENCE);
  }
  return runs.filter(
    ({ tokens }) =>
      tokens.length > 1 &&
      (evidence.get(tokens.join(' ')) ?? 0) + (evidence.get(tokens.at(-1) ?? '') ?? 0) >=
        ENOUGH_EVIDENCE,
  );
}

function addRole(story: Story, draft: Draft, span: Span, paragraph: number): void {
  const words = fold(slice(story, span));
  const isKnown = draft.roles.some(
    (role) => fold(role.paragraph === null ? role.text : slice(story, role.span)) === words,
  );
  if (!isKnown) draft.roles.push({ span, paragraph });
}
