import { describe, expect, it } from 'vitest';
import { timelineOf } from './stories.js';

/** The events of a sentence, in a story of Tuesday, 10 June 2025. */
const eventsIn = (sentence: string) => timelineOf([sentence], '2025-06-10');

describe('a stretch of days', () => {
  it.each([
    ['The weir will be shut from 12 to 16 June.', '12 to 16 June = 2025-06-12'],
    ['The lock will be mended between 3 and 9 July.', 'between 3 and 9 July = 2025-07-03'],
    ['The choir sings in Oslo 12–14 July.', '12–14 July = 2025-07-12'],
    ['The fair, 3-5 May, drew crowds of bakers.', '3-5 May = 2025-05-03'],
    ['The fair ran from 3rd to 5th May.', '3rd to 5th May = 2025-05-03'],
    ['The baths were shut on 3 and 9 May.', '3 and 9 May = 2025-05-03'],
    [
      'A van was stolen between Friday 23 and Sunday 25 May.',
      'between Friday 23 and Sunday 25 May = 2025-05-23',
    ],
    [
      'It was shut between 28 December and 3 January 2024.',
      'between 28 December and 3 January 2024 = 2023-12-28',
    ],
    [
      'It was shut between June 12 and June 16, 2024.',
      'between June 12 and June 16, 2024 = 2024-06-12',
    ],
    ['It was shut between May 12 and 16.', 'between May 12 and 16 = 2025-05-12'],
    ['It was shut between May 12 and 16 in 2023.', 'between May 12 and 16 in 2023 = 2023-05-12'],
    ['Forty boats were lost between Friday and Sunday.', 'between Friday and Sunday = 2025-06-06'],
    [
      'Between Friday night and Sunday morning two mills burned down.',
      'Between Friday night and Sunday morning = 2025-06-06',
    ],
  ])('stands where it begins: “%s”', (sentence, event) => {
    expect(eventsIn(sentence)).toEqual([event]);
  });

  it.each([
    ['The hearing was moved from 3 to 9 July.', ['9 July = 2025-07-09']],
    ['The hearing was postponed by the court from 3 to 9 July.', ['9 July = 2025-07-09']],
    ['Aske won 3-2 May said in the town.', []],
    ['The ferry stops from 20 August to 4 September.', ['20 August = 2025-08-20']],
    ['The ferry stopped on 9 May and 12 boats waited.', ['9 May = 2025-05-09']],
    ['It was taken between 2am and 3am on Friday.', ['3am on Friday = 2025-06-06']],
    [
      'She said on Friday that the link between Monday’s flood and the dam was clear.',
      ['Friday = 2025-06-06'],
    ],
    ['The mill was sold on May 12 in 2023.', ['May 12 in 2023 = 2023-05-12']],
    ['Some 12 to 16 boats sank on 9 May.', ['9 May = 2025-05-09']],
  ])('is not read into “%s”', (sentence, events) => {
    expect(eventsIn(sentence)).toEqual(events);
  });
});
