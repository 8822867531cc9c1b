import type { Gender } from '../../text/english/pronouns.js';
import type { Range } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isBesideAgent } from './agents.js';
import {
  chooseAntecedent,
  type Fit,
  onlyObject,
  type Place,
  type Referent,
  type Spoken,
  sinceLastMain,
  spokeAside,
} from './antecedents.js';
import { afterDeed, type Deed, withoutBarred } from './binding.js';
import { isLeftFor, namedAsSayingSo } from './closings.js';
import { emphasised } from './emphasis.js';
import { newcomerBefore } from './newcomers.js';
import { askedIn } from './openers.js';
import type { Part } from './parts.js';
import { afterTelling, hasObject, isHearers, isToldOf } from './told-of.js';
import type { StoryFacts } from './told-story.js';
import type { Turn } from './turns.js';

/** The sentence that is read, and what it has told so far. */
export interface Scene {
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
export interface Pronoun extends Span {
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

/** What somebody did to a "him" or "her", in a sentence that was about that. */
export interface ToldDeed extends Deed, Place {
  readonly gender: Gender;
}

/** What has been told before a pronoun. */
interface ToldBefore {
  /** Who has been spoken of, the last one last. */
  readonly recent: readonly Spoken[];
  /** The last one of a sentence. */
  readonly deed: ToldDeed | undefined;
}

/** Chooses whom one pronoun means. */
export class AntecedentChoice {
  /** Whether it opens a paragraph, and may go on with either of two. */
  isAmbiguous = false;

  constructor(
    private readonly facts: StoryFacts,
    private readonly told: ToldBefore,
    private readonly scene: Scene,
    private readonly pronoun: Pronoun,
  ) {}

  /**
   * Whom a pronoun means: first the person for whom the surrounding words speak, then whether
   * something stands against that.
   */
  antecedent(): Referent['who'] | undefined {
    const { tokens, before, opener, at } = this.scene;
    const { position, start, isActing, isSource, fitOf } = this.pronoun;
    const { recent } = this.told;
    const allowed = this.allowed();
    const chosen = emphasised(tokens, position, recent, fitOf) ?? this.choose(allowed);
    const speaker = this.speakerOf(allowed, chosen);
    let who = this.behindTelling(speaker);
    if (this.isAskedOrOther(who)) who = undefined;
    const opensBehind = isActing && !isSource && start === opener;
    if (opensBehind && who && isBesideAgent(recent, who, before, fitOf, at)) who = undefined;
    return this.behindDeed(who);
  }

  /** Those whom the grammar of its sentence lets a pronoun mean. */
  private allowed(): readonly Spoken[] {
    const { tokens, at } = this.scene;
    const { position, fitOf } = this.pronoun;
    const { namings, story, topic } = this.facts;
    const saysSo = namedAsSayingSo(story.closings, namings, tokens, position);
    // "She led a crew at 20, Roe said in a speech": whom the story is about may tell of her own life.
    const isAnother = saysSo !== topic && isLeftFor(saysSo, this.told.recent, fitOf, at);
    const unbarred = withoutBarred(this.told.recent, tokens, position).filter(
      ({ referent: { who } }) => !isAnother || who !== saysSo,
    );
    const isOther = isToldOf(tokens, position);
    // Of whom it is not known whether they are a “he”, the one who speaks is the less likely.
    const isHearer = isHearers(tokens, position);
    if (!isOther && !isHearer) return unbarred;
    return unbarred.filter(({ referent, sentence }) => {
      const isSpeaker = referent.isSource && sentence === at.sentence;
      return !isSpeaker || (!isOther && fitOf(referent) === 'yes');
    });
  }

  /** Of some who have been spoken of, the one for whom most speaks. */
  private choose(from: readonly Spoken[]): Referent['who'] | undefined {
    const { at, before, opensParagraph } = this.scene;
    const { isActing, isSource, turn, fitOf } = this.pronoun;
    const only = this.onlyOne(from);
    if (only !== undefined) return only;
    const canBeMain = turn ? this.canSpeak : fitOf;
    const mayBeFurther = this.mayBeNew() && opensParagraph;
    // "The body of Tom Cole was found. He denies": whoever a thing is of may be past speaking.
    const isOf = ({ start }: Referent) =>
      lowerAt(before, before.findIndex((token) => token.start >= start) - 1) === 'of';
    const canSpeak = (referent: Referent) =>
      isSource && !isOf(referent) && this.canSpeak(referent) !== 'no';
    const speaking = { opensQuoted: mayBeFurther, canSpeak };
    const near = isActing ? sinceLastMain(from, canBeMain, at, speaking) : from;
    const chosen = chooseAntecedent(near, fitOf, at, isSource, this.facts.most);
    return chosen !== undefined && this.isDoubtful(chosen) ? undefined : chosen;
  }

  /** Somebody of unknown sex, from another paragraph, is hardly “she” where the story is about a woman. */
  private isDoubtful(chosen: Referent['who']): boolean {
    const { at } = this.scene;
    const { gender, isSource, fitOf } = this.pronoun;
    const { recent } = this.told;
    const { topic } = this.facts;
    if (isSource || topic === undefined || topic === chosen || topic.gender !== gender)
      return false;
    const namings = recent.filter(({ referent }) => referent.who === chosen);
    return namings.every(
      ({ referent, paragraph }) => paragraph !== at.paragraph && fitOf(referent) === 'may be',
    );
  }

  /** The only one of a sex to whom something was done right before, where its sentence tells of no other. */
  private onlyOne(from: readonly Spoken[]): Referent['who'] | undefined {
    const { tokens, before, at, hasMain } = this.scene;
    const { gender, isActing, isSource, fitOf } = this.pronoun;
    if (!isActing || isSource || hasMain || hasObject(tokens, gender)) return undefined;
    const only = onlyObject(from, before, fitOf, at);
    return only !== undefined && !this.namedBehind().has(only) ? only : undefined;
  }

  /** Whom the rest of the sentence names, or describes. */
  private namedBehind(): ReadonlySet<Referent['who']> {
    const { namings } = this.facts;
    const first = this.facts.firstFrom(this.pronoun.start);
    return new Set(
      namings.slice(first, this.facts.firstFrom(this.scene.end)).map(({ who }) => who),
    );
  }

  /** “He ran well,” he said: who was brought in before may be the one who ran. */
  private mayBeNew(): boolean {
    const { turn, gender } = this.pronoun;
    return this.scene.opensQuoted && turn !== undefined && turn.tellsOf !== gender;
  }

  /** Tells whether somebody can be who speaks. */
  private readonly canSpeak = (referent: Referent): Fit =>
    this.facts.died.has(referent.who) ? 'no' : this.pronoun.fitOf(referent);

  /** Whom "he" means in "he said", as far as what is said tells. */
  private speakerOf(
    allowed: readonly Spoken[],
    chosen: Referent['who'] | undefined,
  ): Referent['who'] | undefined {
    const { at } = this.scene;
    const { turn, others, fitOf } = this.pronoun;
    const { recent } = this.told;
    if (turn === undefined || others === undefined) return chosen;
    let who = chosen;
    if (who !== undefined && others.has(who)) {
      const rest = allowed.filter(({ referent }) => !others.has(referent.who));
      who = this.choose(rest);
    }
    const newcomer = this.mayBeNew() ? newcomerBefore(recent, this.canSpeak, at) : undefined;
    const isLeft = !recent.some(
      ({ referent, sentence }) => sentence >= at.sentence - 1 && referent.who === who,
    );
    if (newcomer !== undefined && isLeft && !others.has(newcomer)) who = newcomer;
    const aside = spokeAside(recent, fitOf, at);
    if (aside === undefined || aside === who || others.has(aside)) return who;
    return turn.goesOn ? aside : undefined;
  }

  /** Whom it means where it opens a paragraph behind one in which somebody speaks of a "she". */
  private behindTelling(chosen: Referent['who'] | undefined): Referent['who'] | undefined {
    const { tokens, at, opener, opensParagraph } = this.scene;
    const { start, gender, isActing, isSource, fitOf } = this.pronoun;
    const { toldOf, topic } = this.facts;
    const isOpener = isActing && opensParagraph && start === opener && !isSource;
    const isTold = isOpener && toldOf.get(at.paragraph - 1)?.has(gender);
    if (!isTold || chosen === undefined || topic === undefined) return chosen;
    const others = this.namedBehind();
    const told = { ...at, tokens, gender, start, others };
    const who = afterTelling(chosen, topic, this.told.recent, told, fitOf);
    this.isAmbiguous = who === undefined;
    return who;
  }

  /** "Asked whether he would go, Roe": whether it may be who is asked as well as somebody else. */
  private isAskedOrOther(chosen: Referent['who'] | undefined): boolean {
    const { tokens, from } = this.scene;
    const { position, gender, isActing } = this.pronoun;
    const asked = isActing ? askedIn(tokens, from, position, this.facts.namings) : undefined;
    return asked !== undefined && asked !== chosen && (asked.gender ?? gender) === gender;
  }

  /** Whom it means behind a sentence about what somebody did to a "him" or "her". */
  private behindDeed(chosen: Referent['who'] | undefined): Referent['who'] | undefined {
    const { at, hasMain } = this.scene;
    const { isActing, isSource, others, fitOf } = this.pronoun;
    const { deed } = this.told;
    const isBehind =
      deed?.paragraph === at.paragraph && deed.sentence === at.sentence - 1 && isActing && !hasMain;
    if (deed === undefined || !isBehind || fitOf(deed.agent) === 'no') return chosen;
    return afterDeed(deed, chosen, isSource && !others?.has(deed.agent.who));
  }
}
