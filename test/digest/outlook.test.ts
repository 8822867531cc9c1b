import { describe, expect, it } from 'vitest';
import { slice } from '../../src/story/story.js';
import { digestIn, FERRY, outlookOf, storyOf } from './stories.js';

describe('what to watch', () => {
  it('is what the story expects or leaves open, at most two sentences in its order', () => {
    expect(outlookOf(FERRY)).toEqual([FERRY[6], FERRY[7]]);
  });

  it('is not said again where it is a key point', () => {
    expect(
      outlookOf([
        'Voters in Corran are expected to reject the plan for a tunnel on Sunday.',
        'Both farmers and fishermen in Corran have spoken against the plan.',
        'The tunnel was drawn by an engineer from Turin.',
        'Her last one was built in four years.',
      ]),
    ).toEqual([]);
  });

  it('is something that is announced for a day', () => {
    const verdict = 'Judge Ada Brandt will read the verdict on 12 March.';
    expect(
      outlookOf([
        'Three brothers from Olsk denied on Monday that they had forged a map of the coast.',
        'The map of the coast was sold to a museum in Turin, the court heard.',
        'The museum keeps the map in its cellar, the court was told on Monday.',
        'The brothers said that a friend had drawn the coast for them.',
        'A chemist found modern ink on the coast of the map.',
        'The ink was made in 1987, the chemist told the court.',
        verdict,
      ]),
    ).toEqual([verdict]);
  });

  it('is not what had been expected and is past', () => {
    const about = (expectation: string) =>
      outlookOf([
        'The rocket landed on Friday in the desert east of Tavas.',
        'The rocket carried a camera, a clock and four snails.',
        'The engineers cheered when the rocket came down in the desert.',
        'Shepherds found the rocket by its smoke, the engineers said.',
        'The desert has no roads, and the camera was carried by donkeys.',
        expectation,
      ]);
    const ahead = 'A second one is expected to reach the moon.';
    expect(about(ahead)).toEqual([ahead]);
    expect(about('A second one had been expected to reach the moon.')).toEqual([]);
  });

  // Of a Thursday; each would be no key point, for the story has nearer things to say of the harbour.
  const harbour = (sentence: string) => {
    const story = storyOf(
      [
        'The harbour wall at Inver fell into the sea in Monday’s storm, and six boats sank.',
        'Divers searched the harbour for the boats, the harbour’s master told reporters.',
        'The harbour wall was built of granite.',
        'Boats from Inver were tied up in the harbour of Skerra.',
        'The storm had torn down trees on the road to the harbour.',
        'A café on the harbour lost its windows in the storm.',
        'Nobody was on the boats when they sank in the harbour.',
        sentence,
      ],
      '2025-03-06',
    );
    return digestIn(story)
      .outlook('short')
      .map(({ sentence: shown }) => slice(story, shown));
  };

  it.each([
    'Two engineers from Turin will examine what is left of the pier.',
    'A judge from Aske opens an inquest on 20 March.',
    'A hearing over money has been set for 14 September.',
    'The by-election in Skerra is on 20 March.',
    'Two insurers could meet in Turin on Friday.',
    'Councillors are to decide who pays for concrete.',
    'Ministers face a vote over flood money.',
    'An insurer has until Friday to reply.',
    'Petra Lund, who owned two of them, awaits a letter from an insurer.',
    'A spokeswoman said that ferries would be moved to Skerra.',
    'Repairs are expected to take until autumn.',
    'An inquiry into why is continuing.',
    'Fishermen plan to march through Aske.',
    'Owners are waiting to hear from an insurer.',
    'A pilot from Aske faces up to 10 years in prison.',
  ])('has “%s”', (sentence) => {
    expect(harbour(sentence)).toEqual([sentence]);
  });

  it.each([
    ['was awaited once', 'A new crane was expected to arrive in 2019.'],
    ['had been planned', 'A builder had planned to raise it by two metres.'],
    ['somebody called Will did', 'A pilot, Will Sorley, rowed ashore from one of them.'],
    ['is so in general', 'When gales blow from the east, waves will reach cellars.'],
    ['somebody keeps to themselves', 'A pilot, whom owners will not name, rowed ashore.'],
    ['was set once', 'A record was set for rowing to Skerra in 1987.'],
    ['is laid', 'A table is set for nine bakers in a cellar.'],
    ['had been set', 'A hearing had been set for 3 March, and nobody came.'],
    ['somebody feels', 'A pilot, Petra Lund, said she would never forgive herself.'],
    ['is likelier than something else', 'Old stones are more likely to crack in frost.'],
  ])('has nothing that %s', (_, sentence) => {
    expect(harbour(sentence)).toEqual([]);
  });

  describe('beside what is known already', () => {
    const about = (last: string) =>
      outlookOf([
        'The mill in Aske burned down on Friday, and nine bakers lost their work.',
        'The bakers of the mill said that a lamp had been left on.',
        'The lamp in the mill was bought by Ole Brandt, the bakers said.',
        'Brandt left the mill at noon, and the bakers had left before him.',
        'The mill was built by monks, and no baker had ever seen a fire there.',
        last,
      ]);

    it.each([
      'Brandt, who was born in Oslo, is to step down on 31 March.',
      'The trial is expected to last until 21 November.',
      '“A baker who lost his work in the mill will be paid,” said Brandt.',
      '“People who live beside the mill will be rehoused,” said Brandt.',
    ])('is “%s”', (ahead) => {
      expect(about(ahead)).toEqual([ahead]);
    });

    it.each([
      '“A baker who burns his bread will burn his house,” said Brandt.',
      '“He who leaves a lamp on will be left in the dark,” said Brandt.',
    ])('is no saying: “%s”', (saying) => {
      expect(about(saying)).toEqual([]);
    });
  });

  it('has no “it” that stands for something of the sentence before', () => {
    expect(harbour('It will be raised by a metre on Friday, and closed until May.')).toEqual([]);
    expect(harbour('It is likely to open on Friday.')).toEqual([]);
    for (const sentence of [
      'It is not clear who will pay for a new crane.',
      'It will be hard for buyers to reach Skerra on Friday.',
      'It is not until Friday that a diver from Turin will come.',
    ]) {
      expect(harbour(sentence)).toEqual([sentence]);
    }
  });

  it('may be nothing', () => {
    expect(outlookOf(['The orchestra played two symphonies. The hall was full.'])).toEqual([]);
  });
});
