/** Questions with answers and without, so that no two in a row are the same. */
export const QUESTIONS = [
  'what did Healey press for',
  'who is Zelensky’s chief of staff',
  'what did Starmer say about security guarantees',
  'is Belgium opposed to seizing frozen Russian assets',
  'when is the trip to Washington',
  'who won the cricket match in Melbourne',
  'what did the US cut off',
];
