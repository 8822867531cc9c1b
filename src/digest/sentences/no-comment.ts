/** What somebody is asked for who has not said anything yet. */
const COMMENT =
  '(?:an? |any |further )?(?:comments?|interviews?|reaction|responses?|replies|answers?)';
/** Who asks, where a sentence does not say what for: police have calls of others. */
const PRESS = String.raw`(?:[\w’'-]+ ){0,4}?(?:newspapers?|papers?|magazines?|reporters?|journalists?|broadcasters?|press|news agency|times|herald|gazette|chronicle|tribune|courier|telegraph|reuters|ap|afp|bbc|cnn)`;
const REQUEST = String.raw`(?:comments?\b|(?:requests?|inquir(?:y|ies)|enquir(?:y|ies))\b(?! for (?!${COMMENT}\b))|(?:e-?mails?|voicemails?|messages?|calls?|letters?)\b[^.;:]{0,60} (?:(?:for|seeking|requesting|asking for) ${COMMENT}\b|from ${PRESS}\b))`;
const NOT = `(?: not|n[’']t)(?: (?:immediately|yet|also))*`;
const NO_COMMENT = new RegExp(
  [
    '(?:declined|refused)(?: to)? (?:make an? |any )?comment',
    `(?:would|did|could)${NOT} (?:make an? )?comment`,
    '(?:had|has|have|made|gave) no (?:immediate |further )?comment',
    `(?:did|has|have|had|was|were)${NOT} (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)(?: to)?\\b[^.;:]{0,150}\\b${REQUEST}`,
    `none\\b[^.;:]{0,150} (?:responded|replied) to\\b[^.;:]{0,150}\\b${REQUEST}`,
    `(?:messages?|requests?|e-?mails?|calls?)\\b[^.;:]{0,150}\\bcomment\\b[^.;:]{0,150} (?:was|were|went)(?: not|n[’']t| un)[^.;:]{0,150}(?:returned|answered)`,
    `(?:reached out|asked|contacted)\\b[^.;:]{0,150} for (?:an? )?comment`,
    `could${NOT} be (?:immediately )?reached(?: by [\\w ]{1,20})? for comment`,
    `(?:spokes[a-z]+|press officer|representatives?|lawyers?|attorneys?|agents?) could${NOT} be reached`,
  ]
    .map((each) => `\\b${each}`)
    .join('|'),
  'i',
);
/** Behind or before one of these, something is told after all. */
const TELLS_MORE = /[;:“”"]|\b(?:but|because|after|although|though|while|whereas|saying|said)\b/;
/** "The firm said that | it would not comment": nothing is said but that. */
const SAYS_THAT = /^[^,;:“”"]{1,80} (?:said|says) (?:that )?(?=(?:he|she|it|they|we) )/;
const IN_BRACKETS = /\([^()]*\)/g;

/** Whether a sentence only says that somebody gave no comment, or has not answered. */
export function givesNoComment(text: string): boolean {
  const own = text.replace(IN_BRACKETS, '').replace(SAYS_THAT, '');
  const found = NO_COMMENT.exec(own);
  // "Was sorry that nobody would comment": the clause is not all that is told.
  return found !== null && !TELLS_MORE.test(own) && !/\bthat\b/.test(own.slice(0, found.index));
}
