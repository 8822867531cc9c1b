import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => ({ speaker, text }));

describe('a speaker', () => {
  test('is the person whose name stands beside a description', () => {
    expect(said('The harbour minister, Mette Holm, said the rule was wrong.')).toEqual([
      { speaker: 'Mette Holm', text: 'the rule was wrong' },
    ]);
    expect(said('“It is over for us,” said the chief economist, Mary Salmon.')).toMatchObject([
      { speaker: 'Mary Salmon' },
    ]);
  });

  test('stands behind a clause that ends in another one', () => {
    expect(said('The pool shut in June, when two boilers burst, said Omar Breck.')).toEqual([
      { speaker: 'Omar Breck', text: 'The pool shut in June, when two boilers burst' },
    ]);
    expect(
      said('Repairs cost £2.3m, of which the council paid half, said the mayor, Omar Breck.'),
    ).toMatchObject([{ speaker: 'Omar Breck' }]);
  });

  test('stands before a description, whatever it says of others', () => {
    expect(said('Omar Breck, of the union, said Mary Salmon would leave.')).toEqual([
      { speaker: 'Omar Breck', text: 'Mary Salmon would leave' },
    ]);
    expect(said('Omar Breck, who met them on Monday, said the board.')).toMatchObject([
      { speaker: 'Omar Breck' },
    ]);
  });

  test('is nobody of whom the story says that they never said it', () => {
    expect(said('“The mill is safe,” Mary Grant never said.')).toEqual([]);
  });

  test('is not the one of whom somebody speaks', () => {
    const statements = said(
      'Karl Lund was described by Amara Diallo as “a friend of the whole town, always”.',
    );
    expect(statements.map(({ speaker }) => speaker)).not.toContain('Karl Lund');
  });
});

describe('what is said', () => {
  test('is not the question that was asked', () => {
    expect(said('Asked if she would meet the crews, Jane Aubry said yes.')).toEqual([]);
  });

  test('ends before what the narrator makes of it', () => {
    expect(
      said('Minister Jane Aubry said the ban would go, in the clearest sign yet of a change.'),
    ).toMatchObject([{ text: 'the ban would go' }]);
  });
});
