/** What is taken for its first word when “is” or “has” is drawn to it: “who's”. */
const BEFORE_IS = 'who what where when why how that there here he she';
/** What is taken for its first word when “did” is drawn to it: “how'd”. */
const BEFORE_DID = 'who what where when why how';
const BEFORE_NOT =
  'do does did is are was were has have had ca could wo would should must need might';
/** Not those that are other words: “ill”, “well”, “were”, “its”. */
const WITHOUT_APOSTROPHE: ReadonlyMap<string, string> = new Map([
  ...BEFORE_IS.split(' ').map((word) => [`${word}s`, `${word}'s`] as const),
  ...BEFORE_DID.split(' ').map((word) => [`${word}d`, `${word}'d`] as const),
  ...BEFORE_NOT.split(' ').map((word) => [`${word}nt`, `${word}n't`] as const),
  ...["i'm", "i've", "you're", "you've", "they're", "they've", "we've", "it'll"].map(
    (word) => [word.replace("'", ''), word] as const,
  ),
]);

/** How words are shortened and misspelt in a chat; not what is a word or a name of its own. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['abt', 'about'],
  ['b4', 'before'],
  ['coz', 'because'],
  ['cuz', 'because'],
  ['govt', 'government'],
  ['happend', 'happened'],
  ['hapened', 'happened'],
  ['occured', 'occurred'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['ppl', 'people'],
  ['r', 'are'],
  ['tho', 'though'],
  ['thru', 'through'],
  ['u', 'you'],
  ['ur', 'your'],
]);

/**
 * A word as it is typed in a chat, spelt out: “whos” and “dont” with their apostrophe, “ppl” as “people”;
 * any other word as it is.
 *
 * @param word - in lower case
 */
export function spellOut(word: string): string {
  return WITHOUT_APOSTROPHE.get(word) ?? SHORTENED.get(word) ?? word;
}
