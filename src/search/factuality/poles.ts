import { rootOfEntry } from '../../terms/roots.js';

/**
 * What news says that may as well be the other way round: on each line two poles, and the words for each.
 * Words are meant in all their forms; two with a hyphen are a verb and its particle.
 */
const POLES = [
  'rise increase grow climb gain jump soar surge swell up | fall decrease drop decline shrink slump plunge tumble dwindle slide down',
  'raise increase boost lift hike | lower cut reduce slash trim',
  'widen deepen | narrow heal',
  'improve recover strengthen ease | worsen deteriorate weaken',
  'win beat triumph defeat victory | lose loss',
  'pass adopt succeed | fail failure',
  'accept approve welcome agree embrace | reject refuse decline rebuff spurn turn-down',
  'support back favour favor endorse welcome defend vote-for | oppose vote-against',
  'praise applaud hail commend cheer | criticise criticize condemn denounce attack blame boo',
  'allow permit legalise legalize | ban forbid prohibit outlaw block',
  'admit confess acknowledge | deny',
  'convict guilty | acquit exonerate clear innocent',
  'arrest detain jail imprison | release free',
  'start begin | finish',
  'open start begin launch resume | close shut end stop suspend halt cancel cease cut-off',
  'buy purchase acquire | sell',
  'hire appoint recruit | sack fire dismiss',
  'join | leave quit',
  'stay remain | leave quit resign depart step-down stand-down',
  'survive alive | die kill dead drown death',
  'score | miss',
  'vote | abstain',
  'deploy send | withdraw',
  'build | demolish',
  'connect | disconnect',
  'keep | scrap abandon abolish',
  'uphold | overturn quash',
  'confirm | deny dispute',
  'true | false untrue',
  'more most | fewer less fewest least',
  'slight slightly marginal marginally modest modestly | sharp sharply steep steeply dramatic dramatically',
  'profit | loss',
  'top | bottom',
  'high | low',
  'strong | weak',
  'safe | dangerous',
  'rich | poor',
  'hot warm | cold cool',
  'fast quick | slow',
  'clean | dirty',
  'early | late',
  'double treble | halve',
  'public | private',
  'majority | minority',
  'north northern | south southern',
  'east eastern | west western',
  'switch-on turn-on | switch-off turn-off',
];

/** A pole of one of the lines: its number, and which of the two. */
export interface Pole {
  readonly line: number;
  readonly side: number;
}

let known: Map<string, Pole[]> | undefined;

function readPoles(): Map<string, Pole[]> {
  const found = new Map<string, Pole[]>();
  POLES.forEach((text, line) => {
    text.split(' | ').forEach((words, side) => {
      for (const word of words.split(' ')) {
        const root = rootOfEntry(word);
        found.set(root, [...(found.get(root) ?? []), { line, side }]);
      }
    });
  });
  return found;
}

/** The poles that a word is at. */
export function polesOf(root: string): readonly Pole[] {
  known ??= readPoles();
  return known.get(root) ?? [];
}

/** Whether two words, by their roots, are at the poles of one line, be they the same or opposite ones. */
export const areOnOneLine = (one: string, other: string): boolean =>
  polesOf(one).some(({ line }) => polesOf(other).some((pole) => pole.line === line));

/** Whether two words, by their roots, are at opposite poles. */
export const areOpposite = (one: string, other: string): boolean =>
  polesOf(one).some((pole) =>
    polesOf(other).some(({ line, side }) => line === pole.line && side !== pole.side),
  );
