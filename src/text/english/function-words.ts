import { wordSet } from '../word-set.js';
import { PRONOUNS } from './pronouns.js';

/** Closed-class English words and common adverbs, in lower case: none of them is a name. */

export const DETERMINERS = wordSet(
  'a an the this that these those neither either his her its their our my your some any no every each another',
  'both several many most one two three four five six seven eight nine ten other all few',
);

export const PREPOSITIONS = wordSet(
  'in on at by for from with after before during since as of to into onto over about under above',
  'below against among amid between within without through throughout upon per via than toward',
  'towards despite like unlike near behind beside besides beyond around across along inside outside',
  'off until till except including regarding concerning following versus',
);

/** After one of these comes a place more often than a person. */
export const PLACE_PREPOSITIONS = wordSet(
  'in at near into across outside inside throughout around',
);

export const CONJUNCTIONS = wordSet(
  'and or but nor so yet if while although though because unless whereas when where whether once',
);

/** Words that ask for something. */
export const INTERROGATIVES = wordSet('what which who whom whose when where why how');
export const ARTICLES = wordSet('a an the');
export const INDEFINITE_ARTICLES = wordSet('a an');
/** They open a clause that says more of a noun, without a case or a place of their own. */
export const RELATIVE_PRONOUNS = wordSet('who which that');

/** What opens a clause that its sentence only adds. */
export const SUBORDINATORS = wordSet(
  'after although as because before if once since though till unless until when while',
);

/** Every pronoun that opens a clause of a noun, whatever its case; {@link RELATIVE_PRONOUNS} are those without one. */
const RELATIVES = wordSet('who whom whose which that');

/** Whether a word, in lower case, joins a clause to another or opens one within it; pronouns do not count. */
export const joinsClause = (lower: string): boolean =>
  CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower);

/** The same with pronouns that open a clause of a noun. */
export const opensClause = (lower: string): boolean => joinsClause(lower) || RELATIVES.has(lower);

export const AUXILIARIES = wordSet(
  'is are was were be been being am has have had having do does did will would shall should can',
  'could may might must ought',
);

const ADVERBS = wordSet(
  'not never ever also then now later earlier today yesterday tomorrow tonight here there still',
  'already just only even quite very too again further however meanwhile moreover instead indeed',
  'perhaps maybe together alone apart yes finally eventually recently previously formerly originally separately',
  'additionally furthermore nevertheless nonetheless otherwise elsewhere therefore thus hence',
  'afterwards afterward beforehand soon often sometimes always usually once twice first second third last next more less well',
  'how why such same own almost nearly about again asked given based according plus thank thanks please hello dear okay ok else',
);

/** Adverbs that are family names as well. */
const ALSO_NAMES = wordSet('long early late rather much far');

const ORDINALS = wordSet('first second third fourth last next');

/** Nouns, names and verbs that end as adverbs do. */
const NO_ADVERBS = wordSet(
  'family assembly rally supply reply bully jelly belly gully folly homily anomaly monopoly melancholy',
  'butterfly dragonfly apply imply comply multiply italy sicily emily kelly sally billy molly polly',
  'holly reilly beverly kimberly connolly donnelly',
);

export function isAdverb(lower: string): boolean {
  if (ADVERBS.has(lower) || ALSO_NAMES.has(lower)) return true;
  return lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}

/** Whether a word, capitalised at the head of a sentence, belongs to no name. */
export function isFunctionWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    ADVERBS.has(lower) ||
    ORDINALS.has(lower) ||
    // "Will" and "May" are names as well; with an auxiliary's small letter they never come here.
    (AUXILIARIES.has(lower) && lower !== 'will' && lower !== 'may')
  );
}
