import { type Gender, genderOfPronoun } from '../../../text/english/pronouns.js';
import { isPossessive, lowerAt, type Token } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { Draft, NameMention } from '../../draft.js';
import { genderOfWord } from '../../lexicon/roles.js';
import { familyNames, keyOf } from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';
import { headsBeside } from './heads-beside.js';

/** Kin who have one family name, as a rule. */
const OF_ONE_NAME = wordSet(
  'wife husband widow widower mother father son daughter brother sister mum mom dad',
);
const SPOUSE = /^(?:wife|husband|widow|widower)$/;
const PARENT = /^(?:mother|father|mum|mom|dad)$/;
/** What whoever is married is called by, with the family name of both. */
const MARRIED = /^(?:mr|mrs|ms|lady)$/;

const otherSex = (gender: Gender | undefined) => gender && (gender === 'male' ? 'female' : 'male');

/** Words between whose kin somebody is and the noun: "his second wife". */
const MAX_MODIFIERS = 2;

/** A noun for kin right before a name, and the word that says whose. */
interface Kinship {
  readonly noun: string;
  /** The position of "his", "whose", "a" or a possessive mark. */
  readonly opener: number;
}

/** "his second wife, Jane", "whose widow, Jane", "leaves a wife, Jane" */
function kinshipBefore({ sentence: { tokens }, first }: NameRun): Kinship | undefined {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const noun = lowerAt(tokens, at);
  if (!OF_ONE_NAME.has(noun)) return undefined;
  for (let opener = at - 1; at - opener <= MAX_MODIFIERS + 1; opener--) {
    const token = tokens[opener];
    if (isPossessive(token) || OPENS.test(token?.lower ?? '')) return { noun, opener };
    if (!token?.isWord) return undefined;
  }
  return undefined;
}

const OPENS = /^(?:his|her|whose|an?|another)$/;
/** By these, somebody comes into the story who has not been in it. */
const INDEFINITE = /^(?:an?|another)$/;
/** Who "leaves a wife" is a husband; who "met a wife" is not. */
const LEAVES = /^(?:leaves|left|had|has)$/;

/** A name in the text and whose it is. */
type Named = { readonly run: NameRun; readonly draft: Draft };

/** Somebody who is called by a given name alone, and whose spouse or parent that is. */
type Relative = { readonly draft: Draft; readonly noun: string };

/** Names of somebody that are looked at, at most. */
const MAX_LOOKED_AT = 12;

/** Words behind a name among which a spouse is looked for. */
const SPOUSE_REACH = 8;
const MARRIES = /^(?:married|weds?)$/;

const FOREBEAR = /^(?:grand)?(?:father|mother|dad|mum|mom)$/;

/** Words from "the son of" to both parents: "the son of a miner, Anders Roe, and of Ida". */
const PARENTS_REACH = 12;

/** Whether a name stands behind "the son of", "born to". */
const isBehindChild = ({ sentence: { tokens }, first }: NameRun) =>
  tokens
    .slice(Math.max(0, first - PARENTS_REACH), first)
    .some(({ lower }, i, before) =>
      lower === 'born'
        ? before[i + 1]?.lower === 'to'
        : /^(?:son|daughter|child)$/.test(lower) && before[i + 1]?.lower === 'of',
    );

/** Whether a name is said to be that of somebody's parent or spouse: "a fisherman, Anders Roe, and his wife". */
const isOfParent = ({ run }: NameMention) =>
  isBehindChild(run) ||
  headsBeside(run).some((head) => FOREBEAR.test(head) || SPOUSE.test(head)) ||
  run.sentence.tokens
    .slice(run.next, run.next + SPOUSE_REACH)
    .some(({ lower }) => SPOUSE.test(lower) || MARRIES.test(lower));

/** Words before a child in a list of whom somebody leaves behind. */
const SURVIVORS_REACH = 30;

/** "She is survived by a daughter, Ida, and a son, Anders". */
const isSurvivor = (tokens: readonly Token[], opener: number) =>
  tokens
    .slice(Math.max(0, opener - SURVIVORS_REACH), opener)
    .some(({ lower }) => /^(?:survived|leaves)$/.test(lower));

/** "A son, Anders, died", and not "as a son, Anders was kind" or "one son, Anders, …" of those just named. */
function newChildBefore(run: NameRun): Kinship | undefined {
  const { tokens } = run.sentence;
  const kinship = run.words.length === 1 ? kinshipBefore(run) : undefined;
  const isNew =
    kinship !== undefined &&
    /^(?:son|daughter)$/.test(kinship.noun) &&
    INDEFINITE.test(lowerAt(tokens, kinship.opener)) &&
    tokens[run.first - 1]?.text === ',' &&
    /^[,;]$/.test(tokens[run.next]?.text ?? '');
  return isNew ? kinship : undefined;
}

/**
 * Whether a given name is that of a child who is new, and called like somebody whom the story has: "A son, Anders,"
 * beside Anders Roe and his wife, or in a list of whom somebody leaves. Whoever was such a child before is told of
 * again, and of others it may only now be told whose child they are.
 */
export function isNewKin(run: NameRun, { words, mentions }: Draft): boolean {
  const child = newChildBefore(run);
  if (child === undefined || keyOf(words.slice(0, 1)) !== keyOf(run.words)) return false;
  const known = mentions.slice(0, MAX_LOOKED_AT);
  if (known.length === 0 || known.some((each) => headsBeside(each.run).includes(child.noun))) {
    return false;
  }
  return isSurvivor(run.sentence.tokens, child.opener) || known.some(isOfParent);
}

/** Names before one that are looked at, at most: it keeps a list of names linear. */
const MAX_BEFORE = 12;

/** Knows by which family name kin are called who are named by a given name alone. */
export class Kin {
  private readonly byFamily = new Map<string, Relative[]>();
  private readonly named: Named[] = [];

  /** Takes the next name of the story. */
  add(run: NameRun, draft: Draft): void {
    this.relate(run, draft);
    this.named.push({ run, draft });
    if (this.named.length > MAX_BEFORE) this.named.shift();
  }

  private relate(run: NameRun, draft: Draft): void {
    const kinship = kinshipBefore(run);
    if (kinship === undefined) return;
    const owner = this.ownerOf(run, draft, kinship);
    if (owner === undefined) return;
    const { tokens } = run.sentence;
    draft.gender ??= genderOfWord(kinship.noun);
    owner.gender ??= genderOfPronoun(lowerAt(tokens, kinship.opener)) ?? spouseOf(kinship.noun);
    const { noun } = kinship;
    if (draft.words.length > 1 || !(SPOUSE.test(noun) || PARENT.test(noun))) return;
    const [family = ''] = familyNames(owner.words);
    const kin = this.byFamily.get(family);
    if (kin === undefined) this.byFamily.set(family, [{ draft, noun }]);
    else if (!kin.some((known) => known.draft === draft)) kin.push({ draft, noun });
  }

  /** Whose kin somebody is: the only one near whom the words fit. */
  private ownerOf(run: NameRun, kin: Draft, { noun, opener }: Kinship): Draft | undefined {
    const { tokens, paragraph } = run.sentence;
    const { lower } = tokens[opener] ?? { lower: '' };
    const gender = genderOfPronoun(lower) ?? spouseOf(noun);
    const fitting = this.named.filter(
      ({ draft }) =>
        draft !== kin &&
        draft.words.length > 1 &&
        (draft.gender ?? gender) === (gender ?? draft.gender),
    );
    const here = fitting.filter((each) => each.run.sentence === run.sentence);
    if (isPossessive(tokens[opener])) return here.find((each) => each.run.next === opener)?.draft;
    if (lower === 'whose') return here.at(-1)?.draft;
    if (INDEFINITE.test(lower))
      return LEAVES.test(lowerAt(tokens, opener - 1)) ? here.at(-1)?.draft : undefined;
    const inParagraph = fitting.filter((each) => each.run.sentence.paragraph === paragraph);
    const before = fitting.filter((each) => each.run.sentence.paragraph === paragraph - 1);
    const [only, ...others] = new Set(
      (inParagraph.length > 0 ? inParagraph : before).map(({ draft }) => draft),
    );
    return others.length === 0 ? only : undefined;
  }

  /**
   * The only one who may be called by a family name and a title that tells the sex: a husband or a wife. A
   * mother may be, too, but so may the wife whom the story has not named.
   */
  called({ words, title = '' }: NameRun, gender: Gender): Draft | undefined {
    if (!MARRIED.test(title)) return undefined;
    const kin = this.byFamily.get(keyOf(words)) ?? [];
    const [only, ...others] = kin.filter(({ draft }) => draft.gender === gender);
    return only !== undefined && others.length === 0 && SPOUSE.test(only.noun)
      ? only.draft
      : undefined;
  }

  /**
   * What the pronouns tell of the sex of somebody whose name does not, from where the story named them
   * last, if it has named nobody since, to the end of a sentence that has the name again.
   */
  sexOf(draft: Draft, { sentence }: NameRun): Gender | undefined {
    const last = this.named.at(-1);
    if (last?.draft !== draft) return undefined;
    const sexes = new Set(
      [...last.run.sentence.tokens.slice(last.run.next), ...sentence.tokens].flatMap(
        ({ lower }: Token) => genderOfPronoun(lower) ?? [],
      ),
    );
    const [only, ...others] = sexes;
    return others.length === 0 ? only : undefined;
  }
}

const spouseOf = (noun: string) => (SPOUSE.test(noun) ? otherSex(genderOfWord(noun)) : undefined);
