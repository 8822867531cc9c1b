import { CONJUNCTIONS } from '../../text/function-words.js';
import {
  GENDERED_POSSESSIVES,
  GENDERED_SUBJECTS,
  type Gender,
  genderOfPronoun,
} from '../../text/pronouns.js';
import { firstWhere, type Span } from '../../text/span.js';
import type { Token, TokenisedSentence } from '../../text/tokens.js';
import { canOpenClause } from '../grammar/verb-forms.js';
import { genderOfWord } from '../lexicon/roles.js';
import type { Draft } from '../names/draft.js';
import { isBesideAgent } from './agents.js';
import {
  chooseAntecedent,
  type Fit,
  fitsGender,
  type Place,
  type Referent,
  type Spoken,
  sinceLastMain,
  spokeAside,
} from './antecedents.js';
import { afterDeed, type Deed, deedTo, withoutBarred } from './binding.js';
import { agesOf, fitsOrigin, type Origins, ofAge, ofOrigin } from './epithets.js';
import {
  hasStranger,
  isSpokenOfSince,
  nameAsSubject,
  spokeForBody,
  subjectWithName,
} from './missed.js';
import { namingsOf } from './namings.js';
import { newcomerBefore, othersWhoDied } from './newcomers.js';
import type { Nominal } from './nominal.js';
import { askedIn } from './openers.js';
import { NO_PART, partsIn } from './parts.js';
import { afterTelling, isToldOf, sexesToldOf } from './told-of.js';
import { othersIn, type Turn } from './turns.js';

/** A pronoun, or words that stand for one, and whom it means. */
export interface ResolvedPronoun extends Span {
  readonly paragraph: number;
  /** A person, or a description that no name belongs to. */
  readonly who: Draft | Nominal;
  readonly isEpithet: boolean;
}

/** Names; nobody who is named less often is what a story is about. */
const MIN_TOPIC = 3;
const MAX_SENTENCES_BEFORE = 3;
const MAX_CANDIDATES = 12;

function isInside(spans: readonly Span[], from: number, position: number): boolean {
  for (let i = from; i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start > position) return false;
    if (position < span.end) return true;
  }
  return false;
}

/**
 * "The striker herself": whom a pronoun stresses that stands right behind them. Behind an object it may
 * stress the subject: "Cole drove Roe himself".
 */
function emphasised(
  tokens: readonly Token[],
  position: number,
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
): Draft | Nominal | undefined {
  if (!tokens[position]?.lower.endsWith('self')) return undefined;
  const end = tokens[position - 1]?.end;
  const before = recent.findLast(({ referent }) => referent.end === end)?.referent;
  if (before === undefined || fitOf(before) === 'no') return undefined;
  const first = tokens.findIndex(({ start }) => start >= before.start);
  const isSubject =
    canOpenClause(tokens, first) || CONJUNCTIONS.has(tokens[first - 1]?.lower ?? '');
  return isSubject ? before.who : undefined;
}

/** Somebody spoken of, as one of whose sex the story now tells if it is who a pronoun means. */
function withGender<T extends { readonly referent: Referent }>(
  each: T,
  who: Nominal,
  gender: Gender,
): T {
  const { referent } = each;
  return referent.who === who ? { ...each, referent: { ...referent, gender } } : each;
}

/** Whether somebody has been spoken of who is known to be of a sex, and is not whom a pronoun is taken for. */
const isOfAnother = (recent: readonly Spoken[], who: Draft | Nominal, gender: Gender) =>
  recent.some(({ referent }) => referent.who !== who && fitsGender(gender)(referent) === 'yes');

/**
 * Resolves "he", "she" and their forms outside quotations to the nearest person that fits.
 *
 * @param quotations - in the order of the text
 * @param sources - the words for who speaks
 * @param turns - what these say, by where they begin
 * @param origins - where the story says that people come from
 */
export function resolvePronouns(
  sentences: readonly TokenisedSentence[],
  drafts: readonly Draft[],
  nominals: readonly Nominal[],
  quotations: readonly Span[],
  sources: readonly Span[],
  turns: ReadonlyMap<number, Turn>,
  origins: Origins,
): ResolvedPronoun[] {
  const upcoming = namingsOf(drafts, nominals);

  const most = drafts.reduce((max, { mentions }) => Math.max(max, mentions.length), MIN_TOPIC);
  const topic = drafts.find(({ mentions }) => mentions.length === most);
  const toldOf = sexesToldOf(sentences, quotations);
  const ages = agesOf(drafts);
  const died = othersWhoDied(drafts, topic);
  const starts = new Set(sources.map(({ start }) => start));
  const ends = new Set(sources.map(({ end }) => end));
  const resolved: ResolvedPronoun[] = [];
  let recent: Spoken[] = [];
  let nextUpcoming = 0;
  let quotation = 0;
  let number = 0;
  let previous = 0;
  /** The words of the sentence before. */
  let last: readonly Token[] = [];
  /** The last sentence that is about somebody whose name was not taken for one. */
  let missed = -Infinity;
  /** The last paragraph that is about somebody of whom no name is known. */
  let strangerIn = 0;
  /** The last sentence about nobody in which somebody came in, under whatever noun. */
  let stranger: Place | undefined;
  /** The last thing that a sentence was about which somebody did to a "him" or "her". */
  let deed: (Deed & Place & { readonly gender: Gender }) | undefined;
  for (const sentence of sentences) {
    const { tokens, paragraph } = sentence;
    const opener = tokens.find(({ isWord }) => isWord)?.start ?? sentence.start;
    while ((quotations[quotation]?.end ?? Infinity) <= opener) quotation++;
    // What somebody says at length moves nobody further away.
    const isAllQuoted =
      isInside(quotations, quotation, opener) && (quotations[quotation]?.end ?? 0) >= sentence.end;
    if (!isAllQuoted) number++;
    const opensParagraph = paragraph !== previous;
    const before = last;
    last = tokens;
    previous = paragraph;
    let hasSubject = false;
    let hasMain = false;
    const at = { sentence: number, paragraph };
    const quotedTo = isInside(quotations, quotation, opener)
      ? quotations[quotation]?.end
      : undefined;
    const from = quotedTo === undefined ? 0 : tokens.filter(({ start }) => start < quotedTo).length;
    const partOf = partsIn(tokens, from, { starts, ends });
    const isMissed = (name: Span | undefined) => {
      const first = name && upcoming[firstWhere(upcoming, ({ start }) => start >= name.start)];
      return name !== undefined && (first?.end ?? Infinity) > name.end;
    };
    if (!isAllQuoted && isMissed(subjectWithName(tokens, from))) missed = number;
    if (!isAllQuoted && isMissed(nameAsSubject(tokens, from))) strangerIn = paragraph;
    const push = (referent: Referent) => {
      if (recent.length >= 2 * MAX_CANDIDATES) recent = recent.slice(-MAX_CANDIDATES);
      recent.push({ referent, ...at });
      if (!referent.isQuoted) hasSubject = true;
      if (referent.isMain) hasMain = true;
    };
    recent = recent
      .filter((each) => at.sentence - each.sentence <= MAX_SENTENCES_BEFORE)
      .slice(-MAX_CANDIDATES);
    for (const [position, token] of tokens.entries()) {
      const gender = genderOfPronoun(token.lower);
      if (gender === undefined && (upcoming[nextUpcoming]?.start ?? Infinity) > token.start)
        continue;
      while ((quotations[quotation]?.end ?? Infinity) <= token.start) quotation++;
      const isQuoted = isInside(quotations, quotation, token.start);
      const isActing = GENDERED_SUBJECTS.has(token.lower);
      const isSource = ends.has(token.end);
      let antecedent: Draft | Nominal | undefined;
      if (gender !== undefined && !isQuoted) {
        const fitOf = fitsGender(gender);
        const unbarred = withoutBarred(recent, tokens, position);
        const allowed = isToldOf(tokens, position)
          ? unbarred.filter(
              ({ referent, ...each }) => !(referent.isSource && each.sentence === number),
            )
          : unbarred;
        const turn = isSource && isActing ? turns.get(token.start) : undefined;
        const canSpeakOf = (referent: Referent) =>
          died.has(referent.who) ? 'no' : fitOf(referent);
        // “He ran well,” he said: who was brought in before may be the one who ran.
        const mayBeNew = turn !== undefined && turn.tellsOf !== gender && quotedTo !== undefined;
        const opensQuoted = mayBeNew && opensParagraph;
        const choose = (from: readonly Spoken[]) =>
          chooseAntecedent(
            isActing ? sinceLastMain(from, turn ? canSpeakOf : fitOf, at, opensQuoted) : from,
            fitOf,
            at,
            isSource,
            most,
          );
        antecedent = emphasised(tokens, position, recent, fitOf) ?? choose(allowed);
        const others = turn && othersIn(turn, recent, upcoming);
        if (antecedent !== undefined && others?.has(antecedent))
          antecedent = choose(allowed.filter(({ referent }) => !others.has(referent.who)));
        const newcomer = mayBeNew ? newcomerBefore(recent, canSpeakOf, at) : undefined;
        const isLeft = !recent.some(
          ({ referent, ...each }) => each.sentence >= number - 1 && referent.who === antecedent,
        );
        if (newcomer !== undefined && isLeft && !others?.has(newcomer)) antecedent = newcomer;
        const aside = turn && spokeAside(recent, fitOf, at);
        if (aside !== undefined && aside !== antecedent && !others?.has(aside))
          antecedent = turn?.goesOn ? aside : undefined;
        const isOpener = isActing && opensParagraph && token.start === opener && !isSource;
        const isTold = isOpener && toldOf.get(paragraph - 1)?.has(gender);
        if (isTold && antecedent !== undefined && topic !== undefined) {
          const { start } = token;
          const rest = upcoming.slice(
            firstWhere(upcoming, (each) => each.start >= start),
            firstWhere(upcoming, (each) => each.start >= sentence.end),
          );
          const told = {
            ...at,
            tokens,
            gender,
            start,
            others: new Set(rest.map(({ who }) => who)),
          };
          antecedent = afterTelling(antecedent, topic, recent, told, fitOf);
          if (antecedent === undefined) missed = number;
        }
        const asked = isActing ? askedIn(tokens, from, position, upcoming) : undefined;
        const isEitherOf = asked !== undefined && asked !== antecedent;
        if (isEitherOf && (asked.gender ?? gender) === gender) antecedent = undefined;
        const opensBehind = isActing && !isSource && token.start === opener;
        if (opensBehind && antecedent && isBesideAgent(recent, antecedent, before, fitOf, at))
          antecedent = undefined;
        const isBehindDeed =
          deed?.paragraph === paragraph && deed.sentence === number - 1 && isActing && !hasMain;
        if (deed !== undefined && isBehindDeed && fitOf(deed.agent) !== 'no')
          antecedent = afterDeed(deed, antecedent, isSource && !others?.has(deed.agent.who));
      }
      for (;;) {
        const mention = upcoming[nextUpcoming];
        if (mention === undefined || mention.start > token.start) break;
        nextUpcoming++;
        if (mention.start < token.start) continue;
        const epithet = 'isEpithet' in mention.who && !isQuoted ? mention.who : undefined;
        const age = /^\d+/.exec(epithet?.head ?? '')?.[0];
        const meant =
          age === undefined
            ? epithet &&
              ofOrigin(epithet.head, origins, () =>
                chooseAntecedent(recent, fitsOrigin, at, false, most),
              )
            : ofAge(Number(age), recent, ages);
        if (epithet !== undefined && meant !== undefined && 'mentions' in meant) {
          resolved.push({
            start: epithet.start,
            end: epithet.end,
            paragraph,
            who: meant,
            isEpithet: true,
          });
        }
        if (age !== undefined && meant === undefined) strangerIn = paragraph;
        if ('isEpithet' in mention.who && meant === undefined) continue;
        // "The 41-year-old had not slept, he said": "he" is nobody whom the story has left long ago.
        const isNear = recent.some(({ referent }) => referent.who === meant);
        if (epithet !== undefined && !isNear && !ends.has(mention.end)) continue;
        const who = meant ?? mention.who;
        push({
          start: mention.start,
          end: mention.end,
          who,
          gender: 'gender' in who ? who.gender : genderOfWord('head' in who ? who.head : ''),
          ...(isQuoted ? NO_PART : partOf(mention, hasSubject, hasMain)),
          isQuoted,
          isPronoun: false,
        });
      }
      if (gender === undefined || antecedent === undefined) continue;
      if (strangerIn === paragraph && spokeForBody(recent, antecedent, at)) continue;
      // "His agent urged him to sign. He": that may be either.
      const isEither =
        deed?.isTheirs &&
        deed.gender === gender &&
        antecedent === deed.agent.who &&
        number - deed.sentence <= 1;
      const isOld = number - missed <= 1 && !isSpokenOfSince(recent, antecedent, missed);
      const isStrangers =
        stranger?.sentence === number - 1 &&
        stranger.paragraph === paragraph &&
        !isSpokenOfSince(recent, antecedent, number - 1);
      if (isActing && (isEither || isOld || isStrangers)) continue;
      const done = deedTo(recent, tokens, position, antecedent);
      if (done !== undefined) deed = { ...done, ...at, gender };
      push({
        start: token.start,
        end: token.end,
        who: antecedent,
        gender,
        isSubject: isActing && !hasSubject,
        isMain: isActing && !hasSubject,
        isOwner: GENDERED_POSSESSIVES.has(token.lower),
        isSource,
        isAside: false,
        isQuoted: false,
        isPronoun: true,
      });
      // Who is "he" here is no "she" later.
      const isSure = isActing || !isOfAnother(recent, antecedent, gender);
      if (!('mentions' in antecedent))
        recent = recent.map((each) => withGender(each, antecedent, gender));
      else if (isSure) antecedent.gender ??= gender;
      const { start, end } = token;
      resolved.push({ start, end, paragraph, who: antecedent, isEpithet: false });
    }
    if (!isAllQuoted && !hasMain && hasStranger(tokens, from)) stranger = at;
  }
  return resolved;
}
