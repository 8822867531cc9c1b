import { anyOf } from '../../text/alternatives.js';

/** "Did so", "did the same": what is done is told elsewhere. */
const STANDS_FOR = /\bd(?:id|oes|o|oing|one) (?:so|likewise|the (?:same|opposite|reverse))\b/;
/** "That he might.", "is expected to in June": a verb is left out. */
const LEFT_OUT = new RegExp(
  String.raw`\b${anyOf([
    // "She has not yet."
    "(?:is|are|was|were|has|have|had|did|does|do|could|can|would|will|might|may|should|must)(?: not|n[’']t)?(?: (?:too|either|already|yet|before|anyway))?",
    // "She hopes to next year."
    String.raw`(?:expected|asked|told|want|wants|wanted|refused|refuses|agreed|promised|hopes?|hoped|plans?|planned|intends?|intended|likely|due|able|unable|going|free|forced|ordered|failed|need|needs|needed|used|has|have|had|not) to(?: (?:in|on|by|next|this|last(?= (?:week|month|year|night|time|spring|summer|autumn|winter|season)\b| [A-Z])|later|soon|again)\b[^,;]{0,30})?`,
  ])}(?:, (?:says|said) [^,.;]{1,40})?[.!”"’]{1,4}$`,
);
/** Characters: where a sentence ends. */
const TAIL = 90;
/** After one of these, nothing is missing: "more than she did", "where it was". */
const COMPLETE =
  /\b(?:than|as|like|what|where|who|whom|whose|how|which|whatever|wherever|whoever)\b[^.;]{0,50}$/i;
/** What stands for something is told of before it in its own sentence: "was asked to go and did so". */
const TOLD_BEFORE =
  /[,;:–—]|\b(?:and|but|or|if|when|while|though|although|because|before|after|unless)\b/;
/** "Lund said that was why": of what was told before. */
const THAT =
  /\b(?:said|says|told [^,;:]{1,30}|added|insisted|believes?|believed|thinks?|thought) (?:that (?:that|this) |that |this )(?:was|is) (?:what|why|how|not true|not so|wrong|false|untrue|true)\b/;

/** Whether a sentence has a word in a verb's place, or none, so that the one before it must tell what it means. */
export function leavesOutVerb(text: string): boolean {
  const stand = STANDS_FOR.exec(text) ?? THAT.exec(text);
  if (stand !== null && !TOLD_BEFORE.test(text.slice(0, stand.index))) return true;
  const tail = text.slice(-TAIL);
  const left = LEFT_OUT.exec(tail);
  if (left === null) return false;
  const before = text.slice(0, text.length - tail.length + left.index);
  return !COMPLETE.test(before.slice(-TAIL)) && !TOLD_BEFORE.test(before);
}
