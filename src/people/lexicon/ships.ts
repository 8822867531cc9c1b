import { lowerAt, type Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isRoleNoun } from './roles.js';

const KINDS = wordSet(
  'ship boat vessel yacht trawler ferry tanker freighter schooner sloop ketch cutter tug tugboat barge',
  'steamer steamship liner lifeboat narrowboat houseboat catamaran trimaran dinghy brig brigantine',
  'clipper frigate destroyer cruiser corvette submarine minesweeper warship battleship icebreaker',
  'dredger whaler longliner drifter lugger smack seiner galleon gunboat powerboat speedboat sailboat',
);

/** Letters before the names of ships that mean nothing else. */
const PREFIX = /^(?:HMS|HMAS|HMCS|HMNZS|USS|USNS|RMS|RRS|RFA|RNLB|MV|MFV)$/;

/** Whether a word, in lower case, is a kind of ship. */
export function isKindOfShip(lower: string): boolean {
  return KINDS.has(lower);
}

/**
 * "RRS Sir Edmund Roe", "HMS Queen Ada": whether a range is a ship with somebody's title. Without one
 * ("USS Edmund Roe"), what the story goes on to say is as often about whom she is called after.
 */
export function isShip(tokens: readonly Token[], first: number): boolean {
  return PREFIX.test(tokens[first]?.text ?? '') && isRoleNoun(lowerAt(tokens, first + 1));
}
