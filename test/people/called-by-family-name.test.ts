import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('a full name that is in no list is somebody’s', () => {
  test.each([
    [
      'whose family name the story has again and again',
      'Xunde Bakarem',
      'The board has chosen Xunde Bakarem. It rained. Bakarem starts in May. Bakarem will move.',
    ],
    [
      'whose family name says something',
      'Xunde Bakarem',
      'The board has chosen Xunde Bakarem. Bakarem said it was early.',
    ],
    [
      'as Chinese have them, with the family name first',
      'Zhao Weiming',
      'The club will unveil Zhao Weiming. Zhao, who scored 12 times, starts in May. Zhao is 52.',
    ],
    [
      'as Chinese have them, whom the story names once',
      'Zhao Weiming',
      'The club met Zhao Weiming on Monday.',
    ],
    [
      'with two syllables behind the family name',
      'Hwang Tae-chan',
      'The club met Hwang Tae-chan. It rained. Hwang starts in May.',
    ],
  ])('%s', (_, name, text) => {
    expect(read(text).names).toEqual([name]);
  });

  test.each([
    ['a firm', 'Xantford Chemivar cut jobs. Xantford will close a plant. Xantford is old.'],
    ['a product', 'The firm showed the Xevro Silverdo. It rained. Silverdo sales rose.'],
    ['an app', 'They left Xunde PhotoTok. PhotoTok is old. PhotoTok will close.'],
    ['a place', 'It rained in Xunde Bakarem. Roads in Bakarem closed. Bakarem has a bridge.'],
    [
      'a club',
      'Borussia Xortmund lost to them. The fans of Xortmund left. They stayed in Xortmund.',
    ],
    ['a bar of one who has the name', 'Chris Bakarem, 40, left. Pizzeria Bakarem will close.'],
    [
      'English words',
      'They praised Unrelenting Weather. Weather closed roads. Weather is weather.',
    ],
    ['what is of a state', 'It is West Virginia-based. West is where the sun sets. West it is.'],
    ['two words of English', 'They had a Long Time. Long is the road. Long it was.'],
  ])('and not of %s', (_, text) => {
    expect(read(text).names.filter((name) => name !== 'Chris Bakarem')).toEqual([]);
  });
});

describe('a family name behind which a participle and a verb of saying stand', () => {
  test.each([
    'giving evidence',
    'wiping his eyes',
    'speaking to reporters on the steps of the court',
  ])('is somebody’s whose given name is in no list: %s', (clause) => {
    const { names, statements } = read(
      `Jurors heard that Zork Venn had gone home. Venn, ${clause}, said: “I never saw her.”`,
      'His wife, Mia Venn, said he came home at nine.',
    );
    expect(names).toEqual(['Mia Venn', 'Zork Venn']);
    expect(statements.find(({ text }) => text.includes('never'))?.speaker).toBe('Zork Venn');
  });

  test.each([
    'The Alma Echo, citing the police, said it was late. The Echo said so.',
    'Lumen Energy, citing costs, said it would shut. Lumen shares fell.',
    'In Port Ashby, meeting reporters, he said no. Port Ashby, being small, said nothing.',
    'Brantford Chemical, facing fines, said it was sorry. The Brantford plant shut.',
    'The Norland Union, meeting in Alma, said it would strike.',
  ])('is no sign of a person where bodies and places have it: %s', (text) => {
    expect(read(text).names).toEqual([]);
  });
});
