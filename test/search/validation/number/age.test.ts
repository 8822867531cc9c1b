import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/story/story.js';
import { askStory, storyWith } from '../../stories.js';

const lighthouse = storyWith(
  'The lighthouse at Skerry Point went dark on Monday, and its keeper, Jonas Vik, is in hospital.',
  'Vik was found by Marta Olsen, 34, who fishes from the point. Olsen rowed him ashore in the dark.',
  'The 61-year-old Vik had kept the light since he was a boy. His daughter Ida Vik, 29, will keep it now.',
  'Per Holm, then 19, helped to build it. Holm, 88, said on Tuesday: “I never saw it dark.”',
  'Sunniva Dahl, who is 45, runs the harbour. She turned it round in five years.',
  'Its doctor, Amal Nasser, praised the rower. “She did all right,” Nasser said. She is 50.',
  'The 30-year-old son of Gil Marsh was hurt, as was the 24-year-old girlfriend of Ray Stubbs.',
  'Ines Prado was 41. Omar Daly turned 12 on Monday.',
  'The 35-year-old who shot Owen Crewe fled.',
  'Rita Moss is a 38-year-old nurse. The 27-year-old, Kit Dorn, is her cousin.',
  'A 13-year-old schoolboy, Elis Berg, saw the lamp go out. The mast was mended by a 52-year-old former sailor, Nan Roth.',
  'Greta Falk, now 73, paints the tower. She was driven home by a 22-year-old student, Ulf Sand said.',
  'The oil is brought by a 47-year-old carrier, Tove Lie, 31, and their dog. “He is a 25-year-old fool,” Finn Aas said.',
  'When the 66-year-old mason fell, Bo Krag, the foreman, ran. After seeing a 77-year-old aunt, Eva Lien, a cook, left.',
);

const answerTo = (question: string) => {
  const { verdict, passages } = lighthouse.search(question);
  const [first] = passages;
  const answer = first?.answer && slice(lighthouse.story, first.answer);
  return { verdict, paragraph: first?.paragraph.number, answer };
};

describe('how old somebody is', () => {
  test.each([
    ['behind the name', 'how old is Marta Olsen', 2, '34'],
    ['before it', 'How old is Jonas Vik?', 3, '61-year-old'],
    ['in a clause', 'what’s the age of Sunniva Dahl?', 5, '45'],
    ['of a pronoun', 'how old is nasser', 6, '50'],
    ['before a noun', 'How old is Rita Moss?', 10, '38-year-old'],
    ['before a comma', 'How old is Kit Dorn?', 10, '27-year-old'],
    ['behind a verb', 'how old is Ines Prado', 8, '41'],
    ['of who had a birthday', 'how old is omar daly', 8, '12'],
    ['before a noun and a comma', 'How old is Elis Berg?', 11, '13-year-old'],
    ['of whom the noun stands for', 'how old is the schoolboy', 11, '13-year-old'],
    ['at the end of a sentence', 'how old is Nan Roth', 11, '52-year-old'],
    ['behind “now”', 'how old is greta falk', 12, '73'],
    ['behind the name of who stands beside another', 'how old is Tove Lie', 13, '31'],
  ])('is what stands beside a mention: %s', (_, question, paragraph, answer) => {
    expect(answerTo(question)).toEqual({ verdict: 'answer', paragraph, answer });
  });

  test('is not claimed where several ages are told', () => {
    expect(answerTo('How old is Per Holm?').answer).not.toBe('19');
  });

  test.each([
    'Gil Marsh',
    'Ray Stubbs',
    'Owen Crewe',
    'Ulf Sand',
    'Finn Aas',
    'Bo Krag',
    'Eva Lien',
  ])('is not that of somebody who only stands beside the name: %s', (name) => {
    const { verdict, answer } = answerTo(`How old is ${name}?`);
    expect(answer).toBeUndefined();
    expect(verdict).not.toBe('answer');
  });

  describe('is told of “she” as well', () => {
    const pilot = storyWith(
      'Astrid Dahl, who flew the mail to the islands for thirty years, has died. She was 88.',
      'Dahl was born in Orme and began as a clerk. Miss Dahl stood nearly two metres tall.',
      'Her nephew, Per Holm, keeps her plane. He will fly it in May.',
    );
    const ask = (question: string, of = pilot) => {
      const { verdict, passages } = of.search(question);
      const answer = passages[0]?.answer && slice(of.story, passages[0].answer);
      return { verdict, answer };
    };

    test.each([
      'how old was she',
      'how old was she when she died',
      'what was her age',
      'How old was Astrid Dahl?',
    ])('where she is the woman of the story: %s', (question) => {
      expect(ask(question)).toEqual({ verdict: 'answer', answer: '88' });
    });

    test.each([
      'how old is he',
      'how old was she when she began as a clerk',
      'how old is her plane',
      'how old were they',
    ])('and not of anybody else, or of another time: %s', (question) => {
      expect(ask(question).answer).not.toBe('88');
    });

    test('and not where the story only comes to such a woman', () => {
      const nurse = storyWith(
        'A nurse whose baby was found in a well is recovering, her doctors said on Monday.',
        'The well had been dry for years.',
        'A fence stood round it.',
        'Its owner, Greta Lund, 43, wept. Her dog had found the well.',
      );
      expect(ask('what is her age', nurse).answer).not.toBe('43');
    });

    test('and not where her sex is not told', () => {
      const story = storyWith(
        'The harbour has a new pilot, Wren Tarn, 41, and a new boat.',
        'The boat is red.',
      );
      expect(ask('how old is she', story).verdict).not.toBe('answer');
    });

    test('and a question for a measure needs no word for it', () => {
      const { decisions } = pilot.explain('how tall was she');
      expect(decisions.flatMap(({ obstacle }) => obstacle ?? [])).not.toContain(
        'it has none of the question’s words',
      );
    });
  });

  test.each([
    ['Nils Quist, a baker, died aged 90 on Friday.', 'how old was Nils Quist', '90'],
    ['Nils Quist has died at the age of 90.', 'how old was Quist when he died', '90'],
    ['Ada Quist passed away peacefully in hospital on Sunday, aged 77.', 'how old was she', '77'],
    ['Ada Quist had died of old age at the age of 101 in May.', 'how old was Ada Quist', '101'],
  ])('of the dead is told behind their death: %s', (told, question, age) => {
    expect(askStory(storyWith(told, 'It rained.'), question)).toMatchObject({
      verdict: 'answer',
      words: age,
    });
  });

  test.each([
    'Nils Quist died with his son Leo, aged 9, on Friday.',
    'Nils Quist died beside his wife, aged 88.',
    'Nils Quist died in a crash that killed a boy aged 9.',
    'Nils Quist died after he hit a girl aged 9.',
    'Nils Quist died in the house of a friend aged 40 on Friday.',
    'Nils Quist died in May. A boy aged 12 was hurt.',
  ])('and not that of anybody told of there: %s', (told) => {
    const asked = askStory(storyWith(told, 'It rained.'), 'how old was Nils Quist');
    expect(asked.verdict).not.toBe('answer');
  });

  test.each([
    ['how old was she', '84'],
    ['how old was Ada Quist when she died', '84'],
  ])('is not the age at which something else was: %s', (question, age) => {
    const story = storyWith(
      'Ada Quist, a baker who ran the shop on Mill Street for forty years and taught half of the town to make bread, has died aged 84.',
      'She was twelve when she learned to bake, and saw the bridge open when she was six.',
    );
    expect(askStory(story, question)).toMatchObject({ verdict: 'answer', words: age });
  });

  test('but for one who has no other age there', () => {
    const story = storyWith('Nils Quist was 41 when he was shot on Friday.', 'It rained.');
    expect(askStory(story, 'how old was Nils Quist').words).toBe('41');
  });

  test('is read as any other question where more is asked', () => {
    expect(answerTo('How old was Olsen when she rowed him ashore?').paragraph).toBe(2);
  });
});

describe('the age of whom somebody meets is not theirs', () => {
  const told = [
    'The oldest rider was beaten by an 18-year-old newcomer. The clerk was named as a 41-year-old widow.',
    'A thief took a bag from a 70-year-old teacher. The death of a 52-year-old farmer shook Harl.',
    'The patient is about 60 years old. The raiders were from 16 to 19 years old. The baker is over 90.',
    'The job of dean goes to a 29-year-old. The winner’s cup was lifted by a 15-year-old. The post of treasurer was taken by a 26-year-old woman.',
    'The singer is a 24-year-old from Brint. The driver of the van, a 33-year-old cook, was hurt by a 20-year-old.',
  ];
  const obstacles = (question: string) => askStory(storyWith(...told), question).obstacles;

  test.each(['how old is the oldest rider', 'how old was the rider', 'how old is the thief'])(
    '%s',
    (question) => {
      expect(obstacles(question)).toContain('it does not tell that age');
    },
  );

  test.each([
    'how old is the newcomer',
    'how old was the clerk',
    'how old is the teacher',
    'how old was the farmer',
    'how old is the singer',
    'how old was the driver',
    'how old was the cook',
    'how old is the patient',
    'how old were the raiders',
    'how old is the baker',
    'how old is the dean',
    'how old is the winner',
    'how old is the treasurer',
  ])('but that of whom it is told is: %s', (question) => {
    expect(obstacles(question)).not.toContain('it does not tell that age');
  });
});
