/**
 * Words that say how a sentence is built and not what it is about: the closed classes of English
 * (articles, pronouns, auxiliary verbs, prepositions, conjunctions), and the words that make a
 * question or ask the bot for something. Without accents, with straight apostrophes.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    // articles, demonstratives, quantifiers
    'a an the this that these those some any each every either neither both all such own same other',
    // personal, possessive and reflexive pronouns
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves',
    'he him his himself she her hers herself it its itself they them their theirs themselves',
    // auxiliary and modal verbs
    'am is are was were be been being do does did doing done have has had having',
    'can could shall should will would may might must ought cannot',
    // prepositions, conjunctions, particles
    'of at by for with about against between into through during before after to from in on off',
    'over under out up down upon within without toward towards than as until while because if',
    'and but or nor so yet though although whether not no only very too also just then there here',
    // questions
    'what which who whom whose when where why how much many',
    // what is left of contractions, the apostrophe gone
    's t d m ll re ve don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn',
    // asking the bot
    'tell please anything something according article story mentioned',
  ]
    .join(' ')
    .split(' '),
);

/** What is left of contractions, and is a word or a name of its own where no apostrophe comes behind it. */
export const OWN_WORDS: ReadonlySet<string> = new Set(['don', 'won', 'haven']);

/** Auxiliary verbs that are names, and a month, as well. */
export const NAMES_TOO: ReadonlySet<string> = new Set(['may', 'will']);
