import type { OpenStory } from '../../desk.js';
import { isSpeechCue } from '../../people/lexicon/cues.js';
import { isKinship, isPluralRole, isRoleNoun } from '../../people/lexicon/roles.js';
import type { Mention, Person } from '../../people/person.js';
import { type Story, slice } from '../../story/story.js';
import { locateWords, readWords, type Word } from '../../terms/analyzer.js';
import { rootOf } from '../../terms/roots.js';
import { isPassive, isPastForm } from '../../terms/verb-forms.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { GENDERED_POSSESSIVES, GENDERED_SUBJECTS } from '../../text/english/pronouns.js';
import { contains, firstWhere, type Span } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import { opensDeed } from './doers.js';
import { bearersOf, POSSESSIVE, termsOf } from './name-terms.js';

/** Words at most from whose relative somebody is to the noun for it: “his two deputies”. */
const RELATIVE_REACH = 3;
/** What follows these is said, without “that” as well. */
const SAYS = wordSet('said told');

/** A sentence of a story by its words, with where each stands in the story. */
interface Placed {
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  readonly spans: readonly Span[];
  /** Of each word, the first of its clause. */
  readonly clauses: readonly number[];
}

function placeWords(story: Story, { start, end }: Span): Placed {
  const text = story.text.slice(start, end);
  const spans = locateWords(text);
  const words = readWords(text);
  const forms = words.map(({ form }) => form);
  const isBehindStop = (at: number) =>
    text.slice(spans[at - 1]?.end ?? 0, spans[at]?.start).includes(';');
  return {
    words,
    forms,
    spans: spans.map((span) => ({ start: start + span.start, end: start + span.end })),
    clauses: clausesOf(forms, isBehindStop),
  };
}

/** Of each word, the first of the clause that it is the verb of; of two verbs of one subject, that of the first. */
function clausesOf(forms: readonly string[], isBehindStop: (at: number) => boolean): number[] {
  const clauses: number[] = [];
  let opened = 0;
  let first = 0;
  for (const [at, form] of forms.entries()) {
    if (isBehindStop(at)) {
      opened = at;
      first = at;
    }
    clauses.push(first);
    const before = forms[at - 1] ?? '';
    if (opensDeed(before)) opened = at;
    // Behind “and” alone, or “and later”, a verb has the subject before them.
    if (!AUXILIARIES.has(form) && !isAdverb(form)) first = opened;
  }
  return clauses;
}

const isRelative = (form: string) => isKinship(form) || isRoleNoun(form) || isPluralRole(form);

/** Who does what a clause tells: some persons, others, or it cannot be told. */
type Doer = 'own' | 'other' | 'unknown';

/** Who does what the clause of a mention tells, as far as the mention says. */
function doerBy(
  { span, kind }: Mention,
  isMeant: boolean,
  { forms, spans }: Placed,
  story: Story,
): Doer | undefined {
  const isOwner =
    story.text.slice(span.end, span.end + 3).search(POSSESSIVE) === 0 ||
    story.text.slice(span.start, span.end).endsWith('s’') ||
    GENDERED_POSSESSIVES.has(slice(story, span).toLowerCase());
  if (isOwner) {
    const behind = firstWhere(spans, ({ end }) => end >= span.end) + 1;
    return forms.slice(behind, behind + RELATIVE_REACH).some(isRelative) ? 'other' : undefined;
  }
  const opens = firstWhere(spans, ({ start }) => start >= span.start);
  if (PREPOSITIONS.has(forms[opens - 1] ?? '')) return undefined;
  if (isMeant) return 'own';
  return kind === 'name' ? 'other' : 'unknown';
}

/** Whose deed each verb of a sentence tells. */
function readDoers(
  sentence: Span,
  placed: Placed,
  meant: readonly Person[],
  { story, people }: OpenStory,
): (at: number) => Doer {
  const own = people().statements.filter(
    ({ kind, speaker }) => kind === 'direct' && speaker !== undefined && meant.includes(speaker),
  );
  const doers = people().persons.flatMap((person) =>
    person.mentions
      .filter(({ span }) => contains(sentence, span))
      .map((mention) => {
        const doer = doerBy(mention, meant.includes(person), placed, story);
        return { span: mention.span, doer };
      }),
  );
  const { forms, spans, clauses } = placed;
  return (at) => {
    const clause = { start: spans[clauses[at] ?? 0]?.start ?? 0, end: spans[at]?.start ?? 0 };
    let found: Doer = 'unknown';
    for (const { span, doer } of doers) {
      if (doer === undefined || !contains(clause, span)) continue;
      if (doer !== 'other') return doer;
      found = doer;
    }
    // Nobody is “she” in their own words.
    const isOfThird = forms.slice(clauses[at], at).some((form) => GENDERED_SUBJECTS.has(form));
    const isQuoted = own.some(({ content }) => contains(content, clause));
    return isOfThird && isQuoted ? 'other' : found;
  };
}

/**
 * Whether a claim has somebody do what, wherever a paragraph tells of it, somebody else does: “Roe
 * resigned” where Roe stayed and her deputy resigned. In doubt it has not. The claim's own verb tells first, and
 * only without it another verb of saying.
 */
export function isDoneByOther(claim: string, paragraph: number, open: OpenStory): boolean {
  const words = readWords(claim);
  const forms = words.map(({ form }) => form);
  const verb = forms.findIndex((form, i) => i > 0 && isPastForm(form) && !AUXILIARIES.has(form));
  const before = claim.slice(0, locateWords(claim)[verb]?.start ?? 0);
  const subject = forms.slice(0, Math.max(0, verb));
  const isOne = !subject.some((form) => PREPOSITIONS.has(form) || CONJUNCTIONS.has(form));
  if (verb < 1 || !isOne || POSSESSIVE.test(before)) return false;
  const named = termsOf([before]);
  const meant = bearersOf(named, open.people().persons);
  if (meant.length === 0) return false;
  const root = rootOf(forms[verb] ?? '');
  const isSaid = SAYS.has(forms[verb] ?? '');
  const isReport = isSaid || (forms[verb + 1] === 'that' && isSpeechCue(forms[verb] ?? ''));
  const own: Doer[] = [];
  const others: Doer[] = [];
  for (const sentence of open.story.paragraphs[paragraph - 1]?.sentences ?? []) {
    const placed = placeWords(open.story, sentence);
    const doerAt = readDoers(sentence, placed, meant, open);
    for (const [at, form] of placed.forms.entries()) {
      // Who “told” or “warned” of something has said it, too.
      const isSame = rootOf(form) === root || (isSaid && SAYS.has(form));
      if (!isPastForm(form) || !(isSame || (isReport && isSpeechCue(form)))) continue;
      const isSameVoice = isPassive(placed.words, at) === isPassive(words, verb);
      (isSame ? own : others).push(isSameVoice ? doerAt(at) : 'unknown');
    }
  }
  const doers = own.length > 0 ? own : others;
  return doers.length > 0 && doers.every((doer) => doer === 'other');
}
