/**
 * How strongly one sign speaks for a person, or against: hand-set weights of a linear model, as in
 * named-entity recognition before neural networks (Chieu and Ng 2002 list such features). A name is
 * taken for a person's from {@link ENOUGH} on.
 */
export const WEIGHT = {
  title: 5,
  role: 3,
  apposition: 2.5,
  age: 3,
  relativeClause: 1.5,
  copula: 2,
  saidBefore: 2,
  saidAfter: 1.5,
  kinship: 2,
  kinList: 3,
  introduction: 3,
  by: 0.5,
  pastTense: 0.5,
  personalVerb: 1.5,
  party: 3,
  article: -3,
  placePreposition: -1.5,
  placeAfter: -3,
  placeNoun: -3,
  givenName: 2.5,
  givenNameOrPlace: 1,
  initials: 2.5,
  nickname: 1,
  suffix: 4,
  particle: 1.5,
  hyphenatedGivenName: 2,
  chineseName: 2,
  commonWord: -1.5,
  wordToo: -2,
  otherOpener: -1,
  severalWords: 0.5,
} as const;

/** What the evidence for a name of several words, and for a single word, must come to. */
export const ENOUGH = { fullName: 2, singleName: 3 } as const;
