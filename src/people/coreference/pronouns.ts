import { PREPOSITIONS } from '../../text/function-words.js';
import {
  GENDERED_POSSESSIVES,
  GENDERED_SUBJECTS,
  type Gender,
  genderOfPronoun,
} from '../../text/pronouns.js';
import type { Span } from '../../text/span.js';
import { isPossessive, type TokenisedSentence } from '../../text/tokens.js';
import { genderOfWord } from '../lexicon/roles.js';
import type { Draft } from '../names/registry.js';
import type { Nominal } from './nominals.js';

/** Somebody spoken of at some place: a person, or a description that no name belongs to. */
interface Referent extends Span {
  readonly who: Draft | Nominal;
  readonly gender: Gender | undefined;
  readonly isSubject: boolean;
  readonly isOwner: boolean;
  readonly isQuoted: boolean;
  readonly isPronoun: boolean;
}

/** A pronoun and the person whom it means. */
export interface ResolvedPronoun extends Span {
  readonly paragraph: number;
  readonly draft: Draft;
}

/**
 * How much speaks for an antecedent; hand-set, after the salience factors of Lappin and Leass (1994):
 * recency, grammatical role, and parallel pronouns.
 */
const WEIGHT = {
  sentenceBefore: -1,
  paragraphBefore: -0.5,
  subject: 1.5,
  source: 1,
  sameGender: 0.75,
  pronoun: 0.5,
  owner: -0.5,
  quoted: -2,
  recency: 0.25,
} as const;

/** The best antecedent must lead the second by this much; otherwise the pronoun stays open. */
const MARGIN = 0.25;
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
 * Resolves "he", "she" and their forms outside quotations to the nearest person that fits.
 *
 * @param quotations - in the order of the text
 * @param sources - where the words for who speaks begin
 */
export function resolvePronouns(
  sentences: readonly TokenisedSentence[],
  drafts: readonly Draft[],
  nominals: readonly Nominal[],
  quotations: readonly Span[],
  sources: ReadonlySet<number>,
): ResolvedPronoun[] {
  const upcoming: (Span & {
    who: Draft | Nominal;
    sentence: TokenisedSentence;
    first: number;
    next?: number;
  })[] = [
    ...drafts.flatMap((draft) =>
      draft.mentions.map(({ run, span }) => ({
        ...span,
        who: draft,
        sentence: run.sentence,
        first: run.prefixFirst ?? run.first,
        next: run.next,
      })),
    ),
    ...nominals.map((nominal) => ({
      start: nominal.start,
      end: nominal.end,
      who: nominal.draft ?? nominal,
      sentence: nominal.sentence,
      first: nominal.first,
    })),
  ].sort((a, b) => a.start - b.start);

  const resolved: ResolvedPronoun[] = [];
  let recent: { referent: Referent; sentence: number; paragraph: number }[] = [];
  let nextUpcoming = 0;
  let quotation = 0;
  sentences.forEach((sentence, number) => {
    const { tokens, paragraph } = sentence;
    let hasSubject = false;
    const push = (referent: Referent) => {
      if (recent.length >= 2 * MAX_CANDIDATES) recent = recent.slice(-MAX_CANDIDATES);
      recent.push({ referent, sentence: number, paragraph });
      if (!referent.isQuoted) hasSubject = true;
    };
    recent = recent
      .filter((each) => number - each.sentence <= MAX_SENTENCES_BEFORE)
      .slice(-MAX_CANDIDATES);
    for (const token of tokens) {
      const gender = genderOfPronoun(token.lower);
      if (gender === undefined && (upcoming[nextUpcoming]?.start ?? Infinity) > token.start)
        continue;
      while ((quotations[quotation]?.end ?? Infinity) <= token.start) quotation++;
      const isQuoted = isInside(quotations, quotation, token.start);
      const antecedent =
        gender === undefined || isQuoted
          ? undefined
          : chooseAntecedent(recent, gender, number, paragraph, sources);
      for (;;) {
        const mention = upcoming[nextUpcoming];
        if (mention === undefined || mention.start > token.start) break;
        nextUpcoming++;
        if (mention.start < token.start) continue;
        const before = sentence.tokens[mention.first - 1]?.lower ?? '';
        const { who } = mention;
        push({
          start: mention.start,
          end: mention.end,
          who,
          gender: 'gender' in who ? who.gender : genderOfWord('head' in who ? who.head : ''),
          isSubject: !hasSubject && !PREPOSITIONS.has(before) && !isQuoted,
          isOwner: mention.next !== undefined && isPossessive(sentence.tokens[mention.next]),
          isQuoted,
          isPronoun: false,
        });
      }
      if (gender === undefined || antecedent === undefined) continue;
      push({
        start: token.start,
        end: token.end,
        who: antecedent,
        gender,
        isSubject: GENDERED_SUBJECTS.has(token.lower) && !hasSubject,
        isOwner: GENDERED_POSSESSIVES.has(token.lower),
        isQuoted: false,
        isPronoun: true,
      });
      if ('mentions' in antecedent) {
        resolved.push({ start: token.start, end: token.end, paragraph, draft: antecedent });
      }
    }
  });
  return resolved;
}

function chooseAntecedent(
  recent: readonly { referent: Referent; sentence: number; paragraph: number }[],
  gender: Gender,
  sentence: number,
  paragraph: number,
  sources: ReadonlySet<number>,
): Draft | Nominal | undefined {
  const scores = new Map<Draft | Nominal, number>();
  recent.forEach(({ referent, ...at }, i) => {
    const { who } = referent;
    const known = 'mentions' in who ? who.gender : referent.gender;
    if (known !== undefined && known !== gender) return;
    const score =
      WEIGHT.sentenceBefore * (sentence - at.sentence) +
      (paragraph === at.paragraph ? 0 : WEIGHT.paragraphBefore) +
      (referent.isSubject ? WEIGHT.subject : 0) +
      (sources.has(referent.start) ? WEIGHT.source : 0) +
      (known === gender ? WEIGHT.sameGender : 0) +
      (referent.isPronoun ? WEIGHT.pronoun : 0) +
      (referent.isOwner ? WEIGHT.owner : 0) +
      (referent.isQuoted ? WEIGHT.quoted : 0) +
      (WEIGHT.recency * i) / recent.length;
    scores.set(who, Math.max(score, scores.get(who) ?? -Infinity));
  });
  let best: Draft | Nominal | undefined;
  let bestScore = -Infinity;
  let second = -Infinity;
  for (const [who, score] of scores) {
    if (score > bestScore) {
      second = bestScore;
      [best, bestScore] = [who, score];
    } else if (score > second) second = score;
  }
  return bestScore - second >= MARGIN ? best : undefined;
}
