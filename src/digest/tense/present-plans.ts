import { isFunctionWord } from '../../text/english/function-words.js';
import { isKnownWord } from '../../text/english/known-words.js';
import { verbsIn } from './tense-verbs.js';

const PLAY = '(?:visit|host|play|face|meet|entertain|welcome|take on|go to|travel to)';
/** "The Hawks visit Denver", "they host Derby": teams, which are called by names. */
const OF_TEAM = new RegExp(
  String.raw`(?:\b[Tt]he (?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+s|\b[Tt]hey|\b[Ww]e) (?:also |then |both )?${PLAY} (?=\p{Lu}|each other|one another|again\b)`,
  'u',
);
/** "Aske go to Derby": a name that a sentence begins with, and of many. */
const OF_NAME = new RegExp(
  String.raw`^(\p{Lu}[\p{L}’-]+)((?: \p{Lu}\p{L}+){0,2}) (?:also |then )?${PLAY} (?=\p{Lu})`,
  'u',
);
/** "The trial continues": what is held by a plan, on more days than one. */
const OF_SITTING =
  /\b(?:trial|retrial|inquest|hearing|inquiry|case|summit|conference|congress|convention|debate|tour|tournament|championships?|series|season|league|cup|festival|fair|exhibition|play|musical|race|rally|talks|negotiations|hearings|proceedings) (?:continues?|concludes?|resumes?|goes on|go on|runs? (?:until|till|from|to))\b/;
/** "Parliament sits", "the court hears": bodies that meet by a plan. */
const OF_BODY =
  /\b(?:courts?|council|committee|parliament|congress|senate|house|board|jury|tribunal|assembly|cabinet|commission|panel|chamber|union|party|country|state|town|city) (?:also |then )?(?:votes|decides|sits|rules|hears|convenes|reconvenes|elects|goes to the polls)\b/i;
/** Of one who was spoken of: captions have no pronouns. */
const OF_ONE =
  /(?:^|[;,] |\b(?:and|but) )(?:[Hh]e|[Ss]he|[Ii]t) (?:also |then )?(?:(?:visits|hosts|plays|faces|meets|addresses|joins|leads|chairs) (?=\p{Lu}|\d|the |an? |his |her |its |their |our |each other|one another|again\b)|(?:flies|arrives|leaves|appears|continues|turns \d|moves|sails|sings|speaks|tours)\b)/u;
/** Before the verb: it is of a clause that says more of something. */
const IN_CLAUSE =
  /\b(?:as|while|if|until|that|this|which|who|when|where|because|though|although|how|what|whether)\b/i;
const PLANS: readonly RegExp[] = [OF_TEAM, OF_SITTING, OF_BODY, OF_ONE];

/** What may be a noun in the plural: "Worshippers visit Rome" is a caption. */
const IN_PLURAL = /(?:s|men|people|folk)$/;

/**
 * Whether a text begins with what a team does that is called by the name of its town: no word of the
 * language is, and no person is many.
 */
function isOfNamedTeam(text: string): boolean {
  const [found, name = '', more] = OF_NAME.exec(text) ?? [];
  if (found === undefined || isFunctionWord(name.toLowerCase())) return false;
  return (more !== '' || !IN_PLURAL.test(name)) && !isKnownWord(name);
}

/**
 * Whether a text tells in the present tense, with no other verb, what is plainly a fixture or a sitting:
 * "the Hawks visit Denver on Wednesday". Captions are in the present tense as well ("mourners visit a
 * memorial"), so that what people do is taken for no plan.
 */
export function tellsPlan(text: string): boolean {
  if (isOfNamedTeam(text)) return verbsIn(text).length === 0;
  const plan = PLANS.find((each) => each.test(text))?.exec(text);
  if (plan == null || IN_CLAUSE.test(text.slice(0, plan.index + plan[0].length))) return false;
  return verbsIn(text).length === 0;
}
