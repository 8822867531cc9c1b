import {
  GENDERED_POSSESSIVES,
  GENDERED_SUBJECTS,
  type Gender,
  genderOfPronoun,
} from '../../text/english/pronouns.js';
import type { Span } from '../../text/span.js';
import type { Token, TokenisedSentence } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { genderOfWord } from '../lexicon/roles.js';
import { AntecedentChoice, type Pronoun, type Scene, type ToldDeed } from './antecedent-choice.js';
import { chooseAntecedent, fitsGender, type Referent, type Spoken } from './antecedents.js';
import { deedTo } from './binding.js';
import { fitsOrigin, ofAge, ofOrigin } from './epithets.js';
import { isSpokenOfSince, nameAsSubject, spokeForBody, strangerIn } from './missed.js';
import type { Naming } from './namings.js';
import type { Nominal } from './nominal.js';
import { NO_PART, partsIn } from './parts.js';
import { StoryFacts, type ToldStory } from './told-story.js';
import { othersIn } from './turns.js';

/** A pronoun, or words that stand for one, and whom it means. */
export interface ResolvedPronoun extends Span {
  readonly paragraph: number;
  /** A person, or a description that no name belongs to. */
  readonly who: Draft | Nominal;
  readonly isEpithet: boolean;
}

const MAX_SENTENCES_BEFORE = 3;
const MAX_CANDIDATES = 12;

/** Somebody spoken of, as one of whose sex the story now tells if it is who a pronoun means. */
function withGender(each: Spoken, who: Nominal, gender: Gender): Spoken {
  const { referent } = each;
  return referent.who === who ? { ...each, referent: { ...referent, gender } } : each;
}

/** Whether somebody has been spoken of who is known to be of a sex, and is not whom a pronoun is taken for. */
const isOfAnother = (recent: readonly Spoken[], who: Draft | Nominal, gender: Gender) =>
  recent.some(({ referent }) => referent.who !== who && fitsGender(gender)(referent) === 'yes');

/** Resolves the pronouns of a story sentence by sentence, in the order of the text. */
class PronounResolver {
  readonly resolved: ResolvedPronoun[] = [];

  /** The place of the name or description that is next. */
  private next = 0;
  /** The place of the quotation that is next, or goes on. */
  private quotation = 0;
  /** Who has been spoken of, the last one last. */
  private recent: Spoken[] = [];
  /** The number of the sentence, of those that are not quoted throughout. */
  private number = 0;
  private last: TokenisedSentence | undefined;
  /** The last sentence that is about somebody whose name was not taken for one. */
  private missed = -Infinity;
  /** The last paragraph that is about somebody of whom no name is known. */
  private strangerIn = 0;
  /** The last thing that a sentence was about which somebody did to a "him" or "her". */
  private deed: ToldDeed | undefined;

  constructor(private readonly facts: StoryFacts) {}

  /** Reads the next sentence. */
  read(sentence: TokenisedSentence): void {
    const scene = this.enter(sentence);
    for (const [position, token] of scene.tokens.entries()) {
      const gender = genderOfPronoun(token.lower);
      const isNaming = (this.facts.namings[this.next]?.start ?? Infinity) <= token.start;
      if (gender === undefined && !isNaming) continue;
      const isQuoted = this.quotationAt(token.start) !== undefined;
      const pronoun =
        gender === undefined || isQuoted ? undefined : this.asPronoun(token, position, gender);
      const antecedent = pronoun && this.choose(scene, pronoun);
      this.readNamings(scene, token.start, isQuoted);
      if (pronoun === undefined || antecedent === undefined) continue;
      if (!this.isOpen(scene, pronoun, antecedent)) this.take(scene, pronoun, antecedent);
    }
  }

  private enter(sentence: TokenisedSentence): Scene {
    const { tokens, paragraph, end } = sentence;
    const opener = tokens.find(({ isWord }) => isWord)?.start ?? sentence.start;
    const quotation = this.quotationAt(opener);
    const isAllQuoted = quotation !== undefined && quotation.end >= end;
    // What somebody says at length moves nobody further away.
    if (!isAllQuoted) this.number++;
    const from = quotation ? tokens.filter(({ start }) => start < quotation.end).length : 0;
    const { last, number } = this;
    this.last = sentence;
    if (!isAllQuoted && this.isMissed(strangerIn(tokens, from))) this.missed = number;
    if (!isAllQuoted && this.isMissed(nameAsSubject(tokens, from))) this.strangerIn = paragraph;
    this.recent = this.recent
      .filter((each) => number - each.sentence <= MAX_SENTENCES_BEFORE)
      .slice(-MAX_CANDIDATES);
    return {
      tokens,
      at: { sentence: number, paragraph },
      opener,
      end,
      before: last?.tokens ?? [],
      opensParagraph: paragraph !== (last?.paragraph ?? 0),
      opensQuoted: quotation !== undefined,
      isAllQuoted,
      from,
      partOf: partsIn(tokens, from, this.facts.sources),
      hasSubject: false,
      hasMain: false,
    };
  }

  /** The quotation that a place is inside of; places must be asked for in the order of the text. */
  private quotationAt(position: number): Span | undefined {
    const { quotations } = this.facts.story;
    while ((quotations[this.quotation]?.end ?? Infinity) <= position) this.quotation++;
    const next = quotations[this.quotation];
    return next !== undefined && next.start <= position ? next : undefined;
  }

  /** Whether what may be a name has not been taken for one. */
  private isMissed(name: Span | undefined): boolean {
    if (name === undefined) return false;
    return (this.facts.namings[this.facts.firstFrom(name.start)]?.end ?? Infinity) > name.end;
  }

  private asPronoun({ lower, start, end }: Token, position: number, gender: Gender): Pronoun {
    const isActing = GENDERED_SUBJECTS.has(lower);
    const isSource = this.facts.sources.ends.has(end);
    const turn = isSource && isActing ? this.facts.story.turns.get(start) : undefined;
    return {
      start,
      end,
      position,
      gender,
      isActing,
      isOwner: GENDERED_POSSESSIVES.has(lower),
      isSource,
      turn,
      others: turn && othersIn(turn, this.recent, this.facts.namings),
      fitOf: fitsGender(gender),
    };
  }

  private choose(scene: Scene, pronoun: Pronoun): Referent['who'] | undefined {
    const { recent, deed } = this;
    const choice = new AntecedentChoice(this.facts, { recent, deed }, scene, pronoun);
    const antecedent = choice.antecedent();
    if (choice.isAmbiguous) this.missed = scene.at.sentence;
    return antecedent;
  }

  /** Reads the names and descriptions that begin at a place in the text. */
  private readNamings(scene: Scene, start: number, isQuoted: boolean): void {
    for (;;) {
      const naming = this.facts.namings[this.next];
      if (naming === undefined || naming.start > start) return;
      this.next++;
      if (naming.start < start) continue;
      const who = this.whoIsNamed(scene, naming, isQuoted);
      if (who === undefined) continue;
      const { hasSubject, hasMain } = scene;
      this.speakOf(scene, {
        start,
        end: naming.end,
        who,
        gender: 'gender' in who ? who.gender : genderOfWord('head' in who ? who.head : ''),
        ...(isQuoted ? NO_PART : scene.partOf(naming, hasSubject, hasMain)),
        isQuoted,
        isPronoun: false,
      });
    }
  }

  /** Whom a name or a description means; nobody, if it means somebody as a pronoun does, and that is not clear. */
  private whoIsNamed(
    scene: Scene,
    { who, end }: Naming,
    isQuoted: boolean,
  ): Referent['who'] | undefined {
    if (!('isEpithet' in who)) return who;
    const meant = isQuoted ? undefined : this.resolveEpithet(scene, who);
    // "The 41-year-old had not slept, he said": "he" is nobody whom the story has left long ago.
    const isNear = this.recent.some(({ referent }) => referent.who === meant);
    return isNear || this.facts.sources.ends.has(end) ? meant : undefined;
  }

  /** Whom "the 31-year-old" or "the Ukrainian" means. */
  private resolveEpithet({ at }: Scene, epithet: Nominal): Referent['who'] | undefined {
    const { start, end, head } = epithet;
    const { recent } = this;
    const { most, ages, story } = this.facts;
    const { paragraph } = at;
    const nearest = () => chooseAntecedent(recent, fitsOrigin, at, false, most);
    const age = /^\d+/.exec(head)?.[0];
    const who =
      age === undefined ? ofOrigin(head, story.origins, nearest) : ofAge(Number(age), recent, ages);
    if (who !== undefined && 'mentions' in who)
      this.resolved.push({ start, end, paragraph, who, isEpithet: true });
    if (age !== undefined && who === undefined) this.strangerIn = paragraph;
    return who;
  }

  private speakOf(scene: Scene, referent: Referent): void {
    if (this.recent.length >= 2 * MAX_CANDIDATES) this.recent = this.recent.slice(-MAX_CANDIDATES);
    this.recent.push({ referent, ...scene.at });
    if (!referent.isQuoted) scene.hasSubject = true;
    if (referent.isMain) scene.hasMain = true;
  }

  /** Whether a pronoun stays open, since somebody else may be meant, of whom less is known. */
  private isOpen({ at }: Scene, pronoun: Pronoun, who: Referent['who']): boolean {
    const { recent, deed, missed } = this;
    if (this.strangerIn === at.paragraph && spokeForBody(recent, who, at)) return true;
    // "His agent urged him to sign. He": that may be either.
    const isEither =
      deed?.isTheirs &&
      deed.gender === pronoun.gender &&
      who === deed.agent.who &&
      at.sentence - deed.sentence <= 1;
    const isOld = at.sentence - missed <= 1 && !isSpokenOfSince(recent, who, missed);
    return pronoun.isActing && (isEither || isOld);
  }

  /** Takes a pronoun for somebody. */
  private take(scene: Scene, pronoun: Pronoun, who: Referent['who']): void {
    const { tokens, at, hasSubject } = scene;
    const { start, end, position, gender, isActing, isOwner, isSource } = pronoun;
    const done = deedTo(this.recent, tokens, position, who);
    if (done !== undefined) this.deed = { ...done, ...at, gender };
    this.speakOf(scene, {
      start,
      end,
      who,
      gender,
      isSubject: isActing && !hasSubject,
      isMain: isActing && !hasSubject,
      isOwner,
      isSource,
      isAside: false,
      isQuoted: false,
      isPronoun: true,
    });
    // Who is "he" here is no "she" later.
    const isSure = isActing || !isOfAnother(this.recent, who, gender);
    if (!('mentions' in who))
      this.recent = this.recent.map((each) => withGender(each, who, gender));
    else if (isSure) who.gender ??= gender;
    this.resolved.push({ start, end, paragraph: at.paragraph, who, isEpithet: false });
  }
}

/** Resolves "he", "she" and their forms outside quotations to the nearest person that fits. */
export function resolvePronouns(story: ToldStory): ResolvedPronoun[] {
  const resolver = new PronounResolver(new StoryFacts(story));
  for (const sentence of story.sentences) resolver.read(sentence);
  return resolver.resolved;
}
