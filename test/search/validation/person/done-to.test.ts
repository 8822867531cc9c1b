import { describe, expect, test } from 'vitest';
import { storyWith } from '../../stories.js';

/** What stands in the way of an answer, and of its words. */
function ask(question: string, ...paragraphs: readonly string[]) {
  const story = storyWith(...paragraphs, 'The harbour was quiet.');
  const obstacleOf = (decision: string) =>
    story.explain(question).decisions.find(({ decides }) => decides === decision)?.obstacle;
  const { verdict } = story.search(question);
  return { verdict, answers: obstacleOf('answers'), words: obstacleOf('words') };
}

describe('whom something is done to is not who does it', () => {
  test.each([
    ['who complained to the fire chief', 'Fire chief Bo Hart apologised on Friday.'],
    ['who sued ida bram', 'Harbour master Ida Bram will pay for the pier.'],
    ['who is suing bram', 'Harbour master Ida Bram will pay for the pier.'],
    ['who sued the surgeon', 'The surgeon, Bo Hart, apologised on Friday.'],
    ['who sued the mayor for fraud', 'Mayor Ida Bram was found guilty of fraud.'],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told).answers).toBe('it speaks only of whom it is done to');
  });

  test('nor are they set off', () => {
    const told = 'Fire chief Bo Hart apologised on Friday to the residents.';
    expect(ask('who complained to the fire chief', told)).toMatchObject({
      answers: undefined,
      words: 'they are for whom it is done to',
    });
  });

  test.each([
    ['who hit ida bram', 'A car hit Harbour master Ida Bram on Friday.'],
    ['who complained to the fire chief', 'Fire chief Bo Hart read a letter from Eva Holt.'],
    ['who apologised', 'Fire chief Bo Hart apologised on Friday.'],
  ])('but a sentence may tell who it is: %s: %s', (question, told) => {
    expect(ask(question, told)).toMatchObject({ verdict: 'answer', answers: undefined });
  });

  test.each([
    ['who sued ida bram', 'Harbour master Ida Bram faces a lawsuit by Quay Hotels.'],
    ['who sued ida bram', 'Harbour master Ida Bram was taken to court by two residents.'],
    ['who sued ida bram', 'Harbour master Ida Bram said they wanted £3m from her.'],
  ])('or may do so in other words: %s: %s', (question, told) => {
    expect(ask(question, told).answers).toBeUndefined();
  });

  test.each([
    ['who became the fire chief', 'Fire chief Bo Hart took over in May.'],
    ['who serves as fire chief', 'Fire chief Bo Hart took over in May.'],
    ['who stepped in as the fire chief', 'Fire chief Bo Hart took over in May.'],
    ['who drove the driver', 'The driver, Bo Hart, took over in May.'],
    ['who edits the editor', 'The editor, Bo Hart, took over in May.'],
    ['who beat the mayor', 'Mayor Ida Bram beat Bo Hart by 12 votes.'],
    ['who founded hart cranes', 'Bo Hart made his first crane in 1931.'],
    ['who bit bo hart', 'Bo Hart was bitten by Ida Bram’s dog.'],
    ['who is bo hart', 'Fire chief Bo Hart took over in May.'],
  ])(
    'and an office that somebody comes to hold, or a firm, is not somebody: %s: %s',
    (question, told) => {
      expect(ask(question, told).words).not.toBe('they are for whom it is done to');
    },
  );

  test.each([
    ['who was driving the passenger train', 'The driver of the passenger train, Karl Hess, died.'],
    ['who drove the passenger train', 'Passenger train driver Karl Hess died.'],
    ['who founded Kell Motors', 'The founder of Kell Motors, Otto Kell, died.'],
    ['who chairs Dunn Steel', 'The chairman of Dunn Steel, Clive Hunt, said jobs would go.'],
    ['who leads Dunn Steel', 'The chairman of Dunn Steel, Clive Hunt, said jobs would go.'],
    ['who teaches at Selm School', 'The head teacher of Selm School, Ann Low, was away.'],
    ['who manages the Falk Hotel', 'The manager of the Falk Hotel, Rita Cole, called the police.'],
  ])('nor is what somebody has a post in: %s: %s', (question, told) => {
    expect(ask(question, told)).toEqual({
      verdict: 'answer',
      answers: undefined,
      words: undefined,
    });
  });
});
