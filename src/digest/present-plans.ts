import { verbsIn } from './tense-verbs.js';

/** What a verb of a plan has behind it: whom or what, where to, or a time. */
const WHOM = String.raw`(?=\p{Lu}|\d|the |an? |his |her |its |their |our |each other|one another|again\b|again$)`;
/** "The Hawks visit Denver", "they host Derby": of several. */
const OF_SEVERAL = new RegExp(
  String.raw`(?:\b[Tt]hey|\b[Ww]e|(?<!\b(?:[Hh]i|[Tt]hi|[Ii]t|[Ii]|[Ww]a|[Hh]a))[a-z]s) (?:also |then |both )?(?:(?:visit|host|play|face|meet|entertain|welcome|fly|sail|head|move) (?:to )?${WHOM}|(?:decide|vote|debate|sit|convene|reconvene)\b)`,
  'u',
);
/** What goes on or comes to an end by a plan, whatever it is: "the trial continues". */
const GOES_ON = /\b[\p{L}\p{N}]+ (?:continues|concludes|goes on|runs (?:until|till|from|to))\b/u;
/** "Parliament sits", "the court hears": bodies that meet by a plan. */
const OF_BODY =
  /\b(?:courts?|council|councillors|committee|parliament|congress|senate|house|board|jury|judges?|tribunal|assembly|cabinet|commission|panel|chamber|union|party|MPs|senators|lawmakers|shareholders|voters|country|state|town|city) (?:also |then )?(?:votes?|decides?|sits?|rules|hears?|convenes?|reconvenes?|considers?|debates?|elects?|goes to the polls|go to the polls)\b/iu;
/** "The minister flies to Rome": no picture shows it. */
const SETS_OUT =
  /\b\p{L}+ (?:flies|sails|heads|sets off|jets off|moves) (?:back )?(?:to|for|home)\b/u;
/** Of one who was spoken of: captions have no pronouns. */
const OF_ONE = new RegExp(
  String.raw`(?:^|[;,] |\b(?:and|but) )(?:[Hh]e|[Ss]he|[Ii]t) (?:also |then )?(?:(?:visits|hosts|plays|faces|meets|addresses|joins|leads|chairs) ${WHOM}|(?:flies|arrives|leaves|appears|continues|turns \d|moves|sails|sings|speaks|tours)\b)`,
  'u',
);
/** Before the verb: it is of a clause that says more of something. */
const IN_CLAUSE =
  /\b(?:as|while|if|until|that|this|which|who|when|where|because|though|although|how|what|whether)\b/i;
const PLANS: readonly RegExp[] = [OF_SEVERAL, GOES_ON, OF_BODY, SETS_OUT, OF_ONE];

/**
 * Whether a text tells in the present tense, with no other verb, what somebody does by a plan: "the Hawks
 * visit Denver on Wednesday". Captions are in the present tense as well, so that only what these hardly
 * ever show is taken for a plan.
 */
export function tellsPlan(text: string): boolean {
  const plan = PLANS.find((each) => each.test(text))?.exec(text);
  if (plan == null || IN_CLAUSE.test(text.slice(0, plan.index + plan[0].length))) return false;
  return verbsIn(text).length === 0;
}
