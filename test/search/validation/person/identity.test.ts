import { expect, test } from 'vitest';
import { slice } from '../../../../src/story/story.js';
import { askStory, storyWith } from '../../stories.js';

const ferry = storyWith(
  'The ferry to Skara ran aground on Monday, and Okoro was on deck when it did. Nobody was hurt.',
  'Okoro said the fog had come within minutes. He praised the passengers, who had waited for hours.',
  'Samuel Okoro, the ferry company’s chief engineer, had warned of the rocks in March, and nobody had listened.',
  'Okoro and the harbour master, Lena Krill, are to meet on Friday.',
  'Petra Vang said she would sue. Vang had lost her luggage.',
);

const answerTo = (question: string) => {
  const { verdict, passages } = ferry.search(question);
  const [first] = passages;
  const answer = first?.answer && slice(ferry.story, first.answer);
  return { verdict, paragraph: first?.paragraph.number, answer };
};

test('who somebody is, is what the story says of them, however often the name stands elsewhere', () => {
  const answer = { verdict: 'answer', paragraph: 3, answer: 'ferry company’s chief engineer' };
  for (const question of ['Who is Okoro?', 'who’s samuel okoro', 'Who was Okorro']) {
    expect(answerTo(question)).toEqual(answer);
  }
  expect(answerTo('Who is Krill?')).toMatchObject({ verdict: 'answer', paragraph: 4 });
});

test('of somebody whom the story takes as known, it does not claim to tell', () => {
  expect(answerTo('Who is Petra Vang?')).toEqual({ verdict: 'closest', paragraph: 5 });
});

test('only what speaks of that person is shown, and what is told is the highlight', () => {
  const { passages } = ferry.search('Who is Krill?');
  expect(passages.map(({ paragraph }) => paragraph.number)).toEqual([4]);
  const [told] = ferry.search('Who is Okoro?').passages;
  expect(told && slice(ferry.story, told.highlight)).toContain('Samuel Okoro, the ferry company’s');
});

test('a question that asks for more, or by a role, is read as any other', () => {
  expect(answerTo('Who is Okoro to meet on Friday?').paragraph).toBe(4);
  expect(answerTo('Who is the harbour master?')).toMatchObject({ paragraph: 4 });
});

test('the reason is explained', () => {
  const { passages, verdict } = ferry.explain('Who is Okoro?');
  expect(verdict).toBe('answer');
  expect(passages[0]?.paragraph).toBe(3);
  expect(passages[0]?.parts[0]).toMatchObject({ feature: 'tells who it is' });
});

const whoIs = (question: string, ...told: readonly string[]) => {
  const { verdict, words } = askStory(storyWith(...told, 'The harbour was quiet.'), question);
  return { verdict, words };
};

test.each([
  ['Bea Cole, 41, runs the bakery in Orme.', 'runs the bakery in Orme'],
  ['Bea Cole, who leads the union, wept.', 'leads the union'],
  ['Bea Cole chairs the union.', 'chairs the union'],
  ['Bea Cole chairs the meeting.', 'chairs the meeting'],
  ['Bea Cole represents Orme Rovers.', 'represents Orme Rovers'],
])('what somebody does may tell who they are: %s', (told, words) => {
  expect(whoIs('who is Bea Cole', told)).toEqual({ verdict: 'answer', words });
});

test.each([
  'Bea Cole runs every morning.',
  'Bea Cole leads by two strokes.',
  'Bea Cole, 41, leads every race.',
  'Bea Cole heads the ball home.',
  'Bea Cole, 41, runs the risk of prison.',
  'Bea Cole, 24, commands a fee of three million.',
  'Bea Cole, 41, leads the race by a second.',
  'Bea Cole manages a smile.',
  'Bea Cole represents the biggest threat to the port.',
  'If Bea Cole chairs the union, it will strike.',
])('but not what anybody does: %s', (told) => {
  expect(whoIs('who is Bea Cole', told).words).toBeUndefined();
});

test('who is asked for by a whole name is not another of the family', () => {
  const told = [
    'Oda Cole, a self-taught painter, died on Friday at her home in Orme.',
    'In 1960 she married Nils Cole, a farmer. The cause was a stroke, her son, Jan Cole, said.',
  ];
  expect(whoIs('who was Oda Cole', ...told).words).toBe('self-taught painter');
  expect(whoIs('who was Nils Cole', ...told).words).toBe('farmer');
});

test('a common family name alone is whose the story has it as', () => {
  const told = 'Jan Cole and his wife, Oda Cole, won on Friday. Mr Cole, a roofer, wept.';
  expect(whoIs('who is Jan Cole', told)).toEqual({ verdict: 'answer', words: 'roofer' });
  expect(whoIs('who is Oda Cole', told).words).toBe('his wife');
});
