import { type Story, slice } from '../../story/story.js';
import { DETERMINERS } from '../../text/english/function-words.js';
import { GENDERED_POSSESSIVES } from '../../text/english/pronouns.js';
import { firstWhere } from '../../text/span.js';
import { isPossessive, lowerAt, type Token, type TokenisedSentence } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Draft } from '../draft.js';
import { isInNounPhrase } from '../grammar/noun-phrase-edges.js';
import { isKinship } from '../lexicon/roles.js';
import { meaningOf, opensSeat } from '../roles/meaning.js';
import type { Profiles } from '../roles/profiles.js';
import { isOfficeOfState, lastNaming, roleHolders } from './holders.js';
import type { Nominal } from './nominal.js';

/** Before whoever is known already. */
export const DEFINITE = wordSet('the that this');
/** Whose kin: "her husband" is tied to one person as soon as one is introduced so. */
const isRelativesPossessive = (lower: string) =>
  GENDERED_POSSESSIVES.has(lower) || lower === 'their';
/** Words of what tells where a role is somebody's. */
const MAX_TAIL = 8;
/** Paragraphs from one mention of a newcomer to the next. */
const MAX_PARAGRAPHS = 2;

/** For whom somebody with a role stands: "for the family", "from Vermont". */
function tailOf(tokens: readonly Token[], first: number, head: string): string {
  if (!opensSeat(lowerAt(tokens, first), head)) return '';
  let next = first + 1;
  while (DETERMINERS.has(lowerAt(tokens, next))) next++;
  while (next - first < MAX_TAIL && isInNounPhrase(tokens[next])) next++;
  const words = tokens.slice(first, next).map(({ text }) => text);
  return words.join(' ');
}

/** Tells whom the descriptions of a story mean, taken in the order of the text. */
export class NominalResolver {
  private readonly holdersOf: ReturnType<typeof roleHolders>;
  private readonly lastNamed = lastNaming();
  /** Where names begin, in the order of the text. */
  private readonly names: readonly number[];
  /** Who came in last as "a lawyer", by the noun. */
  private readonly newcomers = new Map<string, Nominal>();
  private paragraph = 0;
  private paragraphStart = 0;

  /** @param profiles - of everybody */
  constructor(
    private readonly story: Story,
    private readonly profiles: Profiles,
  ) {
    this.holdersOf = roleHolders(profiles.words);
    this.names = [...profiles.words.keys()]
      .flatMap(({ mentions }) => mentions.map(({ span }) => span.start))
      .sort((a, b) => a - b);
  }

  /** Goes on to the next sentence. */
  enter({ paragraph, start }: TokenisedSentence): void {
    if (paragraph !== this.paragraph) this.paragraphStart = start;
    this.paragraph = paragraph;
  }

  /**
   * Whom a description means, if its words tell.
   *
   * @param opener - the determiner before it, or the mark of the possessive
   */
  resolve(nominal: Nominal, opener: Token): Draft | undefined {
    const isDefinite = DEFINITE.has(opener.lower);
    const isOwnRelative = isRelativesPossessive(opener.lower) && isKinship(nominal.head);
    if (!isDefinite && !isPossessive(opener) && !isOwnRelative) {
      if (!GENDERED_POSSESSIVES.has(opener.lower)) this.newcomers.set(nominal.head, nominal);
      return undefined;
    }
    const isBare = isDefinite && nominal.next === nominal.first + 2;
    return isBare ? this.resolveBare(nominal) : this.resolveFull(nominal);
  }

  /** Whom "the lawyer", without a word more, means. */
  private resolveBare(nominal: Nominal): Draft | undefined {
    const { sentence, head } = nominal;
    const holders = this.holdersOfNoun(nominal);
    if (this.isNewcomer(nominal, holders)) {
      this.newcomers.set(head, nominal);
      return undefined;
    }
    // Of several mayors, the one whom the paragraph has named.
    const [first, ...others] =
      holders.length === 1 ? holders : holders.filter((each) => this.isInParagraph(each, sentence));
    if (first === undefined || others.length > 0) return undefined;
    return this.isOfSeat(nominal, head, first) ? first : undefined;
  }

  /** Those whose role is the noun of a description. */
  private holdersOfNoun({ sentence, head }: Nominal): readonly Draft[] {
    const known = this.holdersOf(head);
    if (!isOfficeOfState(head)) return known;
    // "Its president, Jane Roe, …", of a union: "the president" of elsewhere is the state's, if it has one.
    const ofState = known.filter(
      (each) => !this.profiles.inBodies.get(each)?.has(head) || this.isInParagraph(each, sentence),
    );
    return ofState.length > 0 ? ofState : known;
  }

  /** Whether "the lawyer" is whoever came in as "a lawyer" a little before. */
  private isNewcomer({ sentence, start, head }: Nominal, holders: readonly Draft[]): boolean {
    const newcomer = this.newcomers.get(head);
    return (
      newcomer !== undefined &&
      sentence.paragraph - newcomer.sentence.paragraph <= MAX_PARAGRAPHS &&
      !holders.some((each) => this.lastNamed(each, start) > newcomer.start)
    );
  }

  /** Whom "the Labour mayor", "Roe's lawyer" or "her husband" means. */
  private resolveFull(nominal: Nominal): Draft | undefined {
    const words = slice(this.story, nominal);
    const [only, ...others] = this.holdersOf(words);
    if (only === undefined || others.length > 0 || !this.isOfSeat(nominal, words, only))
      return undefined;
    // "The Labour mayor" of whom the paragraph tells may be one whose party it has not told.
    const { sentence, head } = nominal;
    const named = this.holdersOf(head).filter((each) => this.isInParagraph(each, sentence));
    return named.length === 0 || named.includes(only) ? only : undefined;
  }

  /** Whether what hangs on a description can be somebody's: "the MP for Hull" is no other one's. */
  private isOfSeat(nominal: Nominal, words: string, holder: Draft): boolean {
    const { sentence, next, start, head } = nominal;
    const tail = tailOf(sentence.tokens, next, head);
    if (tail === '') return true;
    const isMeant = this.holdersOf(words, `${words} ${tail}`).includes(holder);
    // Whose seat the story has not told is another's, if it is somebody else whom the paragraph names.
    const roles = this.profiles.words.get(holder);
    const hasSeat = roles?.some((role) => (meaningOf(role)?.seat.size ?? 0) > 0);
    const isOthers =
      !hasSeat && !this.isInParagraph(holder, sentence) && this.isSomebodyNamed(start);
    return isMeant && !(isOthers && /\p{Lu}/u.test(tail));
  }

  /** Whether the paragraph names somebody before a sentence. */
  private isInParagraph(draft: Draft, { start }: TokenisedSentence): boolean {
    return this.lastNamed(draft, start) >= this.paragraphStart;
  }

  /** Whether the paragraph names anybody before a place in it. */
  private isSomebodyNamed(before: number): boolean {
    const last = this.names[firstWhere(this.names, (start) => start >= before) - 1];
    return (last ?? -1) >= this.paragraphStart;
  }
}
