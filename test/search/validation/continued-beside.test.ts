import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../stories.js';

const walker =
  'Rescuers spent the night looking for a walker who had set out from Selm. She was found asleep in a barn.';
const men =
  'Officers detained six men on Friday at the Orme quarry. All were later released on bail.';
const lockout =
  'A 2011 lockout at the brewery lasted five weeks. That one ended when a judge ordered talks.';
const clerk = 'Mayor Ida Roe sacked the town clerk in May. She was charged with theft in June.';
const fraud = 'A fraud at the bank was run by Nora Quist from Lund. She was charged in April.';
const statue = 'The statue of Hale stands in Brenn. It was cast in Lund in 1890.';
const school =
  'The council debated the new school on Monday. It approved a smaller one on Tuesday.';
const mill = 'The old mill was shut in 1990. It was bought by the Brack family in May.';
const library = 'Mayor Ida Roe visited the library. It was opened by a duke in 1970.';
const coaster =
  'Lifeboats from Averton picked up the crew of a coaster. They were rescued within an hour.';

const boldOf = (question: string, told: string) =>
  askStory(storyWith(told, 'The harbour was quiet, and the gulls sat on the sheds.'), question)
    .highlight ?? '';

describe('a sentence that goes on with “he”, “it” or “all” is marked where it has the verb asked of', () => {
  test.each([
    ['where was the walker found', walker],
    ['was the walker found', walker],
    ['where is the walker', walker],
    ['were the six men released', men],
    ['who ended the lockout at the brewery', lockout],
    ['was the clerk charged', 'The council sacked the clerk. She was charged with theft in June.'],
    ['where was the statue cast', statue],
    ['did the council approve the new school', school],
    ['who bought the old mill', mill],
  ])('%s: %s', (question, told) => {
    const [, second] = told.split(/(?<=\.) /);
    expect(boldOf(question, told)).toBe(second);
  });

  test.each([
    ['where did the rescuers look for the walker', walker],
    ['who looked for the walker', walker],
    ['who detained the men', men],
    ['how long did the lockout last', lockout],
    ['was Ida Roe charged', clerk],
    ['who sacked the clerk', clerk],
    ['who was charged with the fraud', fraud],
    ['where was Nora Quist charged', fraud],
    ['where is the statue of Hale', statue],
    ['when did the council debate the new school', school],
    ['was the old mill shut', mill],
    ['who rescued the crew of the coaster', coaster],
    ['did Ida Roe open the library', library],
    ['did the brewer shut the mill', 'The brewer sold the mill. It was shut in May by a court.'],
    ['will the vote be moved', 'The plan goes to the vote. This was moved by Ida Roe.'],
  ])('and the one before where that has it, or another is meant: %s: %s', (question, told) => {
    const [first] = told.split(/(?<=\.) /);
    expect(boldOf(question, told)).toBe(first);
  });
});

describe('where somebody is that are only looked for', () => {
  const hunt = 'Police are searching for two missing boys in the Hagley forest.';
  const rest = 'The harbour was quiet, and the gulls sat on the sheds.';

  test('is not told', () => {
    expect(askStory(storyWith(hunt, rest), 'where are the missing boys')).toMatchObject({
      verdict: 'closest',
      obstacle: 'it tells no place',
    });
  });

  test.each([
    [
      'where is the sailor',
      'Crews looked for a sailor in the bay of Selm. He was spotted near Brenn at noon by a pilot.',
    ],
    ['where is the keeper', 'Police are hunting a zoo keeper. He is believed to be in Lund.'],
    [
      'where is the statue',
      'The town is looking for a stolen statue. It was found last week in a shed in Orme.',
    ],
    ['where are the girls', 'Police searched for two girls. They were found alive in a mill.'],
  ])('is told by the sentence behind that has where they were found: %s: %s', (question, told) => {
    expect(askStory(storyWith(told, rest), question)).toMatchObject({
      highlight: told.split(/(?<=\.) /)[1],
    });
  });

  test.each([
    ['where is the sailor', 'Crews looked for a sailor in the bay. He was born in Lund.'],
    ['where is the keeper', 'Police are hunting a zoo keeper. He is in his fifties and in a hat.'],
    ['where is the statue', 'The town is looking for a statue. They found a coin in a shed.'],
    ['where is the girl', 'Police searched for a girl of nine. She was at school on Monday.'],
    ['where is the barge', 'Divers looked for a barge off Selm. It has not been found in Orme.'],
  ])('and by no other that is behind: %s: %s', (question, told) => {
    expect(askStory(storyWith(told, rest), question)).toMatchObject({
      verdict: 'closest',
      highlight: told.split(/(?<=\.) /)[0],
    });
  });

  test('nor is it asked by where they are from', () => {
    const told = 'Police are searching for two boys in the Hagley forest.';
    expect(askStory(storyWith(told, rest), 'where are the boys from').obstacle).toBeUndefined();
  });

  test.each([
    ['where are police searching for the boys', hunt],
    ['where is the forest', 'Police searched the forest, which lies in Hagley.'],
    ['where is the gunman', 'Police are hunting a gunman who is in the Hagley forest.'],
    ['where is the inn', 'The inn is in Selm, where boys look for shells.'],
    ['where is the chapel', 'Walkers stop at the chapel in Tarn Street.'],
    ['where are the boys', 'Two boys that were searched for are at a farm in Selm.'],
  ])('but all else may be: %s: %s', (question, told) => {
    expect(askStory(storyWith(told, rest), question).obstacle).not.toBe('it tells no place');
  });
});
