/** How the ends of words are spelt in Britain, and in America. */
const ENDS: readonly (readonly [british: RegExp, american: string])[] = [
  [/our(s|ed|er|ers|ful|hood|ing|ist|ite|ites|able)?$/, 'or$1'],
  [/([bt])re(s|d)?$/, '$1er$2'],
  [/([iy])s(e|es|ed|er|ers|ing|ation|ations|able)$/, '$1z$2'],
  [/ll(ed|er|ers|ing|or|ors)$/, 'l$1'],
  [/ence(s)?$/, 'ense$1'],
  [/ogue(s)?$/, 'og$1'],
  [/^([^ao]*)[ao]e(?=.{3})/, '$1e'],
];

/** How a word is spelt in America, as far as its letters tell, if that is another way. */
export function americanOf(word: string): string | undefined {
  const spelling = ENDS.find(([british]) => british.test(word));
  return spelling && word.replace(...spelling);
}
