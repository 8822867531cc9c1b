import { describe, expect, it } from 'vitest';
import { slice } from '../../src/story/story.js';
import { analyze, analyzeName } from '../../src/terms/analyzer.js';
import { storyWith } from './stories.js';

const regatta = storyWith(
  'Rowers from Tarnside won the lake regatta on Sunday.',
  'Will Haven, 22, won the single sculls. “I could have rowed all day,” said Will.',
  'Don Abbot, the club’s coach, said the crew had earned it. “They never looked back,” Don said.',
  'The club will build a boathouse. It may open before the next season.',
);
const tunnel = storyWith(
  'Theresa May told ministers on Tuesday that the tunnel would be paid for by tolls.',
  'May said the work would begin in the spring. “We will not wait,” she said.',
  'Karl Brandt, the engineer, said the rock was soft. The tunnel may be finished by 2031.',
);

const asked = ({ search, explain, story }: typeof regatta, question: string) => {
  const [best] = search(question).passages;
  return {
    persons: explain(question).persons,
    terms: explain(question).terms.map(({ term }) => term),
    highlight: best === undefined ? '' : slice(story, best.highlight),
  };
};

describe('a word that is left of a contraction', () => {
  it('is a word of its own where it stands alone', () => {
    expect(analyze('she won a don over in a tax haven')).toEqual(['won', 'don', 'tax', 'haven']);
  });

  it('is none before an apostrophe, whatever is typed for one', () => {
    expect(analyze('We don’t know, won`t say, haven´t asked and didnt look')).toEqual([
      'know',
      'say',
      'ask',
      'look',
    ]);
  });
});

describe('“may” and “will”', () => {
  it.each([
    ['They gave Will the ball', 'will'],
    ['He rang Mrs. May at home', 'may'],
    ['Will’s boat sank', 'will'],
    ['May 3 was the first day', 'may'],
    ['It closes in May', 'may'],
  ])('are names where they are written so: %s', (text, term) => {
    expect(analyze(text)).toContain(term);
  });

  it.each([
    'The council will meet, and it may vote',
    'Will the bridge open again?',
    'It rained. May it stop soon',
    'The firm says it will pay; staff may leave',
    '“Will they come?” she asked',
    'WILL THE BRIDGE OPEN AGAIN',
  ])('are no terms as verbs: %s', (text) => {
    expect(analyze(text)).not.toContain('will');
    expect(analyze(text)).not.toContain('may');
  });

  it('are terms of a name, at its head, too', () => {
    expect(analyzeName('Will Haven')).toEqual(['will', 'haven']);
  });

  it.each([
    ['who is Will Haven', 'Will Haven'],
    ['who is will haven', 'Will Haven'],
    ['how old is will', 'Will Haven'],
    ['whats new with will', 'Will Haven'],
    ['what did will win', 'Will Haven'],
    ['when will won the sculls', 'Will Haven'],
    ['what did Don say', 'Don Abbot'],
  ])('mean somebody of that name in a question: %s', (question, name) => {
    expect(asked(regatta, question).persons).toEqual([name]);
  });

  it.each([
    'what will the club build',
    'will the club build a boathouse',
    'when may it open',
    'who will row next season',
  ])('are verbs in a question where a verb can stand: %s', (question) => {
    const { persons, terms } = asked(regatta, question);
    expect(persons).toEqual([]);
    expect(terms).not.toContain('will');
    expect(terms).not.toContain('may');
  });

  it('are found where the story begins a sentence with the name', () => {
    for (const question of ['what did May say', 'what did may say', 'what did theresa may say']) {
      expect(asked(tunnel, question).persons, question).toEqual(['Theresa May']);
    }
    expect(asked(tunnel, 'when may the tunnel be finished').persons).toEqual([]);
  });
});

it('“won” is looked for', () => {
  expect(asked(regatta, 'who won').highlight).toContain('won the');
});
