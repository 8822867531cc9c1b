import { PREPOSITIONS } from '../../text/english/function-words.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import type { Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isPluralRole, isRoleNoun } from './roles.js';

/** Nouns for groups and bodies that speak as one. */
const GROUPS = wordSet(
  'government ministry department office agency bureau administration commission committee council',
  'congress senate parliament assembly cabinet authority board panel tribunal inquiry court company',
  'corporation firm business bank fund trust exchange association federation union league foundation',
  'society alliance coalition network organisation organization group charity campaign movement party',
  'police gardaí gardai force forces army navy military service regulator watchdog club team side airline operator',
  'manufacturer maker retailer supplier developer publisher newspaper paper magazine broadcaster',
  'channel station outlet site website university college school hospital institute academy church',
  'family families clan household camp allies backers couple pair crew jury prosecution defence defense embassy palace kremlin pentagon',
  'people public staff management crowd fans supporters men women children residents locals parents',
  'relatives colleagues friends sources source police others opposition majority minority',
  'someone somebody everyone nobody anyone country state city town village region house thinktank',
);

/** What tells its reader something: a document, a set of figures, a finding. */
const DOCUMENTS = wordSet(
  'report study survey poll research statement letter memo email e-mail tweet post message note',
  'speech interview article op-ed response review paper analysis documents document figures data',
  'results statistics records record evidence findings accounts book memoir diary lawsuit complaint',
  'indictment filing ruling judgment judgement verdict bulletin announcement press release transcript',
  'footage forecast forecasts estimates estimate projections census history reports polls studies',
  'surveys letters emails tests test sign signs website caption headline editorial column audit',
  'disclosure disclosures minutes notes map maps chart charts image images photographs logbook logbooks diaries',
  'placard leaflet poster banner sticker flyer plaque inscription ad advert advertisement commentary notice warning advice guidance rules policy law manifesto petition resolution',
);

/** The noun of a noun phrase: its last word before what hangs on it. */
export function headOf(tokens: readonly Token[], { first, next }: Range): Token | undefined {
  let end = first + 1;
  while (end < next && !PREPOSITIONS.has(lowerAt(tokens, end))) end++;
  return tokens[end - 1];
}

/** Whether a noun, in lower case, means something that is read, or heard as somebody's words. */
export function isDocument(lower: string): boolean {
  return DOCUMENTS.has(lower);
}

/** Whether a noun, in lower case, means somebody who can speak, or something that is read. */
export function isSpeakerNoun(lower: string): boolean {
  return (
    isRoleNoun(lower) ||
    isPluralRole(lower) ||
    GROUPS.has(lower) ||
    DOCUMENTS.has(lower) ||
    // "companies", "businesses"
    (lower.endsWith('s') &&
      (GROUPS.has(lower.replace(/ies$/, 'y')) || GROUPS.has(lower.replace(/e?s$/, ''))))
  );
}

/** Whether a noun phrase can mean somebody who speaks, or something that is read. */
export function canSpeak(tokens: readonly Token[], source: Range): boolean {
  const head = headOf(tokens, source);
  if (head === undefined) return false;
  const { lower } = head;
  if (
    isSubjectPronoun(lower) ||
    /^(?:who|which|one|both|all|many|some|others?|several|most|few)$/.test(lower)
  ) {
    return true;
  }
  if (isSpeakerNoun(lower)) return true;
  for (let i = source.first; i < source.next; i++) {
    if (tokens[i]?.isCapitalised && i > 0) return true;
  }
  return head.isCapitalised;
}
