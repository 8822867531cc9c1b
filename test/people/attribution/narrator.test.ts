import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('what is said ends where the narrator goes on', () => {
  test.each([
    ['Orla Finch denied theft, but a court fined her in June.', 'theft'],
    ['Orla Finch denied stealing the boat, and the court freed her.', 'stealing the boat'],
    ['Orla Finch denied theft but was fined in June.', 'theft'],
    ['Orla Finch denied theft, so her lawyer asked for a new trial.', 'theft'],
    ['Orla Finch announced her return, and fans bought all tickets.', 'her return'],
    ['Orla Finch announced her return in May, but she tore a muscle.', 'her return in May'],
    ['Orla Finch pledged £2m for the pool, but ultimately the town paid.', '£2m for the pool'],
    [
      'Orla Finch vowed to rebuild the old pier with stone from the quarry, but the town sold it.',
      'to rebuild the old pier with stone from the quarry',
    ],
  ])('behind a thing or a deed: %s', (sentence, text) => {
    expect(said(sentence)[0]).toEqual(['Orla Finch', text]);
  });

  test.each([
    ['Orla Finch claimed the eggs were fresh, but three guests fell ill.', 'the eggs were fresh'],
    ['Orla Finch claimed the eggs weren’t old, but guests fell ill.', 'the eggs weren’t old'],
    [
      'Orla Finch insisted that the ship was sound, but it took on water and rescuers took her off, but divers found a hole.',
      'the ship was sound, but it took on water and rescuers took her off',
    ],
    ['Orla Finch denied she had the boat, but the judge gave her two years.', 'she had the boat'],
    ['Orla Finch insists the ship is sound, but divers found a hole.', 'the ship is sound'],
    ['Orla Finch promised the pier would open, but the council sold it.', 'the pier would open'],
    ['Orla Finch denied that she kept the boat, but a diver found it.', 'she kept the boat'],
  ])('behind what may not be so: %s', (sentence, text) => {
    expect(said(sentence)[0]).toEqual(['Orla Finch', text]);
  });

  test.each([
    ['Orla Finch said the pool would open, but the boiler failed.', 'the pool would open'],
    ['Orla Finch said three would go but did not say when.', 'three would go'],
    ['Orla Finch said the boat had sunk but didn’t give any details.', 'the boat had sunk'],
    ['Orla Finch said the boat had sunk but did not elaborate.', 'the boat had sunk'],
    ['Orla Finch said the boat had sunk but did not say where.', 'the boat had sunk'],
    ['Orla Finch said the boat had sunk but did not say if anyone drowned.', 'the boat had sunk'],
    [
      'Orla Finch said the clerk had kept the money but refused to name him.',
      'the clerk had kept the money',
    ],
    ['Orla Finch said the crew had fled and gave no reason.', 'the crew had fled'],
    ['Orla Finch said she was sorry and gave no reason.', 'she was sorry'],
    ['Orla Finch said the boat was safe but declined to discuss it.', 'the boat was safe'],
    ['Orla Finch said she would resign but stayed for a year.', 'she would resign'],
    ['Orla Finch says she will run and took a coach.', 'she will run'],
    ['Orla Finch said she had lost the key, and broke the door.', 'she had lost the key'],
  ])('with how it turned out, and with what was not said: %s', (sentence, text) => {
    expect(said(sentence)).toEqual([['Orla Finch', text]]);
  });
});

describe('what is said ends before what the narrator tells of it', () => {
  test.each([
    ['the mill was “truly sorry”', ', a phrase that the weavers called hollow'],
    ['the mill was “truly sorry,”', ' a phrase that the weavers called hollow'],
    ['the board had been warned in 2019', ', a claim that it denies'],
    ['the board had been warned in 2019', ', a claim the clerk denies'],
    ['the dam would hold', ', a view shared by few engineers'],
    ['he had struck her', ', an allegation for which there is no proof'],
    ['sales rose by 20 per cent', ', a figure that the union disputes'],
    ['the rink would close', ', a move that angered skaters'],
    ['the board had hidden the letter', ', allegations that the clerk denies'],
  ])('by a noun that sums it up: %s%s', (own, rest) => {
    expect(said(`Orla Finch said ${own}${rest}.`)[0]).toEqual(['Orla Finch', own]);
  });

  test.each([
    ['45 weavers had asked for masks; the mill bought 20', '45 weavers had asked for masks'],
    ['the dam was “sound”, but the board is not so sure', 'the dam was “sound”'],
    ['the dam was sound, but the board has called for a test', 'the dam was sound'],
    ['the dam was sound, while the board has warned of cracks', 'the dam was sound'],
    ['the ferry was late, although she did not say why', 'the ferry was late'],
    ['the ferry was late, but she declined to give details', 'the ferry was late'],
    [
      'she would not comment further, and the firm’s lawyers left without a word',
      'she would not comment further',
    ],
  ])('by a clause about another, or that no more was said: %s', (text, own) => {
    expect(said(`Orla Finch said ${text}.`)[0]).toEqual(['Orla Finch', own]);
  });

  test('by a comma that American papers set within the quotation', () => {
    expect(said('Orla Finch called the vote “a disgrace,” and she threatened to leave.')).toEqual([
      ['Orla Finch', 'the vote “a disgrace,”'],
    ]);
  });
});

describe('what is said goes on', () => {
  test.each([
    'the mill had promised a new roof, a promise that it broke',
    'the mill had claimed to be green, a claim that was false',
    'she had left the choir, a step that she did not regret',
    'the song was about Elvis, a figure loved by her father',
    'the house, a number of sheds and a barn had burned',
    'the letter made threats, claims and demands',
    'the roof leaked; she had seen it',
    'the roof leaked; that the walls were damp; and that nobody came',
    'three of the boats were sound; the others leaked',
    'the pool was “cold”, but it was clean',
    'the pool was “cold”, and children stayed away',
    'the pool would shut, and families wanted another',
    'the bus was late, although the road was clear',
    'the clerk was kind, but the mayor has never thanked her',
  ])('with what the speaker may say of it: %s', (text) => {
    expect(said(`Orla Finch said ${text}.`)[0]).toEqual(['Orla Finch', text]);
  });

  test.each([
    'the roof was safe but the doors had been left open',
    'the roof was safe, and the doors had been checked',
    'the driver had been drinking and drove into a wall',
    'the thief had grabbed her and pulled her into a van',
    'the thief had taken a bag and sold it in Hull',
    'they had won the match but lost the cup',
    'he had lost his job but found another',
    'she had slipped on the step and broke her arm',
    'he had tried to call her and gave up',
    'the thief had hit her and sent her home',
    'the judge had gone and gave no sign of it',
    'the ship was old and refused to turn',
    'the roof was old, but engineers had found no cracks',
    'the burglar tried the door, but a dog scared him off',
    'the road was shut, so the crew took a boat',
    'the pool would open, but only at noon',
    'the club would have won, but the keeper fell ill',
    'she would climb on, but her doctor forbade it',
    'the thief had entered the hut but did not say anything',
    'the ship has called for help but did not give its position',
    'the caller had a calm voice and did not give a name',
    'the guide had slipped but did not comment on the rain',
    'a bill which the mayor signed but the board ignored was lost',
  ])('behind “said”: %s', (text) => {
    expect(said(`Orla Finch said ${text}.`)).toEqual([['Orla Finch', text]]);
  });

  test.each([
    ['denied', 'theft, fraud, and lying to the police'],
    ['denied', 'theft, and the claim that he hit a guard'],
    ['denied', 'that he was there, and that the boat was his'],
    ['denied', 'that the club was rich but owed money'],
    ['claimed', 'that the cook ran, but a guard shot him'],
    ['announced', 'a plan that pleased farmers but angered hikers'],
    ['announced', 'a deal in which the firm pays, and the crews return'],
    ['promised', 'new roads, and trains that run on time'],
    ['vowed', 'to debate the mayor, but not as soon as he would like'],
    ['asked', 'for a lawyer, and for the court to wait until one was found'],
    ['claimed', 'the eggs were fresh, but they had been boiled'],
    ['believes', 'that the sea is warm but that fish have gone'],
    ['alleges', 'that the cook bought the knife, but his brother Ivo Lang threw it'],
    ['alleges', 'the mill knew of the leak but clerks hid it'],
    ['argued', 'that the tax was needed but the fines were too steep'],
    ['argued', 'the goal was good, but the referee had blown'],
    ['believes', 'the bird lived on the island but rats killed it'],
    ['thought', 'the race was over but the umpire stopped it'],
    ['feels', 'that the coach did his best, but the players were tired'],
    ['promised', 'that rents would fall, but fares would rise'],
    ['claims', 'that the cook was there, but his brother threw the knife'],
    ['claimed', 'that the cook fell, but a guard pushed him'],
    ['insisted', 'that the tax was needed but the council delayed it'],
    ['denied', 'that the mill was in trouble, and the auditors had found nothing wrong'],
    ['denied', 'she had the boat, and the judge gave her two years'],
    ['urged', 'people to stay at home, but shops may open'],
    ['predicted', 'a hard winter, but prices would fall'],
    ['vowed', 'to fight on but would accept a draw'],
  ])('where nothing else can begin: %s %s', (verb, text) => {
    expect(said(`Orla Finch ${verb} ${text}.`)[0]?.[1]).toBe(text.replace(/^that /, ''));
  });

  test('where the writer says it', () => {
    expect(said('I believe that the pier is lost, but the town was right.')[0]?.[1]).toBe(
      'the pier is lost, but the town was right',
    );
  });
});

describe('a verb that needs a clause has one', () => {
  test.each([
    ['Orla Finch claimed the eggs weren’t old.', 'the eggs weren’t old'],
    ['Orla Finch noted the club refused to pay.', 'the club refused to pay'],
  ])('%s', (sentence, text) => {
    expect(said(sentence)).toEqual([['Orla Finch', text]]);
  });

  test.each([
    'Orla Finch declared a limited emergency on Monday.',
    'The Tolmec Company added a closed terrace to its café.',
    'In May the Senate declared war on the United Isles.',
  ])('and no adjective or name that looks like its verb: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
