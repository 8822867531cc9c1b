import type { EditorsNote } from '../../story/story.js';
import { fold } from '../../text/fold.js';
import type { Slices } from '../../text/slices.js';
import type { Span } from '../../text/span.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { genderOfWord, isAddress, isAddressedOffice, isRoleNoun } from '../lexicon/roles.js';
import { isTitleCutShort } from '../lexicon/titles.js';
import { contextEvidence } from './evidence/context-evidence.js';
import { firmSign, isDescribedShip, isPartOfFirm } from './evidence/firm-signs.js';
import { firmsNamedFirst } from './evidence/firms.js';
import { PLACES_AT_ONCE, weighNames } from './evidence/forms.js';
import { isPersonsName, type NameForm } from './evidence/name-form.js';
import { namesApart } from './evidence/names-apart.js';
import { joinBirthNames } from './joining/birth-names.js';
import { Children } from './joining/children.js';
import { choose } from './joining/choice.js';
import { isBehindTitles, openCouples } from './joining/couples.js';
import { withoutQuoted } from './joining/in-own-words.js';
import { isNewKin, Kin } from './joining/kin.js';
import { knownPart } from './joining/known-part.js';
import { byPatronymic, hasPatronymic } from './joining/patronymics.js';
import { Registry } from './joining/registry.js';
import { canBeFamilyName, familyNames, initialsOf, keyOf } from './runs/name-parts.js';
import type { NameRun } from './runs/name-runs.js';
import { writtenName } from './runs/nicknames.js';

/**
 * Finds the people whom a story names, and every place where it does, in the order of the text.
 *
 * @param headline - the runs of the headline: it may give a full name that the text does not
 * @param notes - the editor's, whose names are taken as they are
 * @param quotations - in the order of the text
 */
export function* findPersons(
  sentences: readonly TokenisedSentence[],
  runs: readonly NameRun[],
  headline: readonly NameRun[],
  notes: readonly EditorsNote[],
  quotations: readonly Span[],
): Slices<Draft[]> {
  const isName = ({ isLabel }: NameRun) => isLabel === undefined;
  const forms = yield* weighNames(
    sentences,
    runs.filter(isName),
    headline.filter(isName),
    quotations,
  );
  const fullNames = [...forms.values()].filter(isFullName);
  const registry = new Registry(namesApart(fullNames, runs));
  for (const { name, aliases } of notes) {
    const draft = registry.open(name.split(' '), true);
    for (const alias of aliases) registry.addAlias(draft, alias);
  }
  const alone = openFullNames(registry, forms);
  openCouples(registry, sentences, runs);
  const kin = new Kin();
  const children = new Children();
  const called = new Set([...forms.values()].filter(isFirmsFullName).map(({ key }) => key));
  const firms = firmsNamedFirst(sentences, runs, headline, called);
  for (const [place, wholeRun] of runs.entries()) {
    if (place % PLACES_AT_ONCE === 0) yield;
    if (wholeRun.isLabel || isPartOfFirm(wholeRun) || isFirmsHere(wholeRun)) continue;
    const isFirm = wholeRun.words.length === 1 && firms.has(wholeRun.words[0]?.toLowerCase() ?? '');
    if ((isFirm && wholeRun.prefixFirst === undefined) || called.has(keyOf(wholeRun.words)))
      continue;
    const candidates = registry.candidates(wholeRun);
    const possible = withoutQuoted(candidates, wholeRun, registry, runs, quotations);
    const meant = whoHas(wholeRun, possible, kin, children);
    const known =
      meant !== undefined && isNewKin(wholeRun, meant)
        ? registry.openAnother(wholeRun.words)
        : meant;
    const part = known === undefined ? knownPart(registry, wholeRun, forms) : undefined;
    const run = part?.run ?? wholeRun;
    const draft = known ?? part?.draft ?? openSingle(registry, run, forms, alone, isFirm);
    if (draft === undefined) continue;
    const name = run.words.join(' ');
    registry.addAlias(draft, name);
    draft.gender ??= run.title === undefined ? undefined : genderOfWord(run.title);
    draft.mentions.push({ run, span: { start: run.start, end: run.end } });
    kin.add(run, draft);
  }
  for (const run of runs) if (run.isLabel) mentionByLabel(registry, run);
  return joinBirthNames(registry);
}

/** Opens everybody who has a full name. @returns the forms that are a family name with its particle, alone */
function openFullNames(
  registry: Registry,
  forms: ReadonlyMap<string, NameForm>,
): ReadonlySet<NameForm> {
  const fullNames = [...forms.values()].filter(isFullName);
  const alone = particledAlone(fullNames);
  for (const form of nicknamedFirst(fullNames)) {
    if (alone.has(form) || hasPatronymic(form.words)) continue;
    const draft = registry.open(form.words);
    for (const run of form.runs) {
      // "Sir Lindsay Roe": a title tells more than a given name, but for "Mr and Mrs Tom Roe".
      const title = isBehindTitles(run.sentence.tokens, run.first) ? undefined : run.title;
      draft.gender = genderOfWord(title ?? '') ?? draft.gender;
      if (run.nickname !== undefined) {
        registry.addNickname(draft, run.nickname, writtenName(run.sentence.tokens, run));
      }
    }
  }
  for (const form of forms.values()) {
    if (!hasPatronymic(form.words)) continue;
    const known = byPatronymic(form.words, registry.withGivenName(form.words));
    if (known !== undefined) registry.addAlias(known, form.words.join(' '));
    else if (isFullName(form)) registry.open(form.words);
  }
  return alone;
}

/** "James Leigh, which makes bells", beside a founder of the name; "the Girl Ada, a trawler". */
const isFirmsHere = (run: NameRun) =>
  (run.words.length > 1 && firmSign(run) === 'sure') ||
  (run.title === undefined && isDescribedShip(run));

const isFirmsFullName = (form: NameForm) =>
  form.words.length > 1 && form.firm === 'sure' && !isPersonsName(form);

const isFullName = (form: NameForm) =>
  form.words.length > 1 && isPersonsName(form) && !form.isSentenceHead;

/** The forms that are the family name, particle and all, of somebody who has a fuller one: "Van Dijk". */
function particledAlone(fullNames: readonly NameForm[]): ReadonlySet<NameForm> {
  const families = new Set(fullNames.flatMap(({ words }) => familyNames(words)));
  return new Set(fullNames.filter(({ words, key }) => canBeFamilyName(words) && families.has(key)));
}

/** Whoever has a nickname is known by it when others are opened: "Bobby Roe" is no other than Robert. */
function nicknamedFirst(forms: readonly NameForm[]): NameForm[] {
  const isNicknamed = ({ runs }: NameForm) => runs.some(({ nickname }) => nickname !== undefined);
  return [...forms.filter(isNicknamed), ...forms.filter((form) => !isNicknamed(form))];
}

/**
 * "ROE: …" means the only Roe whom the story names or, of several, the only one whom it calls so
 * elsewhere; "JR: …" the only one with these initials; else nobody.
 */
function mentionByLabel(registry: Registry, run: NameRun): void {
  const known = registry.candidates(run);
  const named = known.length > 0 ? known : withInitials(registry, run);
  const called = named.filter(({ aliases }) => aliases.has(keyOf(run.words)));
  const [only, ...others] = named.length > 1 ? called : named;
  if (only === undefined || others.length > 0) return;
  only.mentions.push({ run, span: { start: run.start, end: run.end } });
  only.mentions.sort((a, b) => a.span.start - b.span.start);
}

function withInitials({ drafts }: Registry, { words }: NameRun): readonly Draft[] {
  const [label, ...others] = words;
  if (others.length > 0) return [];
  return drafts.filter((draft) => draft.words.length > 1 && initialsOf(draft.words) === label);
}

/** What no child is called. */
const MISTER = /^(?:mr|mrs|ms)\.?$/;

/** Whom a name means, of those who are known. */
function whoHas(
  run: NameRun,
  candidates: readonly Draft[],
  kin: Kin,
  children: Children,
): Draft | undefined {
  const gender = run.title === undefined ? undefined : genderOfWord(run.title);
  if (gender === undefined) return choose(candidates, run);
  for (const draft of candidates) draft.gender ??= kin.sexOf(draft, run);
  const { title = '' } = run;
  const grown = MISTER.test(title) ? children.grown(candidates, gender, title) : candidates;
  const known = choose(grown, run);
  // "Mrs Roe", of John Roe, "his widow, Jane", and another Roe who comes later
  return known?.mentions.length ? known : (kin.called(run, gender) ?? known);
}

/** Somebody of one name only, or whose family name is spelt in another way here. */
function openSingle(
  registry: Registry,
  run: NameRun,
  forms: ReadonlyMap<string, NameForm>,
  alone: ReadonlySet<NameForm>,
  isFirms: boolean,
): Draft | undefined {
  const form = forms.get(keyOf(run.words));
  if (form === undefined || (run.words.length > 1 && !alone.has(form))) return undefined;
  if (run.isWordToo && !isAddress(run.title ?? '')) return undefined;
  const namesakes = run.title === undefined ? [] : registry.candidates(run);
  const isShared = namesakes.length > 0;
  const near =
    contextEvidence(run) >= 1
      ? (registry.byMiddleName(run, form.runs) ?? (isShared ? undefined : registry.nearly(run)))
      : undefined;
  if (near !== undefined) return near;
  const word = fold(form.words[0] ?? '');
  // "Maj Gen (Retd)"
  const isRole =
    run.title === undefined ? isRoleNoun(word) : isAddressedOffice(word) || isTitleCutShort(word);
  // "Lord Maddox" beside the firm Arthur Maddox
  const isOthers = isFirms && run.title !== undefined;
  if (!(isPersonsName(form) || isOthers) || isRole) return undefined;
  const draft = isShared ? registry.openAnother(run.words) : registry.open(run.words);
  // "Lady Maddox": that Maddox is a man's given name says nothing of her.
  draft.gender = genderOfWord(run.title ?? '') ?? draft.gender;
  if (isShared || isOthers) nameByTitle(draft, run);
  for (const each of namesakes) nameByTitle(each, each.mentions[0]?.run);
  return draft;
}

/** "Lady Roe" beside Sir John Roe, Mr Roe or the firm Roe: who is called by a name that another has. */
function nameByTitle(draft: Draft, run: NameRun | undefined): void {
  if (run?.title === undefined || !canBeFamilyName(draft.words) || draft.isNoted) return;
  draft.name = `${run.sentence.tokens[run.first - 1]?.text} ${draft.words.join(' ')}`;
}
