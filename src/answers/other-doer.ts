import type { OpenStory } from '../desk.js';
import { isKinship, isPluralRole, isRoleNoun } from '../people/lexicon/roles.js';
import { type Person, roleText } from '../people/person.js';
import { speakerName } from '../people/statement.js';
import { analyze, analyzeName, locateWords, readWords } from '../search/analyzer.js';
import { rootOf } from '../search/roots.js';
import { isPastForm, TO_BE } from '../search/verb-forms.js';
import { type Story, slice } from '../story/story.js';
import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS } from '../text/function-words.js';
import { GENDERED_POSSESSIVES } from '../text/pronouns.js';
import type { Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';

/** Words at most that say who speaks: “Fire chief Ann Low of Orre told reporters”. */
const MAX_FRAME = 8;
/** Words at most between a form of “to be” and the participle. */
const NEAR = 3;
/** Words at most from whose relative somebody is to the noun for it: “his two deputies”. */
const RELATIVE_REACH = 3;
const SAYS = wordSet('said says told tells');
/** Who speaks has none of these. */
const MARK = /[,;:(“"]/;
/** What opens a clause and is no conjunction, or a preposition as well. */
const OPENS = wordSet('that after before as since until till');
const POSSESSIVE = /^['’]s?\b/;
const POSSESSIVES = /['’]s?\s/;

const termsOf = (texts: readonly string[]) => new Set(texts.flatMap(analyzeName));
const countIn = (terms: ReadonlySet<string>, there: ReadonlySet<string>) =>
  [...terms].filter((term) => there.has(term)).length;

/**
 * Whether a claim has somebody say what, in a paragraph, somebody else does: more of what it has them
 * say is in another's words there than in their own.
 */
export function isSaidByOther(claim: string, paragraph: number, open: OpenStory): boolean {
  const { story } = open;
  const spans = locateWords(claim);
  const cue = readWords(claim).findIndex(({ form }, i) => i <= MAX_FRAME && SAYS.has(form));
  const { start = 0, end = 0 } = spans[cue] ?? {};
  const speaking = termsOf([claim.slice(0, start)]);
  const said = new Set(analyze(claim.slice(end)));
  const isSomebody = open
    .people()
    .persons.some(({ name }) => countIn(speaking, termsOf([name])) > 0);
  if (cue < 1 || MARK.test(claim.slice(0, start)) || !isSomebody) return false;
  // The same words may stand there, and be no statement that was read.
  const inOwnWords = (story.paragraphs[paragraph - 1]?.sentences ?? [])
    .map((sentence) => slice(story, sentence))
    .filter((sentence) => sentence.includes(claim.slice(0, end).trim()));
  let own = countIn(said, new Set(inOwnWords.flatMap(analyze)));
  let others = 0;
  for (const statement of open.people().statements) {
    if (statement.paragraph !== paragraph) continue;
    const { speaker, source, content } = statement;
    const roles = speaker?.roles.map((role) => roleText(story, role)) ?? [];
    const names = [speakerName(story, statement), slice(story, source), ...roles];
    const shared = countIn(said, new Set(analyze(slice(story, content))));
    if (countIn(speaking, termsOf(names)) > 0) own = Math.max(own, shared);
    else others = Math.max(others, shared);
  }
  return others > own;
}

/** A sentence of a story by its words, with where each stands in the story. */
interface Placed {
  readonly forms: readonly string[];
  readonly spans: readonly Span[];
}

function placeWords(story: Story, { start, end }: Span): Placed {
  const text = story.text.slice(start, end);
  const spans = locateWords(text);
  return {
    forms: readWords(text).map(({ form }) => form),
    spans: spans.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}

const isPassive = (forms: readonly string[], at: number) =>
  forms.slice(Math.max(0, at - NEAR), at).some((form) => TO_BE.has(form));

/** The first word of the clause that a verb stands in; of two verbs of one subject, that of the first. */
function clauseStart(forms: readonly string[], at: number): number {
  let start = at;
  while (start > 0) {
    const before = forms[start - 1] ?? '';
    const between = forms.slice(start, at);
    const isJoined = between.every((form) => AUXILIARIES.has(form) || isAdverb(form));
    if ((CONJUNCTIONS.has(before) || OPENS.has(before)) && !isJoined) break;
    start--;
  }
  return start;
}

const isRelative = (form: string) => isKinship(form) || isRoleNoun(form) || isPluralRole(form);

/** Whose deed a verb of a sentence tells: of some persons, of others, or it cannot be told. */
function doerAt(
  { forms, spans }: Placed,
  at: number,
  meant: readonly Person[],
  { story, people }: OpenStory,
): 'own' | 'other' | undefined {
  const first = clauseStart(forms, at);
  const from = spans[first]?.start ?? 0;
  const to = spans[at]?.start ?? 0;
  let isOther = false;
  for (const person of people().persons) {
    for (const { span, kind } of person.mentions) {
      if (span.start < from || span.end > to) continue;
      const place = spans.findIndex(({ end }) => end >= span.end);
      const isOwner =
        POSSESSIVE.test(story.text.slice(span.end, span.end + 3)) ||
        story.text.slice(span.start, span.end).endsWith('s’') ||
        GENDERED_POSSESSIVES.has(slice(story, span).toLowerCase());
      const opens = spans.findIndex(({ start }) => start >= span.start);
      if (isOwner) {
        const owned = forms.slice(place + 1, place + 1 + RELATIVE_REACH);
        if (owned.some(isRelative)) isOther = true;
      } else if (!PREPOSITIONS.has(forms[opens - 1] ?? '')) {
        if (meant.includes(person)) return 'own';
        if (kind === 'name') isOther = true;
        else return undefined;
      }
    }
  }
  return isOther ? 'other' : undefined;
}

/**
 * Whether a claim has somebody do what, wherever a paragraph tells of it, somebody else does: “Roe
 * resigned” where Roe stayed and her deputy resigned. In doubt it has not.
 */
export function isDoneByOther(claim: string, paragraph: number, open: OpenStory): boolean {
  const forms = readWords(claim).map(({ form }) => form);
  const verb = forms.findIndex((form, i) => i > 0 && isPastForm(form) && !AUXILIARIES.has(form));
  const before = claim.slice(0, locateWords(claim)[verb]?.start ?? 0);
  const subject = forms.slice(0, Math.max(0, verb));
  const isOne = !subject.some((form) => PREPOSITIONS.has(form) || CONJUNCTIONS.has(form));
  if (verb < 1 || !isOne || POSSESSIVES.test(before)) return false;
  const named = termsOf([before]);
  const meant = open.people().persons.filter(({ name }) => countIn(named, termsOf([name])) > 0);
  if (meant.length === 0) return false;
  const root = rootOf(forms[verb] ?? '');
  const doers = (open.story.paragraphs[paragraph - 1]?.sentences ?? []).flatMap((sentence) => {
    const placed = placeWords(open.story, sentence);
    return placed.forms.flatMap((form, at) => {
      if (!isPastForm(form) || rootOf(form) !== root) return [];
      const isSame = isPassive(placed.forms, at) === isPassive(forms, verb);
      return [isSame ? doerAt(placed, at, meant, open) : undefined];
    });
  });
  return doers.length > 0 && doers.every((doer) => doer === 'other');
}
