import type { OpenStory } from '../desk.js';
import { isKinship, isPluralRole, isRoleNoun } from '../people/lexicon/roles.js';
import type { Person } from '../people/person.js';
import { locateWords, readWords, type Word } from '../search/words/analyzer.js';
import { rootOf } from '../search/words/roots.js';
import { isPassive, isPastForm } from '../search/words/verb-forms.js';
import { type Story, slice } from '../story/story.js';
import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS } from '../text/function-words.js';
import { GENDERED_POSSESSIVES } from '../text/pronouns.js';
import type { Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { OPENS } from './doers.js';
import { countIn, POSSESSIVE, termsOf } from './name-terms.js';

/** Words at most from whose relative somebody is to the noun for it: “his two deputies”. */
const RELATIVE_REACH = 3;
const SAYS = wordSet('said told');

/** A sentence of a story by its words, with where each stands in the story. */
interface Placed {
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  readonly spans: readonly Span[];
}

function placeWords(story: Story, { start, end }: Span): Placed {
  const text = story.text.slice(start, end);
  const spans = locateWords(text);
  const words = readWords(text);
  return {
    words,
    forms: words.map(({ form }) => form),
    spans: spans.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}

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
        story.text.slice(span.end, span.end + 3).search(POSSESSIVE) === 0 ||
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
  const words = readWords(claim);
  const forms = words.map(({ form }) => form);
  const verb = forms.findIndex((form, i) => i > 0 && isPastForm(form) && !AUXILIARIES.has(form));
  const before = claim.slice(0, locateWords(claim)[verb]?.start ?? 0);
  const subject = forms.slice(0, Math.max(0, verb));
  const isOne = !subject.some((form) => PREPOSITIONS.has(form) || CONJUNCTIONS.has(form));
  if (verb < 1 || !isOne || POSSESSIVE.test(before)) return false;
  const named = termsOf([before]);
  const meant = open.people().persons.filter(({ name }) => countIn(named, termsOf([name])) > 0);
  if (meant.length === 0) return false;
  const root = rootOf(forms[verb] ?? '');
  const doers = (open.story.paragraphs[paragraph - 1]?.sentences ?? []).flatMap((sentence) => {
    const placed = placeWords(open.story, sentence);
    return placed.forms.flatMap((form, at) => {
      // Who “told” something has said it, too.
      const isSaid = SAYS.has(form) && SAYS.has(forms[verb] ?? '');
      if (!isPastForm(form) || (rootOf(form) !== root && !isSaid)) return [];
      const isSame = isPassive(placed.words, at) === isPassive(words, verb);
      return [isSame ? doerAt(placed, at, meant, open) : undefined];
    });
  });
  return doers.length > 0 && doers.every((doer) => doer === 'other');
}
