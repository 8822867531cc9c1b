import { describe, expect, it } from 'vitest';
import { storyWith } from '../stories.js';

/** The text of the first passage’s paragraph. */
function firstOf(question: string, paragraphs: readonly string[]) {
  const { story, search } = storyWith(...paragraphs);
  const [best] = search(question).nearest;
  return best && story.text.slice(best.paragraph.start, best.paragraph.end);
}

const EXPLAINER = [
  'The baths in Orre shut their doors on Friday.',
  '## Why did the baths shut?',
  'An inspector found lead in the pipes below the changing rooms.',
  '## When will they open again?',
  'In October, if the plumbers are paid.',
  '## The cost',
  'Nobody knows yet. The council has set aside £90,000.',
];

describe('a heading', () => {
  it.each([
    ['Why did the baths shut?', 2],
    ['why did they shut', 2],
    ['When will the baths in Orre open again?', 4],
    ['when will the baths open', 4],
    ['what is the cost', 6],
  ])('helps what stands below it: “%s”', (question, paragraph) => {
    expect(firstOf(question, EXPLAINER)).toBe(EXPLAINER[paragraph]);
  });

  it('is itself no passage that answers, unless nothing stands below it', () => {
    expect(firstOf('what is the cost of the baths', EXPLAINER)).not.toContain('##');
    const last = [...EXPLAINER, '## Did anybody fall ill?'];
    expect(firstOf('did anybody fall ill', last)).toBe('## Did anybody fall ill?');
  });

  it('that asks something else is not taken for what is asked', () => {
    expect(firstOf('who shut the baths in Orre', EXPLAINER)).toBe(EXPLAINER[0]);
  });

  it('says nothing of what stands below the next one', () => {
    expect(firstOf('when was the lead found', EXPLAINER)).toBe(EXPLAINER[2]);
  });
});

describe('what the story begins with goes before the paragraph below a heading', () => {
  const TOLD = [
    'Three people died when a crane fell over at the docks of Orre on Monday.',
    'The docks were shut because its cab had struck a gas main.',
    '## How many people died?',
    'The docks have 60 workers, and 22 were there. Their families were told at noon.',
    '## Why were the docks shut?',
    'Divers had been due since spring, and the harbour master wrote three letters.',
    '## When will the docks open again?',
    'On 3 May, if the main holds.',
    '## How many cranes are left?',
    'Four, the harbour master said.',
    '## Who owns the docks?',
    'Sund Harbours, a firm in Larvik.',
    '## Where did the crane fall?',
    'Behind the old customs house.',
    '## How did the crane fall over?',
    'Sideways, witnesses said.',
  ];

  it.each([
    ['how many people died', 0],
    ['how many people died at the docks', 0],
    ['why were the docks shut', 1],
    ['why were they shut', 1],
  ])('where it tells what is asked: “%s”', (question, paragraph) => {
    expect(firstOf(question, TOLD)).toBe(TOLD[paragraph]);
  });

  it.each([
    ['when will the docks open again', 7],
    ['how many cranes are left', 9],
    ['who owns the docks', 11],
    ['who owns the docks in Orre', 11],
    ['where did the crane fall', 13],
    ['how did the crane fall over', 15],
  ])('and not where it only has the words, or fewer: “%s”', (question, paragraph) => {
    expect(firstOf(question, TOLD)).toBe(TOLD[paragraph]);
  });
});

describe('a list of questions', () => {
  const LIST = [
    'The council of Larvik voted on Monday to fell the old lime, planted in 1780.',
    'Pia Lund, who led the protest, chained herself to it.',
    'Who led the protest?',
    'When was the lime planted?',
    'What would you have done?',
    'Write to us at the address below.',
  ];

  it.each([
    ['who led the protest', 1],
    ['when was the lime planted', 0],
  ])('is not answered by what stands below it: “%s”', (question, paragraph) => {
    expect(firstOf(question, LIST)).toBe(LIST[paragraph]);
  });
});

describe('an interview without labels', () => {
  const INTERVIEW = [
    'Ola Brand, 44, has given up the stage. She spoke to Tim Roe in Larvik.',
    'Why are you giving up?',
    'My voice is tired. The doctors found a knot on the left cord in March.',
    'Somebody stole your guitar.',
    'In May, from the van, behind the brewery. It turned up in a ditch a week later, without its strings.',
    'When is the last concert?',
    'On 3 August. Tickets are 40 crowns.',
    'What comes after that?',
    'I have bought a bakery in Sund.',
    'People think of it as a lonely life. Was it?',
    'No. There was always somebody on the bus.',
  ];

  it.each([
    ['was it a lonely life', 10],
    ['Why is Brand giving up?', 2],
    ['when was her guitar stolen', 4],
    ['when is her last concert', 6],
  ])('is answered where somebody replies: “%s”', (question, paragraph) => {
    expect(firstOf(question, INTERVIEW)).toBe(INTERVIEW[paragraph]);
  });
});

it.each(['“Why was the mill shut?” asked Ida Roe.', 'The mill was shut in May. Who will buy it?'])(
  'what tells something on its way to a question is no heading: %s',
  (paragraph) => {
    const story = ['The river Orre rose.', paragraph, 'Boats were tied up at the weir.'];
    expect(firstOf('was the mill shut', story)).toBe(paragraph);
  },
);

it('what a heading asks word for word is answered below it, wherever else its words stand', () => {
  const story = [
    'The council in Orre will shut the baths, and the council will sell the land in May.',
    '## Why is the council doing this?',
    'Money, mainly. The roof alone would cost £90,000.',
    '## Who is against it?',
    'The council has had letters from 200 bathers.',
  ];
  expect(firstOf('why is the council doing this', story)).toBe(story[2]);
});
