import { isKinship } from '../../../people/lexicon/roles.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { innerProduct } from '../../../terms/vector.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { vectorOf } from '../../../terms/word-vectors.js';
import { DETERMINERS } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { isYear } from '../../index/times-in-words.js';
import type { ReadQuestion } from '../../question/question.js';
import { type AskedAndTold, type AskedVerbWord, verbOf } from '../reading/asked-and-told.js';
import { placesOf, wordsBehind } from '../reading/word-places.js';

/**
 * What a text tells of in few words, whoever writes it: on each line the verbs for one event, and behind the
 * stroke what else a text has that tells of it. Words are meant in all their forms; two with a hyphen stand
 * beside each other.
 */
const EVENTS = [
  'bear | birth birthplace birthday native maternity baby',
  'die drown perish kill murder | dead death fatal fatality funeral bury burial survive slay execute suicide body corpse victim behead strangle casualty toll memorial widow obituary succumb lose pass-away late massacre homicide claim hang cremate mourn overdose take-life',
  'marry wed | marriage husband wife spouse bride groom couple knot elope tie-knot',
  'divorce | separate separation split marriage break-up annul end ex estranged',
  'crash collide | collision accident wreck hit smash plunge slam strike plough plow ditch derail disaster overturn come-down go-down fall drop ram skid swerve veer roll-over leave hurtle spin career overshoot',
  'sink capsize | wreck shipwreck founder go-down overturn keel drown swamp swallow engulf submerge vanish bottom',
  'explode detonate | explosion blast bomb burst blow go-off rupture erupt eruption',
  'arrest detain apprehend | detention custody catch capture nab handcuff seize jail raid prison suspect hold pick-up charge bail round-up surrender remand take-in bring-in lock-up',
  'convict acquit | conviction guilty verdict sentence jail prison jury clear plead acquittal innocent find condemn admit confess',
  'sentence imprison jail | prison term year month life fine convict serve bar cell probation suspend condemn order',
  'resign quit | resignation leave step-down step-aside stand-down depart departure exit retire retirement go walk-out walk-away give-up drop vacate abdicate relinquish bow-out stand-aside hand-in',
  'retire | retirement quit leave step-down stand-down resign farewell pension last hang-up bow-out former bow withdraw',
  'sack fire dismiss oust | dismissal layoff lay-off let-go axe remove drop replace shoot gun launch redundant terminate job relieve part shed cut door',
  'hire recruit appoint | appointment name job join employ take-on pick choose sign bring-in become make promote sign install succeed',
  'elect | election vote win ballot poll choose president mayor beat victory run pick take-office name become return landslide majority seat',
  'sell | sale buy buyer purchase acquire acquisition deal auction fetch go-for trade price market offload store change-hands sign transfer hand-over part dispose',
  'buy purchase acquire | buyer acquisition sell sale deal auction pay trade bid takeover spend take-over own cost change-hands sign snap-up pick-up',
  'steal rob | theft thief robbery burglary loot snatch swipe take heist raid break-in missing pinch rustle grab burgle nick vanish disappear lose make-off',
  'kidnap abduct | kidnapping abduction hostage seize snatch take capture ransom captive captor missing hold grab vanish disappear',
  'injure wound hurt | injury casualty hospital break treat harm victim cut burn bruise knock shoot stab bite fracture ambulance stretcher unharmed unhurt uninjured unscathed',
  'rescue | save pull evacuate free bring winch lift pick-up rescuer help carry airlift take-off bring-off pluck',
  'graduate | graduation degree diploma college university school student study class',
  'invent | invention inventor create develop design devise come-up introduce patent make build first conceive dream-up pioneer',
  'sue | lawsuit suit court claim file action legal complaint case damages proceedings compensation writ',
  'find discover | discovery spot recover locate unearth dig turn-up uncover come-across show see notice trace detect pull identify stumble lie emerge know reveal search wash-up wash-ashore surface',
  'meet | meeting session gather talk summit sit convene assembly encounter together conference host introduce see visit',
  'build construct erect | builder construction architect open complete finish found establish put-up go-up date create rebuild inaugurate unveil century stand design lay raise work start begin site put plan',
  'land | landing arrive touch-down arrival come set-down fall reach splash',
].map((line) => line.split(' | ').map((words) => words.split(' ')));

let known: Map<string, ReadonlySet<string>[]> | undefined;

function readEvents(): Map<string, ReadonlySet<string>[]> {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const [verbs = [], others = []] of EVENTS) {
    const signs = rootSet(...verbs, ...others);
    for (const verb of verbs) found.set(rootOf(verb), [...(found.get(rootOf(verb)) ?? []), signs]);
  }
  return found;
}

/** What tells of the event that a verb is for, by its root; undefined for most verbs. */
function signsOf(root: string): ReadonlySet<string> | undefined {
  known ??= readEvents();
  const all = known.get(root);
  return all && new Set(all.flatMap((signs) => [...signs]));
}

/** Whether one word tells of the event that a verb is for, by their roots: “death” of what “kill” is for. */
export const tellsOfEvent = (verb: string, root: string): boolean =>
  signsOf(verb)?.has(root) === true;

/** Whether the words for one event have both of two verbs, by their roots: “sacked”, “axed”. */
export function areOfOneEvent(one: string, other: string, particle = ''): boolean {
  const has = (verb: string, sign: string) => signsOf(verb)?.has(sign) ?? false;
  return has(one, other) || has(one, `${other} ${particle}`) || has(other, one);
}

/** A cosine; a word that is so like the verb may tell of the same. */
const LIKE = 0.6;
/** They have the root of a verb, and are no event. */
const NO_EVENTS = wordSet('department departments');

/**
 * Whether a participle only says what somebody is who is called something, and not that it happened then: “a
 * *retired* teacher”.
 */
function isAttribute(words: readonly SaidWord[], at: number): boolean {
  const { form = '', isAfterMark = true } = words[at] ?? {};
  const next = words[at + 1];
  return (
    isPastForm(form) &&
    !isAfterMark &&
    DETERMINERS.has(words[at - 1]?.form ?? '') &&
    next !== undefined &&
    next.terms.length > 0 &&
    !next.isAfterMark
  );
}

/** Whether any of some words, but for those that the question has as well, is like a verb. */
export function isLikeVerb(
  verb: AskedVerbWord,
  words: readonly SaidWord[],
  asked: readonly SaidWord[],
): boolean {
  const vector = vectorOf(verb.terms[0] ?? '');
  if (vector === undefined) return false;
  return words.some(
    ({ form, root, terms }) =>
      // “Mother” is as like “die” as “fell ill”.
      !isKinship(form) &&
      terms.some((term) => {
        const other = asked.some((word) => word.root === root) ? undefined : vectorOf(term);
        return other !== undefined && innerProduct(vector, other) >= LIKE;
      }),
  );
}

/** Words at most from a verb to what goes with it: “*took* four men *off*”. */
const WORDS_TO_PARTICLE = 4;

function isWithParticle(
  words: readonly SaidWord[],
  at: number,
  signs: ReadonlySet<string>,
): boolean {
  const root = words[at]?.root;
  return wordsBehind(words, at, WORDS_TO_PARTICLE).some(({ form }) => signs.has(`${root} ${form}`));
}

const BUILD = rootOf('build');

/** Whether a year right before what was built tells when that was: “the *1908* bridge”. */
const isDated = (
  { root }: AskedVerbWord,
  words: readonly SaidWord[],
  asked: readonly SaidWord[],
): boolean =>
  areOfOneEvent(root, BUILD) &&
  words.some(
    ({ isAfterMark, terms, root: built }, at) =>
      at > 0 &&
      !isAfterMark &&
      isYear(words[at - 1]?.form ?? '') &&
      terms.length > 0 &&
      asked.some((word) => word.root === built),
  );

/** The years of a life, behind a name: “(1931–2019)”. */
const LIFE = /\(\d{4} ?[-–] ?\d{4}\)/;
const OF_LIFE = rootSet('bear die');

/** “Founded” has the root of “found”, and is another verb. */
const OTHER_VERBS = wordSet('founded');

const BEFORE_WHETHER = 'when ';

/** The verb of a question for whether something is so: it is put as one behind a question word. */
export function verbOfWhether({ answerType, text }: ReadQuestion): AskedVerbWord | undefined {
  const found = answerType === 'whether' ? verbOf(text, BEFORE_WHETHER) : undefined;
  return found && { ...found, at: found.at - 1 };
}

/**
 * Whether a question asks about an event (“when did Roe *die*”) of which neither the paragraph nor the sentences
 * beside it tell in any word.
 */
export function lacksEvent(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const verb = beside.verb ?? verbOfWhether(question);
  if (verb === undefined || verb.isGeneral || OTHER_VERBS.has(verb.form)) return false;
  const signs = signsOf(verb.root);
  if (signs === undefined) return false;
  const { asked, told } = beside;
  // “Quit making beer” is to stop it.
  if (asked[verb.at + 1]?.form.endsWith('ing')) return false;
  // Whether somebody is retired, “a retired teacher” tells.
  const isOfEvent = question.answerType === 'time' || question.answerType === 'duration';
  const verbs = placesOf(told, ({ root }) => root === verb.root);
  const isOfState = isOfEvent && verbs.length > 0 && verbs.every((at) => isAttribute(told, at));
  const { terms } = index;
  const paragraph = terms.sentences[sentence]?.paragraph ?? 0;
  const [start = 0, end = 0] = terms.firstSentence.slice(paragraph, paragraph + 2);
  const [first, last] = isOfState ? [sentence, sentence] : [start - 1, end];
  for (let at = first; at <= last; at++) {
    if (tellsOf(verb, signs, { at, isOfEvent }, beside)) return false;
  }
  return true;
}

/** A sentence in which an event is looked for, and whether it must happen there: “a *retired* teacher” does not. */
interface Looked {
  readonly at: number;
  readonly isOfEvent: boolean;
}

/** Whether a sentence tells of an event in any word. */
function tellsOf(
  verb: AskedVerbWord,
  signs: ReadonlySet<string>,
  { at, isOfEvent }: Looked,
  { asked, index }: AskedAndTold,
): boolean {
  const words = index.wordsOf(at);
  const { span } = index.terms.sentences[at] ?? {};
  const isLife = OF_LIFE.has(verb.root) && LIFE.test(index.text.slice(span?.start, span?.end ?? 0));
  const tells = words.some(
    ({ form, root }, i) =>
      (signs.has(root) && !NO_EVENTS.has(form) && !(isOfEvent && isAttribute(words, i))) ||
      isWithParticle(words, i, signs),
  );
  return tells || isLife || isDated(verb, words, asked) || isLikeVerb(verb, words, asked);
}

/**
 * Whether a sentence has a word for the event that a question asks about; undefined where it asks about none that
 * is known.
 */
export function hasWordForEvent(
  sentence: number,
  { verb, index }: AskedAndTold,
): boolean | undefined {
  const signs = verb === undefined || verb.isGeneral ? undefined : signsOf(verb.root);
  // “Held up” is another verb than “held”.
  return (
    signs &&
    index
      .wordsOf(sentence)
      .some(
        ({ root }, i, words) =>
          (signs.has(root) && words[i + 1]?.form !== 'up') || isWithParticle(words, i, signs),
      )
  );
}
