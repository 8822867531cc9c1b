import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slice } from '../../src/story/story.js';
import { contains } from '../../src/text/span.js';
import { type Opened, storyWith } from './stories.js';

const harbour = storyWith(
  'The town of Eastmere will close its old harbour to cargo ships in June, the council said on Monday. Fishing boats may stay.',
  'Mayor Ines Calloway said the quay had cost £4m in repairs since 2011. She called the decision “painful but overdue”.',
  'Dock workers fear for their jobs. About 230 people work at the harbour, most of them as crane drivers.',
  'The harbour was built by monks in the twelfth century, because the river had silted up.',
  'Tomas Brandt, who chairs the union, said he would fight the closure in court. He has called a meeting for Friday.',
  'A private investor has offered to turn the warehouses into a museum of the U.S. merchant navy.',
);

const first = (opened: Opened, question: string) => {
  const [passage] = opened.search(question).passages;
  return passage === undefined
    ? undefined
    : { paragraph: passage.paragraph.number, highlight: slice(opened.story, passage.highlight) };
};

describe('the best passage comes first', () => {
  test('by the words that it shares with the question, whatever their endings', () => {
    expect(first(harbour, 'What did the repairing of the quay cost?')?.paragraph).toBe(2);
    expect(first(harbour, 'who offers to turn warehouses into a museum')?.paragraph).toBe(6);
  });

  test('by the kind of answer that the question asks for', () => {
    expect(first(harbour, 'How many people work at the harbour?')?.paragraph).toBe(3);
    expect(first(harbour, 'When was the harbour built?')?.paragraph).toBe(4);
  });

  test('by whom it speaks of, though it says only “he” or “she”', () => {
    const speech = storyWith(
      'Leonie Okafor became head of the Alder Valley water board in March. The board serves two cities.',
      'She said the pipes would be replaced by the winter.',
      'Engineers found lead in 40 of the pipes last year. The pipes are made of iron and are a century old.',
      'Residents want the work to begin at once. They have been drinking bottled water.',
    );
    expect(first(speech, 'What did Okafor say about the pipes?')?.paragraph).toBe(2);
  });

  test('in the story, before the headline that stands over a plain text', () => {
    const bridge = storyWith(
      'Millport bridge to close for six weeks',
      'By Lena Ortiz',
      'The bridge in Millport will close to all traffic for six weeks from 14 April, the council said.',
      'Two steel beams are cracked.',
    );
    expect(first(bridge, 'how long will the bridge close')?.paragraph).toBe(3);
    expect(first(bridge, 'who is Lena Ortiz')?.paragraph).toBe(2);
    const why = bridge.explain('how long will the bridge close').passages;
    expect(why.at(-1)?.parts).toContainEqual(
      expect.objectContaining({ feature: 'stands over the story' }),
    );
  });

  test('among lines that are no sentences as well', () => {
    const list = storyWith('Nook tablet: $249', 'Kobo reader: $99', 'Paper book: $12');
    expect(first(list, 'What does the Nook cost?')?.paragraph).toBe(1);
  });

  test('and “she” alone is whoever the story is about', () => {
    const rescue = storyWith(
      'Pilot Wanda Sorel landed on the frozen lake at noon.',
      'The lake lies an hour from the coast.',
      'Sorel left again before dark.',
      'Nobody went with her.',
    );
    const { persons, passages } = rescue.explain('Where did she land?');
    expect(persons).toEqual(['Wanda Sorel']);
    expect(passages[0]).toMatchObject({
      paragraph: 1,
      sentences: [{ mentions: ['Wanda Sorel'] }],
    });
    expect(rescue.explain('Where did it land?').persons).toEqual([]);
    expect(rescue.explain('Did she meet Sorel?').persons).toEqual(['Wanda Sorel']);
  });

  test('of that sex, or of neither as far as it tells; if there is nobody, nobody', () => {
    const light = storyWith(
      'Jonah Reth kept the light for 38 years. He leaves in May, and he will live in Dunmore.',
      'His daughter, Ada Reth, flies helicopters. She was born on the rock.',
    );
    expect(light.explain('Where was she born?').persons).toEqual(['Ada Reth']);
    expect(light.explain('Where will he live?').persons).toEqual(['Jonah Reth']);
    const alone = storyWith('Jonah Reth kept the light. He leaves in May, and Reth is glad.');
    expect(alone.explain('When does she leave?').persons).toEqual([]);
  });

  test('by the role of somebody whom another paragraph names', () => {
    expect(first(harbour, 'What did the mayor call the decision?')?.paragraph).toBe(2);
  });

  test('with a misspelt word read as the story’s nearest one', () => {
    expect(first(harbour, 'who has offerd to turn the warehuoses into a musuem')?.paragraph).toBe(
      6,
    );
  });

  test('but no word of English read as another one that is near it', () => {
    const council = storyWith(
      'The council made its plans public on Monday.',
      'Residents have a month to object.',
    );
    const corrections = (question: string) =>
      council.explain(question).terms.map(({ term, forms }) => [term, ...forms]);
    expect(corrections('How many planes?')).toEqual([['plane']]);
    expect(corrections('How many plabns?')).toEqual([['plabn', 'plan']]);
  });

  test('with initialisms read alike with and without full stops', () => {
    expect(first(harbour, 'which museum of the US merchant navy?')?.paragraph).toBe(6);
  });

  test('and its sentence that answers is the one to highlight', () => {
    expect(first(harbour, 'How many people work at the harbour?')?.highlight).toBe(
      'About 230 people work at the harbour, most of them as crane drivers.',
    );
    expect(first(harbour, 'For when has Brandt called a meeting?')?.highlight).toBe(
      'He has called a meeting for Friday.',
    );
  });
});

describe('the verdict is honest', () => {
  test('a question in the story’s own words is answered', () => {
    expect(harbour.search('What will the town of Eastmere close in June?').verdict).toBe('answer');
  });

  test('a question about something else is told that the story does not say', () => {
    const ranking = harbour.search('Which striker scored for Valencia in the cup final?');
    expect(ranking).toMatchObject({ verdict: 'none', passages: [] });
  });

  test('a question that shares only some of its words has a closest passage at most', () => {
    expect(harbour.search('What wages do crane drivers get?').verdict).not.toBe('answer');
  });

  test.each([
    '',
    '?',
    'a',
    'x',
    'the of and',
    'кто это',
    '港はいつ閉まりますか',
    '🚢',
    '\u0000\n\t',
  ])('a question of no words that a story could have (%j) gets none, and no error', (question) => {
    expect(harbour.search(question)).toMatchObject({ verdict: 'none', passages: [], nearest: [] });
  });

  test('a story without sentences has nothing to say', () => {
    expect(storyWith('—').search('What is this?').verdict).toBe('none');
  });
});

describe('for any question and any story', () => {
  const words = fc.constantFrom(
    ...'the harbour mayor Calloway he said 2011 “painful Eastmere June who why many U.S. £4m -'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  test('highlights lie in their paragraphs, paragraphs come once, scores fall from at most 1', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (paragraphs, question) => {
        const opened = storyWith('Somebody said something.', ...paragraphs);
        const { verdict, passages, nearest } = opened.search(question);
        expect(passages.length === 0).toBe(verdict === 'none');
        if (verdict !== 'none') expect(nearest).toEqual(passages);
        expect(new Set(nearest.map(({ paragraph }) => paragraph.number)).size).toBe(nearest.length);
        let last = 1;
        for (const { paragraph, highlight, score } of nearest) {
          expect(contains(paragraph, highlight)).toBe(true);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(last);
          last = score;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a question of a hundred thousand characters is answered as any other', () => {
    expect(harbour.search('harbour mayor '.repeat(7000)).verdict).not.toBe('none');
    expect(harbour.search('x'.repeat(100_000))).toMatchObject({ verdict: 'none', passages: [] });
  });
});
