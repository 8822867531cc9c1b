import { editDistance } from '../../../text/edit-distance.js';
import type { Gender } from '../../../text/english/pronouns.js';
import { fold } from '../../../text/fold.js';
import type { Draft } from '../../draft.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { genderOfWord, isAddress } from '../../lexicon/roles.js';
import { appositionAfter } from '../../roles/after-names.js';
import { appositionBefore, roleBefore } from '../../roles/before-names.js';
import {
  areNumberedApart,
  coreOf,
  familyNames,
  isContained,
  isInitials,
  isShortFor,
  keyOf,
  withoutSuffix,
} from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';
import { choose } from './choice.js';

/** Finds people by the names that they are called, and keeps who has which. */
export class Registry {
  readonly drafts: Draft[] = [];
  private readonly byName = new Map<string, Draft>();
  private readonly byCore = new Map<string, Draft>();
  private readonly byFamily = new Map<string, Draft[]>();
  private readonly byGiven = new Map<string, Draft[]>();
  private readonly byMiddle = new Map<string, Draft[]>();
  private readonly byInitial = new Map<string, string[]>();

  /** @param areApart - whether two full names, as they are compared, are two people's in this story */
  constructor(private readonly areApart: (key: string, other: string) => boolean = () => false) {}

  /** The person of a full name: a known one whose name it is in another form, or a new one. */
  open(words: readonly string[], isNoted = false): Draft {
    const name = words.join(' ');
    const known =
      this.byName.get(keyOf(words)) ??
      this.inOtherOrder(words) ??
      (words.length > 1 ? (this.ofCore(words) ?? this.respelt(words)) : undefined);
    if (known !== undefined && !areNumberedApart(known.words, words)) {
      if (!known.isNoted && isContained(known.words, words)) this.rename(known, words);
      else this.addAlias(known, name);
      return known;
    }
    return this.openAnother(words, isNoted);
  }

  /** Somebody new, whoever else has the name: "Lady Roe" beside Sir John Roe, or Mr Roe. */
  openAnother(words: readonly string[], isNoted = false): Draft {
    const draft: Draft = {
      name: words.join(' '),
      words,
      isNoted,
      aliases: new Map(),
      gender: genderOf(words),
      mentions: [],
    };
    this.drafts.push(draft);
    const key = keyOf(words);
    // The family name alone means either.
    const isShared = this.byFamily.has(key);
    if (isShared) this.byName.delete(key);
    else this.byName.set(key, draft);
    if (words.length > 1) {
      this.byCore.set(coreOf(words), draft);
      addTo(this.byGiven, keyOf(words.slice(0, 1)), draft);
    }
    for (const family of isShared ? [key] : familyNames(words)) {
      addTo(this.byFamily, family, draft);
      const initial = this.byInitial.get(family[0] ?? '') ?? [];
      if (initial.length < MAX_COMPARED) initial.push(family);
      this.byInitial.set(family[0] ?? '', initial);
    }
    this.addMiddle(draft);
    return draft;
  }

  private addMiddle(draft: Draft): void {
    for (const word of withoutSuffix(draft.words).slice(1, -1))
      addTo(this.byMiddle, keyOf([word]), draft);
  }

  /** "Xin Yi Low" of Low Xin Yi, and the other way round. */
  private inOtherOrder(words: readonly string[]): Draft | undefined {
    if (words.length < 3) return undefined;
    return (
      this.byName.get(keyOf([...words.slice(1), ...words.slice(0, 1)])) ??
      this.byName.get(keyOf([...words.slice(-1), ...words.slice(0, -1)]))
    );
  }

  /** A fuller form becomes the name. */
  private rename(draft: Draft, words: readonly string[]): void {
    const { name } = draft;
    if (keyOf(words) === keyOf(draft.words)) return;
    draft.name = words.join(' ');
    draft.words = words;
    draft.aliases.delete(keyOf(words));
    this.byName.set(keyOf(words), draft);
    for (const family of familyNames(words)) addTo(this.byFamily, family, draft);
    this.addMiddle(draft);
    this.addAlias(draft, name);
  }

  addAlias(draft: Draft, name: string): void {
    const words = name.split(/\s+/);
    const key = keyOf(words);
    // A family name alone may mean somebody else elsewhere, or a given name that two have.
    const isShared = this.byFamily.has(key) || (this.byGiven.get(key)?.length ?? 0) > 1;
    if (!this.byName.has(key) && !isShared) this.byName.set(key, draft);
    if (key !== keyOf(draft.name.split(' ')) && !draft.aliases.has(key))
      draft.aliases.set(key, name);
  }

  /**
   * Somebody's nickname, which means them alone and before the family name.
   *
   * @param written - the name as the story has it, nickname and all
   */
  addNickname(draft: Draft, nickname: string, written: string): void {
    draft.aliases.set(fold(written), written);
    const words = nickname.split(' ');
    addTo(this.byGiven, keyOf(words), draft);
    const key = `${keyOf(words)} ${familyNames(draft.words)[0]}`;
    if (!this.byName.has(key)) this.byName.set(key, draft);
  }

  /** Whether the story has a name for somebody else than whoever is known by others. */
  private isApart({ words, aliases }: Draft, other: readonly string[]): boolean {
    const key = keyOf(other);
    return [keyOf(words), ...aliases.keys()].some((own) => this.areApart(own, key));
  }

  private ofCore(words: readonly string[]): Draft | undefined {
    const known = this.byCore.get(coreOf(words));
    return known === undefined || this.isApart(known, words) ? undefined : known;
  }

  /** Somebody with the same given name and nearly the same family name, or the other way round. */
  private respelt(words: readonly string[]): Draft | undefined {
    const possible = (index: ReadonlyMap<string, Draft[]>, name: string) =>
      (index.get(name) ?? []).filter((draft) => !this.isApart(draft, words));
    const [tail = ''] = familyNames(words);
    const contained = possible(this.byFamily, tail).find(
      (draft) => isContained(words, draft.words) || isContained(draft.words, words),
    );
    if (contained !== undefined) return contained;
    const given = keyOf(words.slice(0, 1));
    const [family = ''] = familyNames(words);
    const sameGiven = possible(this.byGiven, given).find((draft) => {
      const [other = ''] = familyNames(draft.words);
      return Math.min(other.length, family.length) >= 5 && editDistance(other, family, 1) <= 1;
    });
    if (sameGiven !== undefined) return sameGiven;
    return possible(this.byFamily, family).find((draft) => {
      const other = keyOf(draft.words.slice(0, 1));
      const isInitial = isInitials(words[0] ?? '') || isInitials(draft.words[0] ?? '');
      if (isInitial) return other[0] === given[0] && draft.words.length > 1;
      if (isShortFor(other, given) || isShortFor(given, other)) return true;
      return Math.min(other.length, given.length) >= 5 && editDistance(other, given, 1) <= 1;
    });
  }

  /** Everybody who may be meant by a part of a name. */
  candidates(run: NameRun): Draft[] {
    const key = keyOf(run.words);
    const known = this.byName.get(key);
    if (known !== undefined) return [known];
    const byFamily = this.byFamily.get(key) ?? [];
    if (byFamily.length > 0) return byFamily;
    if (run.words.length > 1) {
      const byTail = this.byFamily.get(keyOf(run.words.slice(-1))) ?? [];
      const byEnd = byTail.filter(({ words }) => keyOf(words).endsWith(` ${key}`));
      if (byEnd.length > 0) return byEnd;
    }
    return this.byGiven.get(key) ?? [];
  }

  /**
   * The only one who has the one word of a run behind the given name: "Montes" or "Dr Lim" of Jane Montes
   * Roe, Jane Lim Bo Wen. A given name without a title may be somebody else's, and so may what stands in
   * a name that begins with none. Whoever has a rank or a description wherever the story has the word
   * alone is a newcomer.
   *
   * @param places - the runs of that one word, in the whole story
   */
  byMiddleName(run: NameRun, places: readonly NameRun[]): Draft | undefined {
    const [word = ''] = run.words;
    const [known, ...others] = this.byMiddle.get(keyOf([word])) ?? [];
    if (known === undefined || others.length > 0) return undefined;
    if (run.title === undefined && bearersOf(word) !== undefined) return undefined;
    if (bearersOf(known.words[0] ?? '') === undefined) return undefined;
    const heads = known.mentions.slice(0, MAX_LOOKED_AT).flatMap(({ run }) => headsBeside(run));
    return places.slice(0, MAX_LOOKED_AT).some((place) => isOthers(known, heads, place))
      ? undefined
      : known;
  }

  /** Everybody with the given name of a full one, up to a number. */
  withGivenName(words: readonly string[]): readonly Draft[] {
    return words.length > 1 ? (this.byGiven.get(keyOf(words.slice(0, 1))) ?? []) : [];
  }

  /** Whose family name the one word of a run nearly is, as far as its title allows. */
  nearly(run: NameRun): Draft | undefined {
    const key = fold(run.words[0] ?? '');
    if (key.length < 5) return undefined;
    const limit = key.length >= 8 ? 2 : 1;
    const family = (this.byInitial.get(key[0] ?? '') ?? [])
      .slice(0, MAX_COMPARED)
      .find((other) => other.length >= 5 && editDistance(other, key, limit) <= limit);
    const [draft, ...others] = this.byFamily.get(family ?? '') ?? [];
    return draft !== undefined && others.length === 0 ? choose([draft], run) : undefined;
  }
}

/** Names compared with one name, at most; it keeps a list of thousands of people linear. */
const MAX_COMPARED = 40;
/** Places of a name that are looked at for what its bearer is, at most. */
const MAX_LOOKED_AT = 12;

function addTo(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const drafts = index.get(key);
  if (drafts === undefined) index.set(key, [draft]);
  else if (drafts.length < MAX_COMPARED && !drafts.includes(draft)) drafts.push(draft);
}

/** The nouns for what somebody is beside a name. */
const headsBeside = (run: NameRun) =>
  [roleBefore(run), appositionBefore(run), appositionAfter(run)].flatMap(
    (role) => role?.head ?? [],
  );

/**
 * Whether a title, a rank or a description beside a name is none that somebody known has had.
 *
 * @param known - the nouns for what they are
 */
function isOthers({ gender }: Draft, known: readonly string[], run: NameRun): boolean {
  if (run.title !== undefined) {
    const sex = genderOfWord(run.title);
    return !isAddress(run.title) || (sex ?? gender) !== (gender ?? sex);
  }
  const heads = headsBeside(run);
  return heads.length > 0 && !heads.some((head) => known.includes(head));
}

function genderOf(words: readonly string[]): Gender | undefined {
  const bearers = bearersOf(words[0] ?? '');
  return bearers === 'both' ? undefined : bearers;
}
