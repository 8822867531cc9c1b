import {
  CLOCK,
  DAY,
  DAYS_OF_MONTH,
  FEAST,
  MONTH,
  NEARLY,
  NUMBER,
  OTHER_FEAST,
  PART_OF_DAY,
  SEASON,
  WEEKDAY,
  YEAR,
} from './time-words.js';

/** What the alternatives of {@link TIME} have found, by their names. */
export type TimeGroups = Readonly<Record<string, string | undefined>>;

/** "The Friday before last", "Friday next week" and the like are of another week than Friday. */
const WEEK_OF_DAY = String.raw`(?: (?:(?:of )?(?:[Ll]ast|[Tt]his|[Nn]ext) week\b|(?:before last|week)(?=[,.;:)”]|$| (?:in|at|on|when|and|but|by|as|after|before|with|for|to)\b)))?`;
/** "A week on Monday"; "for a week" is how long. */
const WEEKS_ON =
  '(?<!(?:\\b(?:for|after|in|within|than|of|took|lasted|last|over|least|most|about|nearly|once|twice|times|days|hours)|\\d) )(?:[Aa] week|[Aa] fortnight|[Tt]wo weeks) on ';

const MONTH_OF_YEAR = String.raw`(?:${MONTH} )?(?:1[5-9]|20)\d\d`;

/** “In 1990, *1999* and *2008*”: a year behind others. */
const YEARS_BEFORE = String.raw`(?<=\b[Ii]n (?:(?:1[5-9]|20)\d\d, ){1,6}(?:and )?)|(?<=\b[Ii]n (?:(?:1[5-9]|20)\d\d, ){0,6}(?:1[5-9]|20)\d\d,? and )`;

/** Each alternative's name says how it is read. All quantifiers are bounded. */
export const TIME = new RegExp(
  String.raw`\b(?=[^cgjkqruvxz\W])(?:${[
    `(?<clock>${CLOCK})`,
    `(?<stretch>(?:[Bb]etween ${MONTH_OF_YEAR} and|[Ff]rom ${MONTH_OF_YEAR} (?:to|until|till|through)) ${MONTH_OF_YEAR})(?![\\d%-]|[.,]\\d)`,
    `(?<era>(?:[Aa]round |[Aa]bout )?\\d{1,3}(?:,\\d{3}|\\d)? ?BCE?\\b|\\bAD ?\\d{1,4}\\b|(?=the )(?<=\\b(?:[Ii]n|[Dd]uring|[Ff]rom|[Bb]y) )the (?:early |late |mid-? ?)?(?:1\\d|20)\\d0s\\b|(?=the )(?<=\\b(?:[Ii]n|[Dd]uring|[Ff]rom|[Bb]y) )the (?:early |late |mid-? ?)?(?:\\d{1,2}(?:st|nd|rd|th)|[a-z]{4,12}) [Cc]entury(?: BCE?| AD)?)`,
    `(?<monthFirst>(?:[Bb]etween ${MONTH} ${DAY} and |(?:${WEEKDAY},? )?${MONTH} )${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR}(?!\\d)|(?!,? ${YEAR}(?!\\d)|[\\d%:]|[.,]\\d)))`,
    `(?<dayFirst>${DAYS_OF_MONTH}(?:,? ${YEAR})?(?!\\d))`,
    `(?=[fstl])(?<=(?<!\\bto )\\b[Tt]he )(?<nthDay>(?:first|second|third|fourth|last|final) ${WEEKDAY} (?:in|of) ${MONTH}(?:(?:,| of| in)? ${YEAR}(?!\\d))?)`,
    `(?<monthAndYear>${MONTH}(?:,| of)? ${YEAR}(?!\\d))`,
    `(?<month>(?:[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his) ${MONTH}|(?=[JFMASOND])(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Ss]ince|mid-)[ ]?)${MONTH})(?! \\d)`,
    `(?<feastOfYear>(?:${FEAST}|${OTHER_FEAST})(?:,| of| in)? ${YEAR}(?![\\d%]|[.,]\\d))`,
    `(?<feast>(?:[Ll]ast |[Nn]ext |[Tt]his )?${FEAST})(?![a-z\\d]|[’']s)`,
    `(?<seasonOfYear>(?:[Ii]n |[Dd]uring )?(?:the )?${SEASON} (?:of )?${YEAR}(?!\\d))`,
    `(?=[12])(?:(?=\\d{4}, when )(?<=\\b[Ss]ince [^,;:]{1,60} of )|(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring|[Ss]ince|[Bb]efore|[Ee]arly|[Ll]ate|mid-|[Aa]round|[Aa]bout|[Cc]irca|[Tt]he year|(?:quarter|half|end|start|beginning|middle|months) of)[ ]?)|${YEARS_BEFORE})(?<year>${YEAR})(?![\\d%’'-]|[.,]\\d|s\\b)`,
    `(?<laterDay>(?:[Tt]he (?:following|previous|next|same)|(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Oo]f) )that|(?<=^[“‘"']?)That) ${WEEKDAY}${PART_OF_DAY})\\b`,
    `(?<weekday>(?:(?:[Ee]arly on|[Ll]ate on|[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his(?: coming)?) |${WEEKS_ON})?${WEEKDAY}${PART_OF_DAY}${WEEK_OF_DAY})\\b`,
    `(?<day>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)${PART_OF_DAY}|[Ll]ast night|[Tt]his (?:morning|lunchtime|afternoon|evening))\\b`,
    `(?<period>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week(?:end)?|month|year|${SEASON})|(?<=\\b(?:[Oo]ver|[Aa]t|[Oo]n) )the weekend|(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil) )the (?:early |late )?(?:spring|summer|autumn|winter))\\b(?! (?:or|and) (?:so|two)|[’']s)`,
    `(?<ago>\\b(?:${NEARLY} )?${NUMBER} (?:hours?|days?|weeks?|months?|years?|seasons?|decades?|centuries|century|generations?) ago)\\b`,
    `(?<ahead>\\b(?:in the coming (?:days|weeks|months|years)|in the near future|within (?:(?:a|the next|the coming) )?(?:hours|days|weeks|months|week|month|year)|[Ii]n ${NUMBER} (?:days|weeks|months|years)[’']? time))\\b`,
    `(?<later>(?=[tTfpsn\\dHAOFSENMDhaoedmwWyY])(?:(?:[Tt]he )?(?:next|following|previous|same) (?:day|morning|afternoon|evening|night|week|month|year)|[Tt]he (?:day|night|evening|week|month|year) (?:before|after)|[Tt]hat (?:day|morning|afternoon|evening|night|week|month|summer|winter|spring|autumn)|(?:${NUMBER} )?(?:[Mm]oments|[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|minute|hour|day|week|month|year) later))\\b(?![’']s)`,
    '(?<minute>\\b[Ii]n the (?:\\d{1,3}(?:st|nd|rd|th)|[a-z]{5,8}(?:-[a-z]{5,7})?) minute|\\b[Ii]n (?:stoppage|injury|added) time|\\b(?:[Oo]n|[Ii]nside) (?:\\d{1,3}|[a-z]{3,5}) minutes|\\b(?:\\d{1,2}|[a-z]{3,7}) minutes from (?:time|the end)|(?<=\\b(?:[Bb]efore|[Aa]fter|[Aa]t|[Oo]n) )half-?time|\\b[Oo]n the hour(?! every))\\b',
  ].join('|')})`,
  'g',
);

/** A word that one of the alternatives has: most sentences have none, and are done with quickly. */
export const HAS_TIME =
  /(?:1\d|20)\d\d|\dam|\dpm|\d (?:[ap]\.?m|[A-Z]{2})|\d[.:]\d\d|\d ?BC|AD ?\d|day\b|night|morning|noon|evening|month|weeke?|year\b|years(?: later| ago|[’'] time)|ago\b|later\b|clock|dawn|daybreak|dusk|sunrise|sunset|lunch|hours\b|minute\b|minutes from|(?:[Oo]n|nside) \w{1,5} minutes|half-?time|on the hour|(?:injury|stoppage|added) time|spring|summer|autumn|winter|[ts] fall\b|centur|morrow|Christmas|Hallow|near future|days|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\./;
