import fc from 'fast-check';

const FRAGMENTS = [
  '@everyone',
  '@here',
  '<@1>',
  '<@&2>',
  '<#3>',
  '<t:1:R>',
  '**',
  '__',
  '||',
  '```',
  '`',
  '~~',
  '> ',
  '>>> ',
  '# ',
  '-# ',
  '- ',
  '1. ',
  '[a](https://example.org)',
  'https://example.org/a_b',
  '\\',
  '\u202E',
  '\u0007',
  '\uD800',
  '\uDC00',
  '“',
  '”',
  '"',
  ' said ',
  'Mr. ',
  'Anna Berg',
  'St. ',
  '…',
  '\t',
];

/** Text with everything in it that may break a layout, a sentence or a mention. */
export const hostileText = (maxLength = 60) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...FRAGMENTS),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.lorem({ mode: 'sentences', maxCount: 2 }),
      ),
      { maxLength },
    )
    .map((parts) => parts.join(' '));

/** What somebody can see. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Whether nobody can see anything of a text: it parts paragraphs, as a blank line does. */
export const isUnseen = (text: string) => !SEEN.test(text);

/** The body of a story: paragraphs of anything, between blank lines. */
export const storyBody = fc
  .array(hostileText(20), { minLength: 1, maxLength: 12 })
  .map((paragraphs) => paragraphs.join('\n\n'))
  .filter((body) => !isUnseen(body) && !body.startsWith('---'));
