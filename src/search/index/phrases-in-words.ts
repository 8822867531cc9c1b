import type { SentenceWords, WordRange } from './sentence-words.js';

const MAX_PHRASE = 8;

/** Finds what stands between the function words of a sentence: “the *old stone pier*”, also with “of”: “*head of the pier*”. */
export function findPhrases({ words, form, isNumber, isJoined }: SentenceWords): WordRange[] {
  const isPart = (at: number) => (words[at]?.terms.length ?? 0) > 0 || isNumber(at);
  const endOf = (first: number) => {
    let last = first;
    while (last + 1 < words.length && isPart(last + 1) && isJoined(last + 1)) last++;
    return last;
  };
  const found: WordRange[] = [];
  const add = (first: number, last: number) => {
    if (last - first < MAX_PHRASE) found.push({ first, last });
  };
  for (let first = 0; first < words.length; first++) {
    if (!isPart(first)) continue;
    const last = endOf(first);
    add(first, last);
    const isOf = form(last + 1) === 'of' && isPart(last + 2) && isJoined(last + 1);
    if (isOf) add(first, endOf(last + 2));
    first = last;
  }
  return found;
}
