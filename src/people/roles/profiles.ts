import { type EditorsNote, type Story, slice } from '../../story/story.js';
import { fold } from '../../text/fold.js';
import { contains, type Span } from '../../text/span.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { bearersOf } from '../lexicon/given-names.js';
import {
  genderOfWord,
  isAddressedOffice,
  isHonorific,
  isKinship,
  isRoleNoun,
} from '../lexicon/roles.js';
import type { NameRun } from '../names/runs/name-runs.js';
import type { Role } from '../person.js';
import {
  appositionAfter,
  bornAfter,
  bracketAfter,
  copulaAfter,
  laterCopula,
  officeAfter,
  partInCourt,
  postAfter,
  secondAfter,
} from './after-names.js';
import { appositionBefore, roleBefore, roleBeforeTitle, standingBefore } from './before-names.js';
import { bodyAfter } from './belonging.js';
import type { Description } from './description.js';
import { genderOfList } from './lists.js';
import { fits, type Meaning, meaningOf } from './meaning.js';
import { isInBody } from './owners.js';

/** What the story says that people are, and where. */
export interface Profiles {
  readonly roles: ReadonlyMap<Draft, readonly Role[]>;
  /** The words of all of somebody's roles. */
  readonly words: ReadonlyMap<Draft, readonly string[]>;
  /** The nouns for what somebody is in a body alone: "its president". */
  readonly inBodies: ReadonlyMap<Draft, ReadonlySet<string>>;
  /** Where the descriptions begin. */
  readonly starts: ReadonlySet<number>;
}

const ARTICLE = /^(?:the|a|an|his|her|their|its|our|my)\s+/i;

/** What somebody is comes before what they did or belong to. */
const OFFICE = 10;

/** How much a role tells: words that are no function words, up to a point. */
function information(words: string): number {
  return Math.min(6, words.split(/\s+/).filter((word) => word.length > 2).length);
}

/** What stands beside a name about the person, in one place. */
interface Beside {
  readonly run: NameRun;
  /** Between commas behind the name, and before it. */
  readonly after: Description | undefined;
  readonly before: Description | undefined;
  readonly all: readonly Description[];
}

/** "Prof.", which says less of somebody than where. */
const isTitle = ({ first, next, head }: Description) => next - first === 1 && isHonorific(head);

function besideName(run: NameRun): Beside {
  const after = appositionAfter(run);
  const before = appositionBefore(run);
  const all = [
    roleBeforeTitle(run),
    roleBefore(run),
    after,
    officeAfter(run),
    bracketAfter(run),
    before,
    copulaAfter(run, after),
    postAfter(run, after),
    secondAfter(run, after),
    laterCopula(run),
    bornAfter(run),
    partInCourt(run),
  ].filter((each) => each !== undefined);
  const body = all.every(isTitle) ? bodyAfter(run) : undefined;
  return { run, after, before, all: body === undefined ? all : [...all, body] };
}

/**
 * {@link besideName} for every mention of a person, except in title case, in which the words of
 * links are set.
 */
const besideNames = ({ mentions }: Draft) =>
  mentions.filter(({ run }) => !run.sentence.isTitleCase).map(({ run }) => besideName(run));

/**
 * By where a description begins: where the name begins that it follows; the first, if there are
 * several.
 */
function namesDescribed(places: readonly Beside[]): ReadonlyMap<number, number> {
  const names = new Map<number, number>();
  for (const { run, after } of places) {
    if (after === undefined) continue;
    names.set(after.start, Math.min(run.start, names.get(after.start) ?? run.start));
  }
  return names;
}

/** Looks up whether one other than a person, and nobody else, is said to have an office, and is so before. */
function lookUpHolders(
  story: Story,
  beside: readonly { readonly draft: Draft; readonly places: readonly Beside[] }[],
): (draft: Draft, office: Description) => boolean {
  const holders = new Map<string, { draft: Draft; meaning: Meaning; start: number }[]>();
  for (const { draft, places } of beside) {
    for (const description of places.flatMap(({ all }) => all)) {
      const meaning = isAddressedOffice(description.head)
        ? meaningOf(slice(story, description))
        : undefined;
      if (meaning === undefined) continue;
      const known = holders.get(meaning.head) ?? [];
      if (known.length < MAX_HOLDERS) known.push({ draft, meaning, start: description.start });
      holders.set(meaning.head, known);
    }
  }
  return (draft, description) => {
    const office = meaningOf(slice(story, description));
    const fitting = (holders.get(office?.head ?? '') ?? []).filter(
      ({ meaning }) => office !== undefined && fits(office, meaning),
    );
    const [holder, ...others] = new Set(fitting.map((each) => each.draft));
    return (
      holder !== undefined &&
      holder !== draft &&
      others.length === 0 &&
      fitting.some(({ start }) => start < description.start)
    );
  };
}

/** Those who speak for others, and are named as often as these; of a guard, the minister's name is told. */
const REPRESENTATIVE =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|advis[eo]r|aide)$/;

/** Whether somebody may be whoever stands for an office: no Paul is a spokeswoman. */
function mayStand({ words: [given = ''], gender }: Draft, { head }: Description): boolean {
  const sex = genderOfWord(head);
  const bearers = gender ?? bearersOf(given) ?? 'both';
  return REPRESENTATIVE.test(head) && (sex === undefined || bearers === 'both' || sex === bearers);
}

/** Of one kind of office, at most. */
const MAX_HOLDERS = 40;

/** What is said in the story, and in which paragraph. */
interface Said {
  readonly paragraph: number;
  readonly content: Span;
}

/** Whose word it is that somebody is something: theirs who say it, and not the story's. */
function isJudgement(story: Story, description: Description, said: readonly Said[]): boolean {
  const isSaid = said.some(({ content }) => contains(content, description));
  return isSaid && (description.isPredicate === true || OWN.test(slice(story, description)));
}

const OWN = /^(?:my|our)\b/i;

/** A role as the story has it, and how much it tells. */
interface FoundRole {
  readonly role: Role & { readonly paragraph: number };
  readonly words: string;
  readonly value: number;
}

/** A role without its article, but for whose kin somebody is. */
function roleOf(story: Story, description: Description, paragraph: number): FoundRole {
  const { start, end, head } = description;
  const article = isKinship(head)
    ? 0
    : (ARTICLE.exec(slice(story, { start, end }))?.[0].length ?? 0);
  const span = { start: start + article, end };
  const words = slice(story, span);
  const value = information(fold(words)) + (isRoleNoun(head) ? OFFICE : 0);
  return { role: { span, paragraph }, words, value };
}

/** Each role once, where it first stands. */
function withoutRepeats(roles: readonly FoundRole[]): FoundRole[] {
  const byWords = new Map<string, FoundRole>();
  for (const each of roles) {
    const key = fold(each.words);
    if (!byWords.has(key)) byWords.set(key, each);
  }
  return [...byWords.values()];
}

/** What is said in each paragraph. */
function byParagraph(said: readonly Said[]): ReadonlyMap<number, readonly Said[]> {
  const all = new Map<number, Said[]>();
  for (const each of said) {
    const same = all.get(each.paragraph);
    if (same === undefined) all.set(each.paragraph, [each]);
    else same.push(each);
  }
  return all;
}

/** A description of somebody, and the name that it stands beside. */
interface Told {
  readonly run: NameRun;
  readonly description: Description;
}

/** Looks up what is said of somebody in every place, and learns their sex by it. */
function lookUpTold(
  story: Story,
  beside: readonly { readonly draft: Draft; readonly places: readonly Beside[] }[],
  said: readonly Said[],
): (draft: Draft, places: readonly Beside[]) => Told[] {
  const saidIn = byParagraph(said);
  const isHeldByAnother = lookUpHolders(story, beside);
  const described = namesDescribed(beside.flatMap(({ places }) => places));
  return (draft, places) =>
    places.flatMap(({ run, before, all }) => {
      draft.gender ??= genderOfList(run);
      const inParagraph = saidIn.get(run.sentence.paragraph) ?? [];
      // Of "Roe, a teacher, Cole" the description is not the second's, too.
      const isOthers = ({ start }: Description) =>
        (described.get(start) ?? run.start) !== run.start;
      const standing = standingBefore(run);
      const isStanding =
        standing !== undefined &&
        mayStand(draft, standing.holder) &&
        isHeldByAnother(draft, standing.office);
      const told = (isStanding ? [...all, standing.holder] : all).filter(
        (each) => !(each === before && isOthers(each)) && !isJudgement(story, each, inParagraph),
      );
      for (const { head } of told) draft.gender ??= genderOfWord(head);
      return told.map((description) => ({ run, description }));
    });
}

/** The nouns for what somebody is in a body alone. */
function headsInBodies(
  told: readonly Told[],
  sentences: readonly TokenisedSentence[],
): ReadonlySet<string> {
  const heads = { inBodies: new Set<string>(), elsewhere: new Set<string>() };
  for (const { run, description } of told) {
    const isIn = isInBody(run, description, sentences);
    (isIn ? heads.inBodies : heads.elsewhere).add(description.head);
  }
  return new Set([...heads.inBodies].filter((head) => !heads.elsewhere.has(head)));
}

/**
 * Collects the roles that stand beside people's names, the editor's first, the fullest first.
 *
 * @param sentences - of the story
 * @param said - what is said in the story, in any order
 */
export function collectProfiles(
  story: Story,
  sentences: readonly TokenisedSentence[],
  drafts: readonly Draft[],
  notes: readonly EditorsNote[],
  said: readonly Said[],
): Profiles {
  const roles = new Map<Draft, Role[]>();
  const words = new Map<Draft, string[]>();
  const inBodies = new Map<Draft, ReadonlySet<string>>();
  const starts = new Set<number>();
  const byName = new Map(notes.map((note) => [fold(note.name), note]));
  const beside = drafts.map((draft) => ({ draft, places: besideNames(draft) }));
  const toldOf = lookUpTold(story, beside, said);
  for (const { draft, places } of beside) {
    const note = [draft.name, ...draft.aliases.values()]
      .map((name) => byName.get(fold(name)))
      .find(Boolean);
    const noted = (note?.roles ?? []).map((text) => ({ text, paragraph: null }));
    const told = toldOf(draft, places);
    for (const { description } of told) starts.add(description.start);
    const found = withoutRepeats(
      told.map(({ run, description }) => roleOf(story, description, run.sentence.paragraph)),
    );
    const ranked = found.toSorted((a, b) => b.value - a.value).map(({ role }) => role);
    roles.set(draft, [...noted, ...ranked]);
    words.set(draft, [...(note?.roles ?? []), ...found.map((each) => each.words)]);
    const bodies = headsInBodies(told, sentences);
    if (bodies.size > 0 && noted.length === 0) inBodies.set(draft, bodies);
  }
  return { roles, words, inBodies, starts };
}
