import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

/** Speaker, content and kind of each statement. */
const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text, kind }) => [speaker, text, kind]);

describe('a quotation belongs to', () => {
  test.each([
    ['who stands behind it', '“We are closed,” said Ivo Lang.', 'Ivo Lang', '“We are closed,”'],
    ['who stands before it', 'Ivo Lang said: “We are closed.”', 'Ivo Lang', '“We are closed.”'],
    [
      'who was speaking to others',
      'Ivo Lang told reporters on Monday, “We are closed.”',
      'Ivo Lang',
      '“We are closed.”',
    ],
    [
      'whom a description parts from the verb',
      '“We are closed,” Ivo Lang, the baker, said.',
      'Ivo Lang',
      '“We are closed,”',
    ],
    ['who signed it', '“We are closed.” — Ivo Lang', 'Ivo Lang', '“We are closed.”'],
    [
      'a source without a name',
      '“We are closed,” a tired official said.',
      'a tired official',
      '“We are closed,”',
    ],
    [
      'a source with an office',
      '“We are closed,” said a spokesman for the museum.',
      'a spokesman for the museum',
      '“We are closed,”',
    ],
    ['straight marks', '"We are closed," said Ivo Lang.', 'Ivo Lang', '"We are closed,"'],
    ['single marks', '‘We are closed,’ said Ivo Lang.', 'Ivo Lang', '‘We are closed,’'],
    ['angle marks', '«We are closed,» said Ivo Lang.', 'Ivo Lang', '«We are closed,»'],
  ])('%s', (_, text, speaker, content) => {
    expect(said(text)).toEqual([[speaker, content, 'direct']]);
  });

  test('what the sentence is about, without its verb', () => {
    expect(said('Farmers marched on the dam, chanting “Not here.”')).toEqual([
      ['Farmers', '“Not here.”', 'direct'],
    ]);
  });

  test('the same speaker on both sides of the verb', () => {
    expect(said('“The bread is gone,” Ivo Lang said. “Come back tomorrow.”')).toEqual([
      ['Ivo Lang', '“The bread is gone,”', 'direct'],
      ['Ivo Lang', '“Come back tomorrow.”', 'direct'],
    ]);
  });

  test('the same speaker over paragraphs', () => {
    expect(
      said('“The bread is gone,” Ivo Lang said. “Come back.', '“Or go to the market.”'),
    ).toEqual([
      ['Ivo Lang', '“The bread is gone,”', 'direct'],
      ['Ivo Lang', '“Come back.', 'direct'],
      ['Ivo Lang', '“Or go to the market.”', 'direct'],
    ]);
  });

  test('who began it in the paragraph before, whoever speaks next', () => {
    expect(
      said('Ivo Lang said: “The bread is gone.', '“Come back.” Mary Stokes said: “I will not.”'),
    ).toEqual([
      ['Ivo Lang', '“The bread is gone.', 'direct'],
      ['Ivo Lang', '“Come back.”', 'direct'],
      ['Mary Stokes', '“I will not.”', 'direct'],
    ]);
    expect(
      said('Ivo Lang said: “The bread is gone.”', '“I am sorry.” Mary Stokes said: “I am not.”'),
    ).toContainEqual(['Mary Stokes', '“I am sorry.”', 'direct']);
  });

  test('whom a pronoun means, though she is described by somebody else’s name', () => {
    expect(
      said(
        'Paul Okonkwo saw a crack.',
        'But Okonkwo’s predecessor, Judith Krantz, told the Echo that she knew. “I wrote,” she said.',
      ).at(-1),
    ).toEqual(['Judith Krantz', '“I wrote,”', 'direct']);
  });

  test('whom a pronoun means, behind a title', () => {
    expect(
      said(
        'Dr Felicity Marr gave evidence. She left.',
        'Judge Rosalind Achebe told jurors to go. “Go,” she said.',
      ).at(-1),
    ).toEqual(['Rosalind Achebe', '“Go,”', 'direct']);
  });

  test('whom a pronoun means', () => {
    expect(said('Mary Stokes closed the shop. “I am tired,” she said.')).toEqual([
      ['Mary Stokes', '“I am tired,”', 'direct'],
    ]);
  });

  test('the speaker of a transcript', () => {
    expect(
      said('Mary Stokes met Ivo Lang.', 'STOKES: We are closed.', 'LANG: Since when?').map(
        ([speaker]) => speaker,
      ),
    ).toEqual(['Mary Stokes', 'Ivo Lang']);
  });
});

test('a headline with a colon says who speaks', () => {
  expect(
    said('Stokes: Bakers Deserve Better Pay Than Bankers', 'Baker Mary Stokes spoke.'),
  ).toEqual([['Mary Stokes', 'Bakers Deserve Better Pay Than Bankers', 'indirect']]);
});

test('a quotation that stands alone, far from any speaker, is nobody’s', () => {
  expect(
    said('Mary Stokes said: “I am tired.”', 'The shop is old.', '“It is a pity about the bread.”'),
  ).toEqual([['Mary Stokes', '“I am tired.”', 'direct']]);
});

test('several who speak as one are named by the story’s words', () => {
  expect(said('“We are leaving,” Mary Stokes and Ivo Lang said.')).toEqual([
    ['Mary Stokes and Ivo Lang', '“We are leaving,”', 'direct'],
  ]);
});

describe('a clause is', () => {
  test.each([
    ['Ivo Lang said the house had been empty ever since.', 'the house had been empty ever since'],
    ['Ivo Lang said nobody had been there before.', 'nobody had been there before'],
    ['Ivo Lang said it was cold while Mary Stokes said it was hot.', 'it was cold'],
    ['Ivo Lang said her son, who is 6, keeps asking when.', 'her son, who is 6, keeps asking when'],
  ])('whole at its end: %s', (sentence, text) => {
    expect(said(sentence)[0]?.[1]).toBe(text);
  });

  test.each([
    ['Engineers warned that the tower could fall.', 'the tower could fall'],
    ['Engineers warned the council that the tower could fall.', 'the tower could fall'],
    ['Ivo Lang asked that the tower be pulled down.', 'the tower be pulled down'],
  ])('reported from “that” on, whomever it is told: %s', (sentence, text) => {
    expect(said(sentence).map((each) => each[1])).toEqual([text]);
  });

  test('reported without marks', () => {
    expect(said('Judge Uma Pratt ruled. Pratt said that the road must stay open.')).toEqual([
      ['Uma Pratt', 'the road must stay open', 'indirect'],
    ]);
  });

  test('reported with some of the speaker’s words', () => {
    expect(said('Judge Uma Pratt said the road was “a lifeline” for farmers.')).toEqual([
      ['Uma Pratt', 'the road was “a lifeline” for farmers', 'mixed'],
    ]);
  });

  test('reported according to somebody', () => {
    expect(said('The road will stay open, according to Judge Uma Pratt.')).toEqual([
      ['Uma Pratt', 'The road will stay open', 'indirect'],
    ]);
  });

  test('reported after a dateline, which is no part of it', () => {
    expect(said('LIMA, Peru (AP) -- The road is open, Judge Uma Pratt said on Friday.')).toEqual([
      ['Uma Pratt', 'The road is open', 'indirect'],
    ]);
  });

  test('reported with the day between subject and verb', () => {
    expect(said('Judge Uma Pratt on Friday said the road was open.')).toEqual([
      ['Uma Pratt', 'the road was open', 'indirect'],
    ]);
  });

  test('a request', () => {
    expect(said('Judge Uma Pratt urged the council to repair the road.')).toEqual([
      ['Uma Pratt', 'the council to repair the road', 'indirect'],
    ]);
  });

  test('cut where another’s begins', () => {
    expect(
      said('Judge Uma Pratt said the road was safe after Mayor Leo Fisk warned that it was not.'),
    ).toEqual([
      ['Uma Pratt', 'the road was safe', 'indirect'],
      ['Leo Fisk', 'it was not', 'indirect'],
    ]);
  });

  test('one statement, with what somebody believes inside it', () => {
    expect(said('Judge Uma Pratt said she believed the road would stay open.')).toHaveLength(1);
  });

  test('whole, where “that” is its subject', () => {
    expect(said('Mary Stokes said that would cost a fortune. She said that it was late.')).toEqual([
      ['Mary Stokes', 'that would cost a fortune', 'indirect'],
      ['Mary Stokes', 'it was late', 'indirect'],
    ]);
  });

  test('not what a participle adds', () => {
    expect(said('Freight will be sent by way of Carrow, adding 90 kilometres.')).toEqual([]);
  });

  test('not a passive, a noun or an infinitive', () => {
    expect(
      said('The visitors were told to wait. Their claim was weak. Nobody came to say so.'),
    ).toEqual([]);
  });
});

describe('nobody is given the words of', () => {
  test('another sentence that describes whoever it tells of', () => {
    expect(said('Ada Voss left. Rob Dunn, her rival, wants it shut.')).toEqual([]);
    expect(said('Fees are high. Rob Dunn, a clerk, likes them.')).toEqual([]);
    expect(said('I like fees. Rob Dunn, head of the club')).toEqual([
      ['Rob Dunn', 'I like fees.', 'direct'],
    ]);
  });

  test('a title', () => {
    expect(said('Actress Nora Finch starred in “The Long Winter of Leaves” in May.')).toEqual([]);
  });

  test('somebody whom a pronoun owns', () => {
    expect(
      said('Actress Nora Finch left. Her agent, asked about it, said: “She is well.”').map(
        ([speaker]) => speaker,
      ),
    ).toEqual(['Her agent']);
  });

  test('somebody whom they only own', () => {
    const [statement] = said('Actress Nora Finch left. Finch’s agent said: “She is well.”');
    expect(statement?.[0]).toBe('Finch’s agent');
  });
});

describe('a participle before a noun is no verb of saying', () => {
  test.each([
    'Tom Adler scored in the ninth minute of added time as the hosts lost.',
    'Ada Voss met the firm with stated aims that nobody believed.',
  ])('%s', (sentence) => {
    expect(read(sentence).statements).toEqual([]);
  });

  test.each([
    ['Staff brought in said they were tired.', 'Staff'],
    ['“It is late,” added Rob Dunn.', 'Rob Dunn'],
    ['Rob Dunn said it was late and added that it was cold.', 'Rob Dunn'],
  ])('and one behind its subject is: %s', (sentence, speaker) => {
    expect(read(sentence).statements.at(-1)?.speaker).toBe(speaker);
  });
});

test.each([
  'Ann Low, the mayor, argues that our taxes are too low. Tom Hale, her rival, wants them cut.',
  'Our town is a good one to live in. Tom Hale, the mayor, lives in Selm.',
  'We all need work. Ann Low, head of the union, urges calm.',
])('nobody signs with a verb: %s', (text) => {
  expect(read(text).statements.map(({ kind }) => kind)).not.toContain('direct');
});
