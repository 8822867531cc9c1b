const STORY = '(?:it|this|the (?:story|article|text|report|piece))';
const NOW_AND_THEN = '(?:actually |even |really |ever |also )?';
const MATTERS = '(?:news|word|info|information|details?|mention)';
const ABOUT = '(?:about|on|of)';

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
];
const QUESTION = "(?:wh(?:at|en|ere|ich|om?|ose|y)|how)(?:[’']?(?:s|re|d))?|whether|if";
/** The same of the story; what it is asked about may follow, too: “does it say anything about”. */
const OF_STORY = `(?:do(?:es)?|did) ${STORY} ${NOW_AND_THEN}(?:say|mention|tell|explain|state)(?: us| me)?`;
/** What only announces a topic. */
const BEFORE_TOPICS = [
  `(?:is there )?any ${MATTERS} ${ABOUT}`,
  `what do(?:es)? (?:we|you) know ${ABOUT}`,
  `what do(?:es)? ${STORY} say ${ABOUT}`,
  `what(?:[’']?s| is) (?:known|said) ${ABOUT}`,
];
const INTERJECTIONS = '(?:(?:so|ok|okay|hi|hey|hello|please|pls|sorry|and|but|also)[ ,.!]+)*';
const OPENING = new RegExp(
  `^\\W*${INTERJECTIONS}(?:` +
    `(?:${BEFORE_QUESTIONS.join('|')})[ ,:]+(?=(?:${QUESTION})\\b)` +
    `|${OF_STORY}[ ,:]+(?=(?:${QUESTION}|about|any(?:thing)?)\\b)` +
    `|(?:${BEFORE_TOPICS.join('|')}) (?=[\\p{L}\\p{N}]))`,
  'iu',
);
/** Behind a question it is set off: “did anyone know” asks of people in the story. */
const ENDING = new RegExp(
  `[,;.?–—-] ?(?:do(?:es)? (?:we|you|anyone|anybody|someone|somebody) know|do(?:es)? ${STORY} say` +
    '|(?:anyone|anybody|someone|somebody) knows?|any (?:idea|clue)|can (?:you|anyone|anybody) tell me)\\W*$',
  'iu',
);

/** Every announcement has one of these; looked for first, for the first use of those above takes 5 ms. */
const ANNOUNCING =
  /know|idea|clue|news|word|info|detail|mention|tell|explain|say|said|stated|clear|remind|find out|wonder/i;

/**
 * A question without the words that only say that something is asked: “do we know what it cost”, “any idea
 * what it cost” and “what did it cost, does it say” ask no more than “what did it cost”.
 */
export function withoutAsking(question: string): string {
  if (!ANNOUNCING.test(question)) return question;
  return question.replace(OPENING, '').replace(ENDING, '');
}
