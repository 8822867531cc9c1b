import { genderOfPronoun } from '../../../text/english/pronouns.js';
import { lowerAt } from '../../../text/tokens.js';
import type { Draft, NameMention } from '../../draft.js';
import { keyOf } from '../runs/name-parts.js';
import type { Registry } from './registry.js';

/** Whether a story says of a name that somebody was born. */
const isBorn = ({ mentions }: Draft) =>
  mentions.some(
    ({ run: { sentence, next } }) =>
      sentence.tokens[next]?.lower === 'was' && sentence.tokens[next + 1]?.lower === 'born',
  );

/** Names of one who is born under another one, at most: whoever is named more often is a relative. */
const MAX_BIRTH_NAMES = 2;

/** "Jane Smith was born in Leeds": the only other Jane of the story, who took another name. */
function onlyNamesake(registry: Registry, born: Draft): Draft | undefined {
  if (born.mentions.length > MAX_BIRTH_NAMES || !isBorn(born)) return undefined;
  const [other, ...others] = registry
    .withGivenName(born.words)
    .filter((draft) => draft !== born && draft.mentions.length > 0);
  const isRelative = other === undefined || other.mentions.length <= born.mentions.length;
  return isRelative || others.length > 0 ? undefined : other;
}

/** A name in the text and whose it is. */
type Named = NameMention & { readonly draft: Draft };

const BORN = /^(?:born|n[ée]e)$/;
/** What may stand between a name and the one that somebody was born with. */
const BETWEEN = /^(?:,|\(|who|was|born|n[ée]e)$/;
/** Names before one that are looked at, at most: it keeps a list of names linear. */
const MAX_BEFORE = 40;

/**
 * "Jane Roe, born Jane Smith", "She was born Jane Smith": whom the words before a name that stands behind
 * "born" mean.
 *
 * @param before - the names before it, the nearest last
 */
function subjectOf({ run: { sentence, first } }: Named, before: readonly Named[]) {
  const { tokens } = sentence;
  const nearest = before.at(-1);
  if (nearest?.run.sentence === sentence) {
    const between = tokens.slice(nearest.run.next, first);
    return between.every(({ lower }) => BETWEEN.test(lower)) ? nearest.draft : undefined;
  }
  const gender = genderOfPronoun(lowerAt(tokens, first - 3));
  if (gender === undefined || tokens[first - 2]?.lower !== 'was') return undefined;
  return before.findLast(({ draft }) => (draft.gender ?? gender) === gender)?.draft;
}

/** "Whose full name is", behind a comma. */
const OTHER_NAME = /^, whose (?:full|real|birth|legal|given|original|maiden) name (?:is|was)$/;
/** Tokens of that, with the comma. */
const OTHER_NAME_LENGTH = 5;

/**
 * "Jane Roe, whose full name is Jane Maria Roe Lima": whom the words before such a clause mean, who stands right
 * before it, or is the only one whom the story has named so far: "The striker, whose full name is".
 *
 * @param before - the names before that, the nearest last
 */
function otherwiseCalled({ run: { sentence, first } }: Named, before: readonly Named[]) {
  const comma = first - OTHER_NAME_LENGTH;
  const clause = sentence.tokens.slice(Math.max(0, comma), first).map(({ lower }) => lower);
  if (!OTHER_NAME.test(clause.join(' '))) return undefined;
  const nearest = before.at(-1);
  const isBeside = nearest?.run.sentence === sentence && nearest.run.next === comma;
  const isOnly = before.every(({ draft }) => draft === nearest?.draft);
  return isBeside || isOnly ? nearest?.draft : undefined;
}

/** Whose birth names a story has, by who seems to bear them. */
function findOwners(registry: Registry): ReadonlyMap<Draft, Draft> {
  const owners = new Map<Draft, Draft>();
  for (const born of registry.drafts) {
    const other = onlyNamesake(registry, born);
    if (other !== undefined) owners.set(born, other);
  }
  const named = registry.drafts
    .flatMap((draft) => draft.mentions.map((mention): Named => ({ ...mention, draft })))
    .sort((a, b) => a.span.start - b.span.start);
  for (const [at, name] of named.entries()) {
    const { run, draft: born } = name;
    if (owners.has(born)) continue;
    const before = named
      .slice(Math.max(0, at - MAX_BEFORE), at)
      .filter(({ draft }) => draft !== born && !owners.has(draft));
    const isBirthName = BORN.test(lowerAt(run.sentence.tokens, run.first - 1));
    const owner = isBirthName ? subjectOf(name, before) : otherwiseCalled(name, before);
    if (owner !== undefined) owners.set(born, owner);
  }
  return owners;
}

/** Joins the names that people are born with, or have in full, to those that they took. */
export function joinBirthNames(registry: Registry): Draft[] {
  const owners = findOwners(registry);
  for (const [born, owner] of owners) {
    owner.aliases.set(keyOf(born.words), born.name);
    owner.mentions.push(...born.mentions);
    owner.mentions.sort((a, b) => a.span.start - b.span.start);
  }
  return registry.drafts.filter((draft) => !owners.has(draft));
}
