import type { Gender } from '../../text/english/pronouns.js';
import { firstWhere, type Span } from '../../text/span.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import type { Referent } from './antecedents.js';
import type { Closing } from './closings.js';
import { agesOf, type Origins } from './epithets.js';
import { type Naming, namingsOf } from './namings.js';
import { othersWhoDied } from './newcomers.js';
import type { Nominal } from './nominal.js';
import type { Sources } from './parts.js';
import { sexesToldOf } from './told-of.js';
import type { Turn } from './turns.js';

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
  /** The clauses that who says so closes, in the order of the text. */
  readonly closings: readonly Closing[];
  /** Where the story says that people come from. */
  readonly origins: Origins;
}

/** Names; nobody who is named less often is what a story is about. */
const MIN_TOPIC = 3;

/** What a story tells as a whole of those whom its pronouns may mean. */
export class StoryFacts {
  /** All names and descriptions, in the order of the text. */
  readonly namings: readonly Naming[];
  readonly sources: Sources;
  /** How often the person is named whom the story names most. */
  readonly most: number;
  /** Who that is. */
  readonly topic: Draft | undefined;
  /** The sexes of those of whom people speak, by paragraph. */
  readonly toldOf: ReadonlyMap<number, ReadonlySet<Gender>>;
  readonly ages: ReadonlyMap<Draft, number>;
  readonly died: ReadonlySet<Referent['who']>;

  constructor(readonly story: ToldStory) {
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

  /** The place of the first name or description from a position on. */
  firstFrom(position: number): number {
    return firstWhere(this.namings, ({ start }) => start >= position);
  }
}
