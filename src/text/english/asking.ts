const STORY = '(?:it|this|the (?:story|article|text|report|piece))';
const NOW_AND_THEN = '(?:actually |even |really |ever |also )?';
const MATTERS = '(?:news|word|info|information|details?|mention|updates?)';
const ABOUT = '(?:about|on|of)';
const WHAT_IS = "what(?:[’']?s| is)";

/** The verbs that a question opens with, as the source of a regular expression. */
export const ASKING_VERBS = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should';

/** What only announces a question, where one follows: “do we know”. */
const BEFORE_QUESTIONS = [
  `do(?:es)? (?:we|you|anyone|anybody|someone|somebody) ${NOW_AND_THEN}know`,
  '(?:anyone|anybody|someone|somebody) knows?',
  `any (?:idea|clue|${MATTERS})(?: as to| ${ABOUT})?`,
  '(?:can|could|would|will) (?:you|anyone|anybody|someone|somebody) (?:please |pls )?(?:tell|explain|say)(?: to)?(?: me| us)?',
  '(?:please |pls )?(?:tell|remind) (?:me|us)',
  "(?:i|we)(?:[’']d| would)? (?:want|like|need) to (?:know|find out)",
  '(?:i|we) (?:wonder|was wondering|were wondering)|(?:just )?wondering',
  'is it (?:known|said|clear|mentioned|stated)',
  '(?:show|give) (?:me|us)',
  "i (?:don[’']?t|do not) (?:get it|get|understand|know)|idk|(?:i[’']?m |i am )?curious",
];
const QUESTION = "(?:wh(?:at|en|ere|ich|om?|ose|y)|how)(?:[’']?(?:s|re|d))?|whether|if";
/** The same of the story; what it is asked about may follow, too: “does it say anything about”. */
const OF_STORY = `(?:do(?:es)?|did) ${STORY} ${NOW_AND_THEN}(?:say|mention|tell|explain|state)(?: us| me)?`;
/** What only announces a topic. */
const BEFORE_TOPICS = [
  `(?:is there )?any ${MATTERS} ${ABOUT}`,
  `what do(?:es)? (?:we|you) know ${ABOUT}`,
  `what do(?:es)? ${STORY} say ${ABOUT}`,
  `${WHAT_IS} (?:known|said) ${ABOUT}`,
  `${WHAT_IS} (?:new|the latest) (?:about|on|with)`,
  `${WHAT_IS} (?:up|the deal|the story|going on) with`,
  `(?:do(?:es)?|did) ${STORY} ${NOW_AND_THEN}mention`,
  `(?:(?:more|the latest|latest|some) )?(?:news|info|information|details|updates?) (?:about|on)`,
  'how (?:about|abt)',
  '(?:show|give) (?:me|us)',
];
const INTERJECTION =
  '(?:so|ok|okay|hi|hey|hello|please|pls|sorry|and|but|also|wait|well|lol|omg|wow|hm+|um+)[ ,.!…]+';
const OPENING = new RegExp(
  `^\\W*(?:${INTERJECTION})*(?:` +
    `(?:${BEFORE_QUESTIONS.join('|')})[ ,:]+(?=(?:${QUESTION})\\b)` +
    `|${OF_STORY}[ ,:]+(?=(?:${QUESTION}|about|any(?:thing)?)\\b)` +
    `|(?:${BEFORE_TOPICS.join('|')}) (?=[\\p{L}\\p{N}]))`,
  'iu',
);
/** What asks whether something is so, as if it were not said in the story: a claim follows. */
const WHETHER_TRUE = new RegExp(
  `^\\W*(?:${INTERJECTION})*is(?:n[’']?t)? it ${NOW_AND_THEN}(?:(?:true|correct|a fact)(?:,? that|,)?|right(?:,? that|,)) ` +
    '(?!(?:to|about|for|of|what|that|or|and|whether|if)\\b)(?=[\\p{L}\\p{N}])',
  'iu',
);
/** What only opens a question. */
const OPENED = new RegExp(`^\\W*(?:${INTERJECTION})+(?=(?:${QUESTION}|${ASKING_VERBS})\\b)`, 'iu');
/** Behind a question it is set off: “did anyone know” asks of people in the story. */
const ENDING = new RegExp(
  `[,;.?–—-] ?(?:do(?:es)? (?:we|you|anyone|anybody|someone|somebody) know|do(?:es)? ${STORY} say` +
    '|(?:anyone|anybody|someone|somebody) knows?|any (?:idea|clue)|can (?:you|anyone|anybody) tell me)\\W*$',
  'iu',
);

/** “Y did they”: the letter is “why” only before what asks. */
const WHY = new RegExp(`^\\W*(?:${INTERJECTION})*y(?= (?:r|${ASKING_VERBS})(?:n[’']?t)?\\b)`, 'iu');

/** Every announcement has one of these; looked for first, for the first use of those above takes 5 ms. */
const ANNOUNCING =
  /know|idea|clue|news|word|info|detail|mention|tell|explain|say|said|stated|clear|remind|find out|wonder|update|latest|new|with|about|abt|idk|get|understand|curious|show|give/i;

/**
 * A question without the words that only say that something is asked: “do we know what it cost”, “any idea
 * what it cost” and “so what did it cost, does it say” ask no more than “what did it cost”; “is it true that
 * it leaks” asks whether it leaks.
 */
export function withoutAsking(question: string): string {
  const asked = question.replace(WHETHER_TRUE, 'whether ').replace(WHY, 'why');
  const rest = ANNOUNCING.test(asked) ? asked.replace(OPENING, '').replace(ENDING, '') : asked;
  return rest.replace(OPENED, '');
}
