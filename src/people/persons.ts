import { fold } from '../story/fold.js';
import type { EditorsNote, Span } from '../story/story.js';
import { contextEvidence, ENOUGH, formEvidence } from './evidence.js';
import { bearersOf } from './given-names.js';
import { type Gender, genderOfWord, isRoleNoun } from './lexicon/roles.js';
import { isInitials, isNameSuffix, isParticle, type NameRun, partOf } from './names.js';
import { editDistance } from './spelling.js';
import type { TokenisedSentence } from './tokens.js';

/** Somebody, while the story is being read. */
export interface Draft {
  name: string;
  readonly words: readonly string[];
  readonly aliases: Map<string, string>;
  gender: Gender | undefined;
  readonly mentions: NameMention[];
}

/** A name in the text and whom it means. */
export interface NameMention {
  readonly run: NameRun;
  readonly span: Span;
}

/** All runs with the same words. */
interface NameForm {
  readonly key: string;
  readonly words: readonly string[];
  readonly runs: NameRun[];
  evidence: number;
}

const keyOf = (words: readonly string[]) => fold(words.join(' ')).replaceAll('.', '');

function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && isNameSuffix(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** The family name, with its particles and without: "van der Berg", "Berg". */
function familyNames(words: readonly string[]): string[] {
  const plain = withoutSuffix(words);
  let first = plain.length - 1;
  while (first > 1 && isParticle(plain[first - 1] ?? '')) first--;
  return [...new Set([keyOf(plain.slice(first)), keyOf(plain.slice(-1))])];
}

/** A name without middle names, initials and suffixes: what two fuller forms of it share. */
function coreOf(words: readonly string[]): string {
  const plain = withoutSuffix(words);
  return keyOf([plain[0] ?? '', ...plain.slice(1).slice(-1)]);
}

/** Whether one name has all the words of another, in their order. */
function isContained(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (keyOf([other]) === keyOf([words[at] ?? ''])) at++;
  return words.length > 1 && at === words.length;
}

function groupForms(runs: readonly NameRun[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const run of runs) {
    const key = keyOf(run.words);
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { key, words: run.words, runs: [run], evidence: 0 });
    else form.runs.push(run);
  }
  return forms;
}

/** Neighbours in a list of names ("A, B and C") lend each other this much. */
const LIST_EVIDENCE = 1.5;
const LATER_BY_FAMILY_NAME = 1;
/** Where every word has a capital, two of them are no name yet. */
const IN_HEADLINES_ONLY = -1.5;

/** Whether nothing but a comma or "and" stands between two runs. */
function isListed(left: NameRun, right: NameRun): boolean {
  if (left.sentence !== right.sentence) return false;
  const between = left.sentence.tokens.slice(left.next, right.prefixFirst ?? right.first);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ lower }) => lower === ',' || lower === 'and' || lower === 'or')
  );
}

/** Weighs the evidence of every form, over all the places where it stands. */
function weighForms(
  forms: ReadonlyMap<string, NameForm>,
  sentences: readonly TokenisedSentence[],
): void {
  const common = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { lower, isWord, isCapitalised } of tokens) {
      if (isWord && !isCapitalised) common.add(lower);
    }
  }
  const inContext = new Map<NameForm, number>();
  for (const form of forms.values()) {
    let best = 0;
    let against = 0;
    for (const run of form.runs) {
      const evidence = contextEvidence(run);
      best = Math.max(best, evidence);
      against += Math.min(0, evidence);
    }
    inContext.set(form, best);
    const inHeadlines = form.runs.every(({ sentence }) => sentence.isTitleCase);
    form.evidence =
      (inHeadlines ? IN_HEADLINES_ONLY : 0) +
      best +
      against / form.runs.length +
      formEvidence(form.words, (lower) => common.has(lower));
  }
  for (const form of forms.values()) {
    if (form.words.length < 2) continue;
    const alone = forms.get(familyNames(form.words)[0] ?? '');
    if (alone === undefined || alone.words.length >= form.words.length) continue;
    form.evidence += LATER_BY_FAMILY_NAME + Math.min(2, inContext.get(alone) ?? 0);
  }
}

function isPersonsName({ words, evidence }: NameForm): boolean {
  return evidence >= (words.length > 1 ? ENOUGH.fullName : ENOUGH.singleName);
}

/** Lets neighbours in lists of names lend each other evidence, once in each direction. */
function shareInLists(runs: readonly NameRun[], forms: ReadonlyMap<string, NameForm>): void {
  const lend = (from: NameRun | undefined, to: NameRun | undefined) => {
    if (from === undefined || to === undefined) return;
    const lender = forms.get(keyOf(from.words));
    const borrower = forms.get(keyOf(to.words));
    if (lender === undefined || borrower === undefined || borrower.words.length < 2) return;
    if (!isPersonsName(lender) || lender.words.length < 2 || isPersonsName(borrower)) return;
    const [left, right] = from.start < to.start ? [from, to] : [to, from];
    if (isListed(left, right)) borrower.evidence += LIST_EVIDENCE;
  };
  for (let i = 1; i < runs.length; i++) lend(runs[i - 1], runs[i]);
  for (let i = runs.length - 1; i > 0; i--) lend(runs[i], runs[i - 1]);
}

/** Finds people by the names that they are called, and keeps who has which. */
class Registry {
  readonly drafts: Draft[] = [];
  private readonly byName = new Map<string, Draft>();
  private readonly byCore = new Map<string, Draft>();
  private readonly byFamily = new Map<string, Draft[]>();
  private readonly byGiven = new Map<string, Draft[]>();
  private readonly byInitial = new Map<string, string[]>();

  /** The person of a full name: a known one whose name it is in another form, or a new one. */
  open(words: readonly string[]): Draft {
    const name = words.join(' ');
    const known =
      this.byName.get(keyOf(words)) ??
      (words.length > 1 ? (this.byCore.get(coreOf(words)) ?? this.respelt(words)) : undefined);
    if (known !== undefined) {
      this.addAlias(known, name);
      return known;
    }
    const draft: Draft = { name, words, aliases: new Map(), gender: genderOf(words), mentions: [] };
    this.drafts.push(draft);
    this.byName.set(keyOf(words), draft);
    if (words.length > 1) {
      this.byCore.set(coreOf(words), draft);
      addTo(this.byGiven, keyOf(words.slice(0, 1)), draft);
    }
    for (const family of familyNames(words)) {
      addTo(this.byFamily, family, draft);
      const initial = this.byInitial.get(family[0] ?? '') ?? [];
      if (initial.length < MAX_COMPARED) initial.push(family);
      this.byInitial.set(family[0] ?? '', initial);
    }
    return draft;
  }

  addAlias(draft: Draft, name: string): void {
    const words = name.split(/\s+/);
    const key = keyOf(words);
    // A family name alone may mean somebody else elsewhere.
    if (!this.byName.has(key) && !this.byFamily.has(key)) this.byName.set(key, draft);
    if (key !== keyOf(draft.name.split(' ')) && !draft.aliases.has(key))
      draft.aliases.set(key, name);
  }

  /** Somebody with the same given name and nearly the same family name, or the other way round. */
  private respelt(words: readonly string[]): Draft | undefined {
    const [tail = ''] = familyNames(words);
    const contained = (this.byFamily.get(tail) ?? []).find(
      (draft) => isContained(words, draft.words) || isContained(draft.words, words),
    );
    if (contained !== undefined) return contained;
    const given = keyOf(words.slice(0, 1));
    const [family = ''] = familyNames(words);
    const sameGiven = (this.byGiven.get(given) ?? []).find((draft) => {
      const [other = ''] = familyNames(draft.words);
      return Math.min(other.length, family.length) >= 5 && editDistance(other, family, 1) <= 1;
    });
    if (sameGiven !== undefined) return sameGiven;
    return (this.byFamily.get(family) ?? []).find((draft) => {
      const other = keyOf(draft.words.slice(0, 1));
      const isInitial = isInitials(words[0] ?? '') || isInitials(draft.words[0] ?? '');
      if (isInitial) return other[0] === given[0] && draft.words.length > 1;
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
      return byTail.filter(({ words }) => keyOf(words).endsWith(` ${key}`));
    }
    return this.byGiven.get(key) ?? [];
  }

  /** Whose family name a word nearly is. */
  nearly(word: string): Draft | undefined {
    const key = fold(word);
    if (key.length < 5) return undefined;
    const limit = key.length >= 8 ? 2 : 1;
    const family = (this.byInitial.get(key[0] ?? '') ?? [])
      .slice(0, MAX_COMPARED)
      .find((other) => other.length >= 5 && editDistance(other, key, limit) <= limit);
    const [draft, ...others] = this.byFamily.get(family ?? '') ?? [];
    return others.length === 0 ? draft : undefined;
  }
}

/** Names compared with one name, at most; it keeps a list of thousands of people linear. */
const MAX_COMPARED = 40;

function addTo(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const drafts = index.get(key);
  if (drafts === undefined) index.set(key, [draft]);
  else if (drafts.length < MAX_COMPARED && !drafts.includes(draft)) drafts.push(draft);
}

function genderOf(words: readonly string[]): Gender | undefined {
  const bearers = bearersOf(words[0] ?? '');
  return bearers === 'both' ? undefined : bearers;
}

/** Which of several people with one name is meant: whom the title fits, or who was named last. */
function choose(candidates: readonly Draft[], run: NameRun): Draft | undefined {
  const gender = run.title === undefined ? undefined : genderOfWord(run.title);
  const fitting =
    gender === undefined
      ? candidates
      : candidates.filter((draft) => draft.gender === undefined || draft.gender === gender);
  if (fitting.length < 2) return fitting[0];
  const named = fitting.filter(({ mentions }) => mentions.length > 0);
  const inParagraph = named.filter(
    ({ mentions }) => mentions.at(-1)?.run.sentence.paragraph === run.sentence.paragraph,
  );
  const pool = inParagraph.length > 0 ? inParagraph : named;
  return pool.reduce<Draft | undefined>(
    (best, draft) => (draft.mentions.length > (best?.mentions.length ?? 0) ? draft : best),
    undefined,
  );
}

/** Finds the people whom a story names, and every place where it does, in the order of the text. */
export function findPersons(
  sentences: readonly TokenisedSentence[],
  runs: readonly NameRun[],
  notes: readonly EditorsNote[],
): Draft[] {
  const forms = groupForms(runs);
  weighForms(forms, sentences);
  shareInLists(runs, forms);

  const registry = new Registry();
  for (const { name, aliases } of notes) {
    const draft = registry.open(name.split(' '));
    for (const alias of aliases) registry.addAlias(draft, alias);
  }
  const full = [...forms.values()].filter(({ words }) => words.length > 1).filter(isPersonsName);
  for (const form of full) if (!isSentenceHead(form, forms)) registry.open(form.words);

  for (const wholeRun of runs) {
    const known = choose(registry.candidates(wholeRun), wholeRun);
    const part = known === undefined ? knownPart(registry, wholeRun) : undefined;
    const run = part?.run ?? wholeRun;
    const draft = known ?? part?.draft ?? openSingle(registry, run, forms);
    if (draft === undefined) continue;
    const name = run.words.join(' ');
    registry.addAlias(draft, name);
    draft.gender ??= run.title === undefined ? undefined : genderOfWord(run.title);
    draft.mentions.push({ run, span: { start: run.start, end: run.end } });
  }
  return registry.drafts;
}

/** "Yesterday Roe": the first word of a sentence, and a name that the story has alone as well. */
function isSentenceHead({ words, runs }: NameForm, forms: ReadonlyMap<string, NameForm>): boolean {
  return (
    bearersOf(words[0] ?? '') === undefined &&
    forms.has(keyOf(words.slice(1))) &&
    runs.every(({ first }) => first === 0)
  );
}

/** A known name inside a run where capitals say little: in a headline, at the head of a sentence. */
function knownPart(registry: Registry, run: NameRun): { run: NameRun; draft: Draft } | undefined {
  const { sentence, first, next } = run;
  if (next - first < 2 || !(sentence.isTitleCase || first === 0)) return undefined;
  for (let length = Math.min(3, next - first - 1); length > 0; length--) {
    for (let from = next - length; from >= first; from--) {
      const part = partOf(run, from, from + length);
      const draft = choose(registry.candidates(part), part);
      if (draft !== undefined && part.words.length === length) return { run: part, draft };
    }
  }
  return undefined;
}

/** Somebody of one name only, or whose family name is spelt in another way here. */
function openSingle(
  registry: Registry,
  run: NameRun,
  forms: ReadonlyMap<string, NameForm>,
): Draft | undefined {
  const form = forms.get(keyOf(run.words));
  if (form === undefined || run.words.length > 1) return undefined;
  const near = contextEvidence(run) >= 1 ? registry.nearly(run.words[0] ?? '') : undefined;
  if (near !== undefined) return near;
  const isRole = isRoleNoun(fold(form.words[0] ?? '')) && run.title === undefined;
  return isPersonsName(form) && !isRole ? registry.open(run.words) : undefined;
}
