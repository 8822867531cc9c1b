import { isPastTense } from './past-tense.js';

const split = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.flatMap((line) => line.split(', ').map((forms) => forms.split(' ')));

/** English verbs whose forms are no one word with endings, each by its forms. */
export const IRREGULAR_VERBS = split([
  'awake awoke awoken, bear bore borne born, beat beaten, become became, begin began begun, bend bent',
  'bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought',
  'build built, burn burnt, buy bought, catch caught, choose chose chosen, cling clung, come came',
  'creep crept, deal dealt, dig dug, dive dove, draw drew drawn, dream dreamt, drink drank drunk',
  'drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought',
  'find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen',
  'forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given',
  'go went gone, grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, hold held',
  'keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt',
  'leave left, lend lent, lie lay lain, light lit, lose lost, make made, mean meant, meet met',
  'mistake mistook mistaken, overcome overcame, overtake overtook overtaken, overthrow overthrew overthrown',
  'pay paid, plead pled, prove proven, repay repaid, retake retook retaken, rewrite rewrote rewritten',
  'ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought',
  'sell sold, send sent, sew sewn, shake shook shaken, shine shone, shoot shot, show shown',
  'shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, sling slung',
  'smell smelt, sow sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun',
  'spit spat, spoil spoilt, spring sprang sprung, stand stood, steal stole stolen, stick stuck',
  'sting stung, stink stank stunk, strike struck stricken, strive strove striven, swear swore sworn',
  'sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn',
  'tell told, think thought, throw threw thrown, tread trod trodden, undergo underwent undergone',
  'understand understood, undertake undertook undertaken, undo undid undone, uphold upheld',
  'wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound',
  'withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written',
]);

/** What these verbs have for their past tense and participle. */
const IRREGULAR_PAST_FORMS: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.flatMap(([, ...forms]) => forms),
);

/** Whether a word may be a verb's past tense or participle, one that has a form of its own for it. */
export const isPast = (word: string): boolean =>
  isPastTense(word) || IRREGULAR_PAST_FORMS.has(word);

/** Words whose forms are no one word with endings: verbs, plurals, and two adjectives. */
export const IRREGULAR_FORMS: readonly (readonly string[])[] = [
  ...IRREGULAR_VERBS,
  ...split([
    'man men, woman women, child children, person people, foot feet, tooth teeth, goose geese, mouse mice',
    'life lives, wife wives, knife knives, leaf leaves, half halves, shelf shelves, thief thieves',
    'wolf wolves, loaf loaves, calf calves, scarf scarves, crisis crises, analysis analyses',
    'diagnosis diagnoses, criterion criteria, phenomenon phenomena, bacterium bacteria',
    'good better best, bad worse worst',
  ]),
];
