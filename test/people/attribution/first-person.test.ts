import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('in a story that somebody tells of themselves', () => {
  test.each([
    'My brother Otto thought I had gone mad.',
    'Otto believed I was in Leeds, and said nothing.',
    'My aunt knew the house was cold.',
    'I found I could not sleep in the new house.',
    'I remember the house was cold and the garden full of stones that winter.',
  ])('nobody says what is thought or come upon: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test.each([
    ['My aunt told me that the house was cold.', 'My aunt', 'the house was cold'],
    ['My doctor, Ines Vale, said I was well.', 'Ines Vale', 'I was well'],
    ['My doctor, Ines Vale, believes the mill made me ill.', 'Ines Vale', 'the mill made me ill'],
    ['Otto thought I was “a bit of a fool”.', 'Otto', 'I was “a bit of a fool”'],
    ['I believe that the mill is safe.', 'I', 'the mill is safe'],
    ['I told her that the mill was safe.', 'I', 'the mill was safe'],
    ['We found that half of the mills were safe.', 'We', 'half of the mills were safe'],
  ])('what is said, or held as a view, is a statement: %s', (sentence, speaker, text) => {
    expect(said(sentence)).toEqual([[speaker, text]]);
  });

  test.each([
    ['Otto Lang thought the mill was safe.', 'the mill was safe'],
    ['Otto Lang thought World War I had begun there.', 'World War I had begun there'],
    ['Otto Lang believed US firms had built the mill.', 'US firms had built the mill'],
    ['Experts believe we are all at risk.', 'we are all at risk'],
    ['Police believed the fire had been set.', 'the fire had been set'],
  ])('and what others think is one elsewhere: %s', (sentence, text) => {
    expect(said(sentence).map(([, what]) => what)).toEqual([text]);
  });
});
