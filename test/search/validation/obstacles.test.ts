import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../stories.js';

const story = storyWith(
  'Dairy firm Hallam will close its mill at Tarn for good in June, it said on Wednesday.',
  'The mill opened in 1961. About 180 of its 210 workers will move to a depot in Selwick.',
  'A court on Thursday sentenced the former head of the Orne salt quay to nine years in jail for taking bribes from shippers.',
  '“The only evidence is the word of a clerk who wanted his post,” Quinn told reporters. Defence lawyer Orla Quinn said her client would appeal.',
  'Jonah Reth kept the lighthouse for 38 years. He will live in Dunmore, in the house that his mother left him, not far from a shop.',
  'His daughter, Ada Reth, flies rescue helicopters. The wreck of the Stella, in 1996, was his biggest night: he rowed out four times and brought back nine.',
  '“I wanted the lighthouse,” said Milo Hart. “I will paint it green.”',
);

const counted = storyWith(
  'The county of Orme shut three ponds until further notice, after an oil spill at the wharf.',
  'Rowe said that the new forms would take each clerk 40 additional hours a year. He will hire 40 guards.',
  'The wharf’s owner, Marit Dahl, declined to speak. A hearing on the spill is due in May.',
  'The wharf celebrated its 80th birthday on Monday.',
);
const count = (question: string) => ask(question, counted);

const ask = (question: string, of = story) => askStory(of, question);

describe('a passage is no answer', () => {
  test('to “why” where it gives no reason', () => {
    expect(ask('why was the mill opened')).toMatchObject({
      verdict: 'closest',
      obstacles: ['it gives no reason', 'they are of another kind'],
    });
    expect(ask('when was the mill opened')).toMatchObject({ verdict: 'answer', obstacles: [] });
    expect(ask('why was the head of the quay sentenced to jail')).toMatchObject({
      verdict: 'answer',
      obstacles: [],
    });
  });

  test('to what is counted or dated where its sentence tells no number or time', () => {
    expect(count('how long did Marit Dahl speak')).toMatchObject({
      verdict: 'closest',
      obstacles: expect.arrayContaining(['it tells no number or time']),
    });
    const rise = storyWith('Output of the mill rose 6%, and that of the depot $5m.');
    expect(ask('when did output of the mill rise', rise).obstacles).toContain(
      'it tells no number or time',
    );
    expect(ask('when was the mill opened').obstacles).toEqual([]);
    expect(ask('how many times did he row out')).toMatchObject({ obstacles: [] });
  });

  test('to “when” by a word that seldom tells a time', () => {
    const plant = storyWith(
      'The chairman, Tom Orr, looked at the closed meat plant and at a seminary.',
      'Ada Low, who previously ran the dairy, called the plan as bold as any.',
    );
    for (const question of ['when did the meat plant close', 'when did ada low run the dairy']) {
      expect(ask(question, plant).verdict).not.toBe('answer');
    }
  });

  test('but a claim, or a topic, asks for no number, whatever noun it has', () => {
    const fines = storyWith(
      'The council of Orme dropped the parking fine after shops complained.',
      'The fair drew a crowd to the harbour in the afternoon.',
      'The mayor of Orme opened it with a speech on the weather.',
    );
    for (const claim of ['The council dropped the parking fine', 'parking fine']) {
      expect(ask(claim, fines).obstacles).not.toContain('it tells no number or time');
    }
  });

  test.each([
    ['A couple of divers fell ill in the pond.', 'how many divers fell ill'],
    ['A lone diver fell ill in the pond.', 'how many divers fell ill'],
    ['The shops at the wharf closed the moment it rained.', 'when did the shops close'],
    ['The cloud over the wharf was as big as the town.', 'how big was the cloud over the wharf'],
    ['The shops at the wharf closed early.', 'when did the shops at the wharf close'],
  ])('and words tell numbers and times, too: %s', (told, question) => {
    const { obstacles } = ask(question, storyWith(told, 'The mayor gave a speech on the weather.'));
    expect(obstacles).not.toContain('it tells no number or time');
  });

  test('to what is asked of “her” where it speaks of a man, and the other way round', () => {
    expect(ask('where will she live')).toMatchObject({
      verdict: 'closest',
      obstacles: ['it speaks of somebody else'],
    });
    expect(ask('where will he live')).toMatchObject({ verdict: 'answer', obstacles: [] });
  });

  test.each([
    ['what does he eat', 'Mary Hart says the champion eats nine eggs a day.'],
    ['what did he break', '“The leg is broken,” said Mary Hart.'],
    ['where was he found', 'Mary Hart found the driver in a ditch.'],
  ])('but not where a noun may mean him, or she only says so: %s: %s', (question, told) => {
    const { obstacles } = ask(question, storyWith(told, 'Peter Lind won the race.'));
    expect(obstacles).not.toContain('it speaks of somebody else');
  });

  test.each([
    'Mary Hart, the mayor, lives in Orme.',
    '“I live in Orme,” said Mary Hart.',
    'Mary Hart lives in Orme.',
  ])('nor where a noun is for her, or she speaks of herself: %s', (told) => {
    const { obstacles } = ask('where does he live', storyWith(told, 'Peter Lind won the race.'));
    expect(obstacles).toContain('it speaks of somebody else');
  });

  test('to what is asked of “him” where it has none of the words', () => {
    expect(ask('is he married')).toMatchObject({
      verdict: 'closest',
      obstacles: ['it has none of the question’s words'],
    });
  });

  test('but where it tells of that event in another word it is', () => {
    const wed = storyWith('Jonah Reth wed Ann Low in May.', 'The weather was dull.');
    expect(ask('is he married', wed)).toMatchObject({ verdict: 'answer', obstacles: [] });
  });
});

describe('a passage is no answer to whether somebody spoke of something', () => {
  const wharf = storyWith(
    'The crane at Orme wharf had been out of order since March, its log says, and three men were hurt.',
    'Marit Dahl, who owns the wharf, said the company was “heartbroken” and would pay for the men’s care.',
    'Dahl also said that the ponds nearby would be cleaned by June.',
  );

  test('where it has no word for that', () => {
    expect(ask('did marit dahl say anything about the crane', wharf)).toMatchObject({
      verdict: 'closest',
      obstacles: ['it does not speak of that'],
    });
    expect(ask('did marit dahl say anything about the ponds', wharf).obstacles).toEqual([]);
    expect(ask('did marit dahl say anything about it', wharf).obstacles).toEqual([]);
  });
});

describe('words are not those of the answer', () => {
  test('where they are of another kind than what is asked for', () => {
    expect(ask('where is the quay').words).toBeUndefined();
    expect(ask('when was the mill opened').words).toBe('1961');
  });

  test('where they only count what is to be named, or count time', () => {
    expect(count('which ponds are shut').words).toBeUndefined();
    expect(count('which birthday did the wharf celebrate').words).toBe('80th');
    expect(count('how many ponds are shut').words).toBe('three');
    expect(count('how many clerks are there').words).toBeUndefined();
    expect(count('how many guards are there').words).toBe('40');
  });

  test('where “how long” asks for a time, and they tell a length, unless it asks how long a thing is', () => {
    const kind = 'they are of another kind';
    const bridge = storyWith('The stone bridge at Orme is 240 metres long.', 'It rained.');
    expect(ask('how long was the bridge closed', bridge).obstacles).toContain(kind);
    expect(ask('how long is the stone bridge', bridge).obstacles).toEqual([]);
  });

  test('where “how big” asks for a measure, and they tell a share, unless a rise has either', () => {
    const kind = 'they are of another kind';
    const rents = storyWith('The rise in rents at Orme was 8%.', 'It rained.');
    expect(ask('how big was the rise in rents at Orme', rents).obstacles).toEqual([]);
    const hall = storyWith('The hall at Orme was 8% full.', 'It rained.');
    expect(ask('how big was the hall at Orme', hall).obstacles).toContain(kind);
  });

  test('where they are for a deputy, or for somebody’s wife', () => {
    const offices = storyWith(
      'Deputy mayor Rob Haynes opened the mill. Assistant coach Dirk Mohr was ill.',
      'The harbour master’s wife, Eva Holt, spoke of the fair.',
      'The weather was dull.',
    );
    expect(ask('who is the mayor', offices).obstacles).toContain('they are for another office');
    expect(ask('who is the coach', offices).words).toBeUndefined();
    expect(ask('who is the harbour master', offices).words).toBeUndefined();
    const acting = storyWith('Deputy mayor Ida Holm has been acting mayor since May.');
    expect(ask('who is acting mayor', acting).words).toBe('Ida Holm');
    expect(ask('who is the deputy mayor', offices).words).toBe('Rob Haynes');
    expect(ask('who is the harbour master’s wife', offices).words).toBe('Eva Holt');
  });

  test('where they are for who says it, and what is said is about somebody else', () => {
    expect(ask('who wanted his post')).toMatchObject({
      words: undefined,
      obstacles: ['they only say who says so'],
    });
    expect(ask('who will paint the lighthouse green').obstacles).toEqual([]);
    const exams = storyWith('Head teacher Ida Holm said that exams would be held outdoors.');
    expect(ask('how will exams be held', exams).words).toBeUndefined();
    expect(ask('who said that exams would be held outdoors', exams).obstacles).toEqual([]);
  });
});
