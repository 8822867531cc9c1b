import { lowerAt, type Token } from '../../text/tokens.js';
import { isKinship, isRoleNoun } from '../lexicon/roles.js';

/** Words behind "of" in the name of an office. */
const MAX_OFFICE = 4;

/**
 * Where the noun of an office in capitals stands that ends at a position, with what it is of: "Secretary of
 * State", "Leader of the Opposition", "Secretary of State for Health". "Mother of" is no office.
 */
export function officeHead(tokens: readonly Token[], next: number): number | undefined {
  let end = next;
  for (;;) {
    let of = end - 1;
    while (end - of <= MAX_OFFICE && tokens[of]?.isCapitalised) of--;
    if (of === end - 1) return undefined;
    if (tokens[of]?.lower === 'the') of--;
    if (!/^(?:of|for)$/.test(lowerAt(tokens, of))) return undefined;
    const head = tokens[of - 1];
    if (head?.isCapitalised && isRoleNoun(head.lower)) {
      return isKinship(head.lower) ? undefined : of - 1;
    }
    end = of;
  }
}
