import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const roleIn = (sentence: string) => read(sentence).roles('Otto Reis')[0];

describe('the verb of a sentence is no part of who its object is', () => {
  test.each([
    ['behind a noun', 'The board sacked manager Otto Reis.', 'manager'],
    [
      'behind a noun, before an adjective',
      'The court jailed former mayor Otto Reis.',
      'former mayor',
    ],
    ['behind what hangs on a noun', 'The head of the board fired coach Otto Reis.', 'coach'],
    ['in a clause of its own', 'He left after the army freed poet Otto Reis.', 'poet'],
    ['behind a day', 'On Monday the council hired architect Otto Reis.', 'architect'],
    ['behind an adverb', 'Rovers also lost defender Otto Reis to injury.', 'defender'],
    ['behind an auxiliary', 'The club has signed striker Otto Reis.', 'striker'],
    ['behind a modal', 'The club will sign striker Otto Reis.', 'striker'],
    ['behind a pronoun', 'The firm, which sued owner Otto Reis, is gone.', 'owner'],
    ['behind another verb', 'He stormed the stage and kissed singer Otto Reis.', 'singer'],
    ['behind a description', 'Ada Lund, 47, defeated rival Otto Reis in May.', 'rival'],
    ['in the present tense', 'The film stars actor Otto Reis.', 'actor'],
    ['in the present tense, behind an s', 'The series follows doctor Otto Reis.', 'doctor'],
    ['with two objects', 'The firm owes builder Otto Reis 4,000 crowns.', 'builder'],
    ['that its past does not change', 'A car hit cyclist Otto Reis on Monday.', 'cyclist'],
    ['of which a relative clause goes on', 'The bank sued trader Otto Reis, who fled.', 'trader'],
  ])('%s: %s', (_, sentence, role) => {
    expect(roleIn(sentence)).toBe(role);
  });

  test('nor is it a role', () => {
    expect(read('The club will host Otto Reis, 45, on Monday.').roles('Otto Reis')).toEqual([]);
  });
});

describe('a word that may be a verb is part of a role', () => {
  test.each([
    ['at the head of a sentence', 'Sacked manager Otto Reis has spoken.', 'Sacked manager'],
    ['behind an article', 'The sacked manager Otto Reis has spoken.', 'sacked manager'],
    ['behind an owner', 'The club’s sacked manager Otto Reis spoke.', 'club’s sacked manager'],
    ['behind a preposition', 'A visit by exiled writer Otto Reis ended.', 'exiled writer'],
    ['behind a verb', 'They freed jailed poet Otto Reis.', 'jailed poet'],
    ['behind an adjective', 'They met the young jailed poet Otto Reis.', 'young jailed poet'],
    ['where the name has a verb', 'The young jailed poet Otto Reis left.', 'young jailed poet'],
    [
      'where the name has one behind a description',
      'The world renowned pianist Otto Reis, 45, will play.',
      'world renowned pianist',
    ],
    ['behind somebody', 'He met Ada Lund and jailed poet Otto Reis.', 'jailed poet'],
    [
      'that tells what somebody was',
      'They met banker turned poet Otto Reis.',
      'banker turned poet',
    ],
    ['that has no object', 'He wrote to colleague retired Gen. Otto Reis.', 'retired Gen.'],
    ['and is a noun', 'The human rights lawyer Otto Reis spoke.', 'human rights lawyer'],
    ['and is a noun behind a verb', 'He met the sports editor Otto Reis.', 'sports editor'],
    [
      'and is a noun whose bearer does something',
      'The human rights lawyer Otto Reis runs a firm.',
      'human rights lawyer',
    ],
    ['and is a noun in a compound', 'The film set designer Otto Reis wept.', 'film set designer'],
    ['and stands behind “as did”', 'She fell, as did team captain Otto Reis.', 'team captain'],
    ['in a compound of nouns', 'Police force chief Otto Reis spoke.', 'Police force chief'],
  ])('%s: %s', (_, sentence, role) => {
    expect(roleIn(sentence)).toBe(role);
  });
});

test('a participle behind an article belongs to who speaks', () => {
  const { statements } = read(
    'The convicted man said that it was late.',
    'Some shared a room, he said.',
  );
  expect(statements[0]?.speaker).toBe('The convicted man');
});
