import { describe, expect, it } from 'vitest';
import { storyWith } from './stories.js';

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
  ];

  it.each([
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
