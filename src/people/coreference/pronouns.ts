import {
  GENDERED_POSSESSIVES,
  GENDERED_SUBJECTS,
  type Gender,
  genderOfPronoun,
} from '../../text/pronouns.js';
import type { Range } from '../../text/ranges.js';
import { firstWhere, type Span } from '../../text/span.js';
import type { Token, TokenisedSentence } from '../../text/tokens.js';
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
import { emphasised } from './emphasis.js';
import { agesOf, fitsOrigin, type Origins, ofAge, ofOrigin } from './epithets.js';
import {
  hasStranger,
  isSpokenOfSince,
  nameAsSubject,
  spokeForBody,
  subjectWithName,
} from './missed.js';
import { type Naming, namingsOf } from './namings.js';
import { newcomerBefore, othersWhoDied } from './newcomers.js';
import type { Nominal } from './nominal.js';
import { askedIn } from './openers.js';
import { NO_PART, type Part, partsIn, type Sources } from './parts.js';
import { afterTelling, isToldOf, sexesToldOf } from './told-of.js';
import { othersIn, type Turn } from './turns.js';

/** A pronoun, or words that stand for one, and whom it means. */
export interface ResolvedPronoun extends Span {
  readonly paragraph: number;
  /** A person, or a description that no name belongs to. */
  readonly who: Draft | Nominal;
  readonly isEpithet: boolean;
}

/** What is known of a story before its pronouns are resolved. */
export interface ToldStory {
  readonly sentences: readonly TokenisedSentence[];
  readonly drafts: readonly Draft[];
  readonly nominals: readonly Nominal[];
  /** In the order of the text. */
  readonly quotations: readonly Span[];
  /** The words for who speaks. */
  readonly sources: readonly Span[];
  /** What these say, by where they begin. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Where the story says that people come from. */
  readonly origins: Origins;
}

/** Names; nobody who is named less often is what a story is about. */
const MIN_TOPIC = 3;
const MAX_SENTENCES_BEFORE = 3;
const MAX_CANDIDATES = 12;

/** The sentence that is read, and what it has told so far. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly at: Place;
  /** Where its first word begins, and where it ends. */
  readonly opener: number;
  readonly end: number;
  /** The words of the sentence before. */
  readonly before: readonly Token[];
  readonly opensParagraph: boolean;
  /** Whether it begins in a quotation. */
  readonly opensQuoted: boolean;
  /** Whether that goes on to its end. */
  readonly isAllQuoted: boolean;
  /** The token behind the quotation that it begins with, if it does. */
  readonly from: number;
  readonly partOf: (mention: Range & Span, isLater: boolean, hasMain: boolean) => Part;
  hasSubject: boolean;
  /** Whether somebody has been spoken of whom it is about. */
  hasMain: boolean;
}

/** A "he" or "she", in one of its forms, outside quotations. */
interface Pronoun extends Span {
  readonly position: number;
  readonly gender: Gender;
  /** Whether it is "he" or "she", and no other form. */
  readonly isActing: boolean;
  readonly isOwner: boolean;
  readonly isSource: boolean;
  /** What is said by it, where it speaks as the subject. */
  readonly turn: Turn | undefined;
  /** Who cannot be meant, as far as that tells. */
  readonly others: ReadonlySet<Referent['who']> | undefined;
  readonly fitOf: (referent: Referent) => Fit;
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

/** Resolves the pronouns of a story sentence by sentence, in the order of the text. */
class PronounResolver {
  readonly resolved: ResolvedPronoun[] = [];

  /** All names and descriptions, and the place of the next of them. */
  private readonly namings: readonly Naming[];
  private next = 0;
  /** The place of the quotation that is next, or goes on. */
  private quotation = 0;
  private readonly sources: Sources;
  /** How often the person is named whom the story names most, and who that is. */
  private readonly most: number;
  private readonly topic: Draft | undefined;
  private readonly toldOf: ReadonlyMap<number, ReadonlySet<Gender>>;
  private readonly ages: ReadonlyMap<Draft, number>;
  private readonly died: ReadonlySet<Referent['who']>;

  /** Who has been spoken of, the last one last. */
  private recent: Spoken[] = [];
  /** The number of the sentence, of those that are not quoted throughout. */
  private number = 0;
  private last: TokenisedSentence | undefined;
  /** The last sentence that is about somebody whose name was not taken for one. */
  private missed = -Infinity;
  /** The last paragraph that is about somebody of whom no name is known. */
  private strangerIn = 0;
  /** The last sentence about nobody in which somebody came in, under whatever noun. */
  private stranger: Place | undefined;
  /** The last thing that a sentence was about which somebody did to a "him" or "her". */
  private deed: (Deed & Place & { readonly gender: Gender }) | undefined;

  constructor(private readonly story: ToldStory) {
    const { drafts, nominals, sentences, sources, quotations } = story;
    this.namings = namingsOf(drafts, nominals);
    this.most = drafts.reduce((max, { mentions }) => Math.max(max, mentions.length), MIN_TOPIC);
    this.topic = drafts.find(({ mentions }) => mentions.length === this.most);
    this.toldOf = sexesToldOf(sentences, quotations);
    this.ages = agesOf(drafts);
    this.died = othersWhoDied(drafts, this.topic);
    this.sources = {
      starts: new Set(sources.map(({ start }) => start)),
      ends: new Set(sources.map(({ end }) => end)),
    };
  }

  /** Reads the next sentence. */
  read(sentence: TokenisedSentence): void {
    const scene = this.enter(sentence);
    for (const [position, token] of scene.tokens.entries()) {
      const gender = genderOfPronoun(token.lower);
      const isNaming = (this.namings[this.next]?.start ?? Infinity) <= token.start;
      if (gender === undefined && !isNaming) continue;
      const isQuoted = this.quotationAt(token.start) !== undefined;
      const pronoun =
        gender === undefined || isQuoted ? undefined : this.asPronoun(token, position, gender);
      const antecedent = pronoun && this.antecedentOf(scene, pronoun);
      this.readNamings(scene, token.start, isQuoted);
      if (pronoun === undefined || antecedent === undefined) continue;
      if (!this.isOpen(scene, pronoun, antecedent)) this.take(scene, pronoun, antecedent);
    }
    const { isAllQuoted, hasMain, tokens, from, at } = scene;
    if (!isAllQuoted && !hasMain && hasStranger(tokens, from)) this.stranger = at;
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
    if (!isAllQuoted && this.isMissed(subjectWithName(tokens, from))) this.missed = number;
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
      partOf: partsIn(tokens, from, this.sources),
      hasSubject: false,
      hasMain: false,
    };
  }

  /** The quotation that a place is inside of; places must be asked for in the order of the text. */
  private quotationAt(position: number): Span | undefined {
    const { quotations } = this.story;
    while ((quotations[this.quotation]?.end ?? Infinity) <= position) this.quotation++;
    const next = quotations[this.quotation];
    return next !== undefined && next.start <= position ? next : undefined;
  }

  /** The place of the first name or description from a position on. */
  private firstFrom(position: number): number {
    return firstWhere(this.namings, ({ start }) => start >= position);
  }

  /** Whether what may be a name has not been taken for one. */
  private isMissed(name: Span | undefined): boolean {
    if (name === undefined) return false;
    return (this.namings[this.firstFrom(name.start)]?.end ?? Infinity) > name.end;
  }

  private asPronoun({ lower, start, end }: Token, position: number, gender: Gender): Pronoun {
    const isActing = GENDERED_SUBJECTS.has(lower);
    const isSource = this.sources.ends.has(end);
    const turn = isSource && isActing ? this.story.turns.get(start) : undefined;
    return {
      start,
      end,
      position,
      gender,
      isActing,
      isOwner: GENDERED_POSSESSIVES.has(lower),
      isSource,
      turn,
      others: turn && othersIn(turn, this.recent, this.namings),
      fitOf: fitsGender(gender),
    };
  }

  /** Whom a pronoun means: for whom the words around speak, and then what may stand against that. */
  private antecedentOf(scene: Scene, pronoun: Pronoun): Referent['who'] | undefined {
    const { tokens, before, opener, at } = scene;
    const { position, start, isActing, isSource, fitOf } = pronoun;
    const { recent } = this;
    const allowed = this.allowed(scene, pronoun);
    const chosen =
      emphasised(tokens, position, recent, fitOf) ?? this.choose(scene, pronoun, allowed);
    const speaker = this.speakerOf(scene, pronoun, allowed, chosen);
    let who = this.behindTelling(scene, pronoun, speaker);
    if (this.isAskedOrOther(scene, pronoun, who)) who = undefined;
    const opensBehind = isActing && !isSource && start === opener;
    if (opensBehind && who && isBesideAgent(recent, who, before, fitOf, at)) who = undefined;
    return this.behindDeed(scene, pronoun, who);
  }

  /** Those whom the grammar of its sentence lets a pronoun mean. */
  private allowed({ tokens, at }: Scene, { position }: Pronoun): readonly Spoken[] {
    const unbarred = withoutBarred(this.recent, tokens, position);
    if (!isToldOf(tokens, position)) return unbarred;
    return unbarred.filter(
      ({ referent, sentence }) => !(referent.isSource && sentence === at.sentence),
    );
  }

  /** Of some who have been spoken of, the one for whom most speaks. */
  private choose(
    scene: Scene,
    pronoun: Pronoun,
    from: readonly Spoken[],
  ): Referent['who'] | undefined {
    const { at, opensParagraph } = scene;
    const { isActing, isSource, turn, fitOf } = pronoun;
    const canBeMain = turn ? this.canSpeak(pronoun) : fitOf;
    const mayBeFurther = this.mayBeNew(scene, pronoun) && opensParagraph;
    const near = isActing ? sinceLastMain(from, canBeMain, at, mayBeFurther) : from;
    return chooseAntecedent(near, fitOf, at, isSource, this.most);
  }

  /** “He ran well,” he said: who was brought in before may be the one who ran. */
  private mayBeNew({ opensQuoted }: Scene, { turn, gender }: Pronoun): boolean {
    return opensQuoted && turn !== undefined && turn.tellsOf !== gender;
  }

  /** Tells whether somebody can be who speaks. */
  private canSpeak({ fitOf }: Pronoun): (referent: Referent) => Fit {
    return (referent) => (this.died.has(referent.who) ? 'no' : fitOf(referent));
  }

  /** Whom "he" means in "he said", as far as what is said tells. */
  private speakerOf(
    scene: Scene,
    pronoun: Pronoun,
    allowed: readonly Spoken[],
    chosen: Referent['who'] | undefined,
  ): Referent['who'] | undefined {
    const { at } = scene;
    const { turn, others, fitOf } = pronoun;
    const { recent } = this;
    if (turn === undefined || others === undefined) return chosen;
    let who = chosen;
    if (who !== undefined && others.has(who)) {
      const rest = allowed.filter(({ referent }) => !others.has(referent.who));
      who = this.choose(scene, pronoun, rest);
    }
    const newcomer = this.mayBeNew(scene, pronoun)
      ? newcomerBefore(recent, this.canSpeak(pronoun), at)
      : undefined;
    const isLeft = !recent.some(
      ({ referent, sentence }) => sentence >= at.sentence - 1 && referent.who === who,
    );
    if (newcomer !== undefined && isLeft && !others.has(newcomer)) who = newcomer;
    const aside = spokeAside(recent, fitOf, at);
    if (aside === undefined || aside === who || others.has(aside)) return who;
    return turn.goesOn ? aside : undefined;
  }

  /** Whom it means where it opens a paragraph behind one in which somebody speaks of a "she". */
  private behindTelling(
    { tokens, at, opener, end, opensParagraph }: Scene,
    { start, gender, isActing, isSource, fitOf }: Pronoun,
    chosen: Referent['who'] | undefined,
  ): Referent['who'] | undefined {
    const isOpener = isActing && opensParagraph && start === opener && !isSource;
    const isTold = isOpener && this.toldOf.get(at.paragraph - 1)?.has(gender);
    if (!isTold || chosen === undefined || this.topic === undefined) return chosen;
    const rest = this.namings.slice(this.firstFrom(start), this.firstFrom(end));
    const others = new Set(rest.map(({ who }) => who));
    const told = { ...at, tokens, gender, start, others };
    const who = afterTelling(chosen, this.topic, this.recent, told, fitOf);
    if (who === undefined) this.missed = at.sentence;
    return who;
  }

  /** "Asked whether he would go, Roe": whether it may be who is asked as well as somebody else. */
  private isAskedOrOther(
    { tokens, from }: Scene,
    { position, gender, isActing }: Pronoun,
    chosen: Referent['who'] | undefined,
  ): boolean {
    const asked = isActing ? askedIn(tokens, from, position, this.namings) : undefined;
    return asked !== undefined && asked !== chosen && (asked.gender ?? gender) === gender;
  }

  /** Whom it means behind a sentence about what somebody did to a "him" or "her". */
  private behindDeed(
    { at, hasMain }: Scene,
    { isActing, isSource, others, fitOf }: Pronoun,
    chosen: Referent['who'] | undefined,
  ): Referent['who'] | undefined {
    const { deed } = this;
    const isBehind =
      deed?.paragraph === at.paragraph && deed.sentence === at.sentence - 1 && isActing && !hasMain;
    if (deed === undefined || !isBehind || fitOf(deed.agent) === 'no') return chosen;
    return afterDeed(deed, chosen, isSource && !others?.has(deed.agent.who));
  }

  /** Reads the names and descriptions that begin at a place in the text. */
  private readNamings(scene: Scene, start: number, isQuoted: boolean): void {
    for (;;) {
      const naming = this.namings[this.next];
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
    return isNear || this.sources.ends.has(end) ? meant : undefined;
  }

  /** Whom "the 31-year-old" or "the Ukrainian" means. */
  private resolveEpithet({ at }: Scene, epithet: Nominal): Referent['who'] | undefined {
    const { start, end, head } = epithet;
    const { recent, most, ages, story } = this;
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
    const { recent, deed, stranger, missed } = this;
    if (this.strangerIn === at.paragraph && spokeForBody(recent, who, at)) return true;
    // "His agent urged him to sign. He": that may be either.
    const isEither =
      deed?.isTheirs &&
      deed.gender === pronoun.gender &&
      who === deed.agent.who &&
      at.sentence - deed.sentence <= 1;
    const isOld = at.sentence - missed <= 1 && !isSpokenOfSince(recent, who, missed);
    const isStrangers =
      stranger?.sentence === at.sentence - 1 &&
      stranger.paragraph === at.paragraph &&
      !isSpokenOfSince(recent, who, at.sentence - 1);
    return pronoun.isActing && (isEither || isOld || isStrangers);
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
  const resolver = new PronounResolver(story);
  for (const sentence of story.sentences) resolver.read(sentence);
  return resolver.resolved;
}
