import { describe, expect, it } from 'vitest';
import { FERRY, outlookOf } from './stories.js';

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

  it('may be nothing', () => {
    expect(outlookOf(['The orchestra played two symphonies. The hall was full.'])).toEqual([]);
  });
});
