import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('a pronoun is nobody whom the grammar of its sentence forbids it to be', () => {
  test('whoever it describes', () => {
    const { mentions, statements } = read(
      'Jurgo Halasz, who led the country for years, did not answer questions.',
      '“My client has nothing to hide,” said Zusza Krajc, his lawyer. She said that no charges had been brought.',
    );
    expect(mentions('Jurgo Halasz', 'pronoun')).toEqual(['his']);
    expect(statements.at(-1)?.speaker).toBe('Zusza Krajc');
  });

  test('but may be the first of a list', () => {
    const { mentions, roles } = read('Tom Cole, his wife, Ilka, and their dog left on Monday.');
    expect(mentions('Tom Cole', 'pronoun')).toEqual(['his']);
    expect(roles('Tom Cole')).toEqual([]);
  });

  test('but may be whose deeds the subject is', () => {
    const { mentions } = read('What Tom Makinda saw frightened him.');
    expect(mentions('Tom Makinda', 'pronoun')).toEqual(['him']);
  });

  test.each(['called for him to resign.', 'thanked him.', 'turned against him in May.'])(
    'the subject of the verb that it is the object of: “Makinda %s”',
    (clause) => {
      expect(
        lastSpeaker(
          'The governor, Tom Kimaro, promised an inquiry.',
          `Opposition leader Xadorc Makinda ${clause} She said that it was late.`,
        ),
      ).toBe('Xadorc Makinda');
    },
  );

  test.each([
    ['who belongs to the one meant', 'His agent begged him to sign.'],
    ['whose name stands beside', 'His agent, Omar Breck, begged him to sign.'],
  ])('nor the subject %s', (_, sentence) => {
    expect(read('Ivo Hald will stay.', sentence).mentions('Ivo Hald', 'pronoun')).toEqual([
      'His',
      'him',
    ]);
  });

  test.each(['made her a star', 'told her that it was late', 'offered her 500 crowns'])(
    'nor the subject of “%s”',
    (deed) => {
      const { mentions } = read('Greta Lund is happy.', `Ada Quist ${deed}.`);
      expect(mentions('Greta Lund', 'pronoun')).toEqual(['her']);
    },
  );
});

describe('“he said”, behind what somebody does to whom they belong to,', () => {
  const said = (deed: string) => lastSpeaker(`Ivo Hald will stay. ${deed} “I’m tired,” he said.`);

  test.each([
    'His agent urged him to sign.',
    'His agent, Omar Breck, urged him to sign.',
    'His agent, Omar Breck, has offered him a car.',
  ])('is nobody’s: %s', (deed) => {
    expect(said(deed)).toBe('he');
  });

  test.each([
    ['who does it to others', 'His agent, Omar Breck, urged the club to wait.'],
    ['who only feels for them', 'His agent, Omar Breck, wept for him.'],
  ])('is that of somebody %s', (_, deed) => {
    expect(said(deed)).toBe('Omar Breck');
  });
});

describe('“he said”, behind what somebody does to a “him”,', () => {
  const said = (deed: string) =>
    lastSpeaker(
      'The president, Emin Hald, left the talks on Thursday. Hald said that he was tired. Hald’s car was late.',
      `${deed} “It was late,” he said.`,
    );

  test.each([
    ['speaks of him', 'The foreign minister, Bekir Orhan, defended him.'],
    ['speaks for him', 'Hald’s lawyer, Bekir Orhan, spoke for him.'],
    ['is named beside what they are', 'A friend of Hald, the singer Bekir Orhan, praised him.'],
  ])('is that of somebody who %s', (_, deed) => {
    expect(said(deed)).toBe('Bekir Orhan');
  });

  test.each([
    'A friend of Hald, the singer Bekir Orhan, phoned him at night.',
    'The prosecutor, Bekir Orhan, accused him of theft.',
    'The prosecutor, Bekir Orhan, charged him with theft.',
    'The minister, Bekir Orhan, criticised him.',
    'The minister, Bekir Orhan, thanked him.',
    'The sheriff, Bekir Orhan, questioned him.',
  ])('is nobody’s where either may speak: %s', (deed) => {
    expect(said(deed)).toBe('he');
  });

  test.each([
    ['is another', 'The surgeon, Mary Orhan, praised him.'],
    ['is a body', 'The party praised him.'],
    ['are several', 'Friends and rivals praised him.'],
  ])('is that of the “him” where the one who does it %s', (_, deed) => {
    expect(said(deed)).toBe('Emin Hald');
  });

  test('is that of whom the story has gone on with', () => {
    expect(said('The minister, Bekir Orhan, defended him. Hald was calm.')).toBe('Emin Hald');
  });

  test('is not that of somebody whom it names', () => {
    expect(
      lastSpeaker(
        'The president, Emin Hald, left the talks. Hald said that he was tired.',
        'The minister, Tom Orhan, defended him. “Tom Orhan is a friend,” he said.',
      ),
    ).not.toBe('Tom Orhan');
  });
});

test('a sentence is about whoever is named beside its subject with what they are', () => {
  expect(
    lastSpeaker(
      'Omar Breck won the seat. Breck sang. Breck danced until two.',
      'His rival, the former coach Ivo Hald, left early. “What a night,” he said.',
    ),
  ).toBe('Ivo Hald');
});

describe('who is named behind a clause as the one who says so is not its “he”', () => {
  const OPENING = 'Prosecutor Arne Sund said Jon Hald ran the yard.';

  test.each([
    'He spent the money on a boat, Sund said.',
    'In 2019 he sold both cranes, said Sund.',
    'Had it been worse, he would have fled, Sund said.',
  ])('%s', (clause) => {
    const { mentions } = read(OPENING, `${clause} It rained.`);
    expect(mentions('Arne Sund', 'pronoun')).toEqual([]);
    expect(mentions('Jon Hald', 'pronoun')).toEqual([expect.stringMatching(/he/i)]);
  });

  test.each([
    ['a clause within it', 'When he came, the yard was shut, Sund said.'],
    ['what is his', 'His boat was gone, Sund said.'],
  ])('but may be that of %s', (_, clause) => {
    expect(
      read('Arne Sund was walking home.', clause).mentions('Arne Sund', 'pronoun'),
    ).toHaveLength(1);
  });

  test.each([
    ['is the subject right before', 'Jon Hald drives the bus there. He saw smoke, Hald said.'],
    ['was named last', 'Jon Hald drives it. It rained. He saw smoke, Hald said.'],
    ['goes on', 'Jon Hald drives it. He saw smoke, Hald said. He ran, Hald said.'],
  ])('but may be that of whoever %s', (_, telling) => {
    const { mentions } = read(`Mayor Arne Sund visited the school. ${telling}`);
    expect(mentions('Arne Sund', 'pronoun')).toEqual([]);
    expect(mentions('Jon Hald', 'pronoun')[0]).toBe('He');
  });

  test('nor is a friend of his the one', () => {
    const { mentions } = read('Jon Hald was jailed.', 'He was kind, a friend of Hald said.');
    expect(mentions('Jon Hald', 'pronoun')).toEqual(['He']);
  });

  test('but for whom the story is about, who may tell of her own life', () => {
    const { mentions } = read(
      'Greta Moll lost a boat. Moll has three. Moll grew up here.',
      'She led a crew at 20, Moll said in a speech.',
    );
    expect(mentions('Greta Moll', 'pronoun')).toEqual(['She']);
  });
});
