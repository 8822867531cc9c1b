import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('roles', () => {
  test.each([
    [
      'before the name',
      'US trade envoy Hollis Grant flew to Lima.',
      'Hollis Grant',
      'US trade envoy',
    ],
    [
      'a capitalised office',
      'Finance Minister Anneli Saar resigned.',
      'Anneli Saar',
      'Finance Minister',
    ],
    [
      'a former one',
      'The ex-Rovers striker Danny Oakes retired.',
      'Danny Oakes',
      'ex-Rovers striker',
    ],
    [
      'behind the name',
      'Lena Marchetti, the director of the observatory, saw it.',
      'Lena Marchetti',
      'director of the observatory',
    ],
    [
      'behind the name and an age',
      'Carl Amundsen, 45, a bus driver, saw it.',
      'Carl Amundsen',
      'bus driver',
    ],
    [
      'of a rank before its noun',
      'Maya Okafor, the center’s chief veterinarian, saw it.',
      'Maya Okafor',
      'center’s chief veterinarian',
    ],
    ['with a verb', 'Nadia Petrova is a lawyer.', 'Nadia Petrova', 'lawyer'],
  ])('%s', (_, text, name, role) => {
    expect(read(text).roles(name)).toEqual([role]);
  });

  test.each([
    [
      'two with "and"',
      'Nadia Petrova, a botanist at the Alma Garden and the paper’s main author, saw it.',
      ['botanist at the Alma Garden', 'paper’s main author'],
    ],
    [
      'one after the other',
      'Nadia Petrova, a botanist, who is also deputy leader of the union, saw it.',
      ['deputy leader of the union', 'botanist'],
    ],
    [
      'what somebody was then',
      'They met Nadia Petrova, then harbour guard.',
      ['then harbour guard'],
    ],
    [
      'a place in a family',
      'Nadia Petrova was born in Alma, the youngest of five children.',
      ['youngest of five children'],
    ],
    [
      'behind another verb',
      'Nadia Petrova grew up in Alma and is a former rower.',
      ['former rower'],
    ],
    [
      'one of several',
      'Nadia Petrova is one of four young players in the side.',
      ['one of four young players in the side'],
    ],
    [
      'last season’s',
      'Nadia Petrova, last season’s leading scorer, fell.',
      ['last season’s leading scorer'],
    ],
    [
      'with what somebody is doing',
      'Nadia Petrova, a winger making her first start, fell.',
      ['winger'],
    ],
    [
      'what somebody led',
      'Nadia Petrova, who led the inquiry, said it was over.',
      ['led the inquiry'],
    ],
    ['a part in a court', 'Nadia Petrova, prosecuting, said it was late.', ['prosecuting']],
    [
      'whom somebody speaks for',
      'Nadia Petrova, for Carl Amundsen, said no.',
      ['for Carl Amundsen'],
    ],
    ['another of a family', 'Another daughter, Nadia Petrova, wept.', ['Another daughter']],
    ['not that of the next clause', 'According to Nadia Petrova, the winger is hurt.', []],
    ['not a form of address', 'Dr Nadia Petrova left.', []],
  ])('%s', (_, text, roles) => {
    expect(read(text).roles('Nadia Petrova')).toEqual(roles);
  });

  test('of one whose given name is an office elsewhere', () => {
    expect(
      read('Dean Amundsen, 34, a guard, left. His brother Rory Amundsen, 29, stayed.').names,
    ).toEqual(['Dean Amundsen', 'Rory Amundsen']);
  });

  test('the fullest comes first', () => {
    const { roles } = read(
      'Colonel Ada Birch landed. Ada Birch, the commander of the northern rescue squadron, was calm.',
    );
    expect(roles('Ada Birch')).toEqual(['commander of the northern rescue squadron', 'Colonel']);
  });

  test('an office comes before what its holder did', () => {
    expect(
      read('Detective Inspector Grant Hollis, who led the long inquiry, left.').roles(
        'Grant Hollis',
      ),
    ).toEqual(['Detective Inspector', 'led the long inquiry']);
  });

  test('an editor’s come before the text’s', () => {
    const { roles } = read(
      '---\npeople:\n  - name: Petra Lindqvist\n    roles: [Swedish coach]\n---\n\nManager Petra Lindqvist left.',
    );
    expect(roles('Petra Lindqvist')).toEqual(['Swedish coach', 'Manager']);
  });
});

describe('a description means', () => {
  test('the one person whose role it is', () => {
    const { mentions } = read(
      'Mayor Esther Kolb opened the bridge.',
      'The mayor said nothing about the cost.',
    );
    expect(mentions('Esther Kolb', 'nominal')).toEqual(['The mayor']);
  });

  test('a husband, once he is introduced as one', () => {
    const { mentions } = read(
      'Mary Ellison sold the farm. Her husband, Robert Ellison, kept the house.',
      'Her husband said nothing.',
    );
    expect(mentions('Robert Ellison', 'nominal')).toEqual(['Her husband']);
  });

  test('nobody, if two have the role', () => {
    const { mentions } = read(
      'Senator Ola Brandt met Senator Iris Faber.',
      'The senator left early.',
    );
    expect(mentions('Ola Brandt', 'nominal')).toEqual([]);
    expect(mentions('Iris Faber', 'nominal')).toEqual([]);
  });

  test('nobody who had the role once', () => {
    const { mentions } = read('Former governor Saul Weiss spoke.', 'The governor was absent.');
    expect(mentions('Saul Weiss', 'nominal')).toEqual([]);
  });

  test('the one of the right country', () => {
    const { mentions } = read(
      'Kenyan president Amina Otieno met Chilean president Pablo Reyes.',
      'The Chilean president was late.',
    );
    expect(mentions('Pablo Reyes', 'nominal')).toEqual(['The Chilean president']);
    expect(mentions('Amina Otieno', 'nominal')).toEqual([]);
  });
});

describe('“the president”, of whom the story has told as a body’s (“its president”),', () => {
  const nominals = (told: string, ...paragraphs: string[]) =>
    read('The union wants more pay.', told, ...paragraphs).mentions('Rolf Amsinck', 'nominal');

  test.each([
    [
      'in that paragraph',
      'The union wept. Its president, Rolf Amsinck, left. The president was ill.',
      [],
    ],
    [
      'beside the name',
      'The union wept. Its president, Rolf Amsinck, left.',
      ['Amsinck ate. The president was ill.'],
    ],
    [
      'in another one',
      'The company wept. Its president, Rolf Amsinck, left.',
      ['The president was ill.'],
    ],
    [
      'if the body has a name',
      'Velden wept. Its president, Rolf Amsinck, left.',
      ['The president was ill.'],
    ],
    [
      'of a state',
      'The country wept. Its president, Rolf Amsinck, left.',
      ['The president was ill.'],
    ],
    [
      'with another word on that',
      'The union wept. Its president, Rolf Amsinck, left. Union president Rolf Amsinck sang.',
      ['The president was ill.'],
    ],
  ])('is that one %s', (_, told, elsewhere) => {
    expect(nominals(told, ...elsewhere)).toEqual(['The president']);
  });

  test.each(['chief executive', 'leader', 'governor', 'speaker'])(
    'is that one in any office: %s',
    (office) => {
      const told = `The body wept. Its ${office}, Rolf Amsinck, left.`;
      expect(nominals(told, `The ${office} was ill.`)).toEqual([`The ${office}`]);
    },
  );

  test.each([
    ['The union wept. Its president, Rolf Amsinck, left.', 'The president can stop the law.'],
    ['The law cost the union its president, Rolf Amsinck.', 'The president can stop the law.'],
  ])('is the state’s where the story names both: %s', (told, elsewhere) => {
    const { mentions } = read('President Ada Lund signed the law.', told, elsewhere);
    expect(mentions('Ada Lund', 'nominal')).toEqual(['The president']);
  });

  test('is whoever the paragraph names, where the story names both', () => {
    const { mentions } = read(
      'President Ada Lund signed the law.',
      'The union wept. Its president, Rolf Amsinck, left. The president was ill.',
    );
    expect(mentions('Rolf Amsinck', 'nominal')).toEqual(['The president']);
  });
});

describe('pronouns', () => {
  test('mean the nearest person that fits', () => {
    const { mentions } = read('Mary Ellison met Robert Crane in Perth. She gave him her notes.');
    expect(mentions('Mary Ellison', 'pronoun')).toEqual(['She', 'her']);
    expect(mentions('Robert Crane', 'pronoun')).toEqual(['him']);
  });

  test('mean nobody where two fit as well', () => {
    const { mentions } = read('The prize went to Mary Ellison and Ruth Crane. She wept.');
    expect(mentions('Mary Ellison', 'pronoun')).toEqual([]);
    expect(mentions('Ruth Crane', 'pronoun')).toEqual([]);
  });

  test('are left alone where somebody else says them', () => {
    const { mentions } = read(
      'Mary Ellison met Robert Crane. “She gave me her notes,” Crane said.',
    );
    expect(mentions('Mary Ellison', 'pronoun')).toEqual([]);
  });

  test('go to nobody of whom the story says "his" before', () => {
    const { statements } = read(
      'Femi Okoro scored late. His sister, Tola Okoro, was in the stand.',
      '‘I saved his shots for years,’ she said.',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Tola Okoro']);
  });

  test('mean nobody by an office that is another one', () => {
    const { mentions } = read('Vice president Mary Ellison left. The president stayed.');
    expect(mentions('Mary Ellison', 'nominal')).toEqual([]);
  });

  test('mean nobody where no person fits', () => {
    const { mentions } = read('Mary Ellison left. He stayed.');
    expect(mentions('Mary Ellison', 'pronoun')).toEqual([]);
  });

  test('go over to a person without a name', () => {
    const { mentions, statements } = read(
      'George Tull left early. His lawyer said: “No.” He added: “Never.”',
    );
    expect(mentions('George Tull', 'pronoun')).toEqual(['His']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['His lawyer', 'His lawyer']);
  });
});

test('a role of which nobody can tell whether it is the friend’s or the boy’s is nobody’s', () => {
  const { roles } = read('A friend of the boy, Jayden Moss, 12, told police that he was well.');
  expect(roles('Jayden Moss')).toEqual([]);
});

describe('roles in a denial', () => {
  test.each([
    ['Ann Holm is not a doctor. She said so in Orre.'],
    ['Ann Holm, 41, was never the owner of the Orre mill.'],
    ['Ann Holm was almost certainly not the author of the letters.'],
    ['Neither Tom Bly nor Ann Holm is a suspect.'],
    ['Reports that Ann Holm is the new finance minister are false.'],
    ['It is wrong to say that Ann Holm was the founder of the sect.'],
  ])('are none where they are denied: %s', (text) => {
    expect(read(text, 'Ann Holm left Orre on Monday.').roles('Ann Holm')).toEqual([]);
  });

  test('but for one that is only not the only one', () => {
    const { roles } = read('Ann Holm was not only a poet but also a spy.', 'Holm left on Monday.');
    expect(roles('Ann Holm')).toContain('poet');
  });

  test.each([
    [
      '“almost” is about another adverb',
      'Ann Holm is almost certainly the next mayor.',
      'next mayor',
    ],
    ['“nearly” is', 'Ann Holm is nearly always the best player.', 'best player'],
    ['it is not merely so', 'Ann Holm is not merely a lawyer.', 'lawyer'],
    ['it is not simply so', 'Ann Holm is not simply a nurse.', 'nurse'],
    [
      'no one denies it',
      'No one in Orre would deny that Ann Holm is a great singer.',
      'great singer',
    ],
    ['it cannot be denied', 'It cannot be denied that Ann Holm is the best player.', 'best player'],
  ])('are some where %s', (_, text, role) => {
    expect(read(text, 'Ann Holm left Orre on Monday.').roles('Ann Holm')).toEqual([role]);
  });

  test.each([
    ['another clause', 'Nobody asked, but critics deny that Ann Holm is a great singer.'],
    ['what falls short', 'Ann Holm was nearly the mayor.'],
  ])('are none where a negation is of %s', (_, text) => {
    expect(read(text, 'Ann Holm left Orre on Monday.').roles('Ann Holm')).toEqual([]);
  });
});

test.each([
  ['coroner', 'The coroner, Beatrix Holm, said it was late.', 'Beatrix Holm'],
  ['appellant', 'The appellant, Tom Cole, said it was late.', 'Tom Cole'],
  ['stepmother', 'His stepmother, Ada Cole, said it was late.', 'Ada Cole'],
  ['protester', 'Ada Cole, a protester, said it was late.', 'Ada Cole'],
])('a %s is somebody', (noun, sentence, name) => {
  expect(read(sentence).roles(name)[0]).toContain(noun);
});

test('somebody is what is said before another description, too', () => {
  const { roles, statements } = read(
    'The club’s owner, the Qatari financier Khalid al-Marri, did not come. He said it was late.',
  );
  expect(roles('Khalid al-Marri')).toEqual(['Qatari financier', 'club’s owner']);
  expect(statements.map(({ speaker }) => speaker)).toEqual(['Khalid al-Marri']);
});

test.each([
  'The owner, the financier Tom Cole, and a cook left.',
  'The queen met the minister, the financier Tom Cole, the singer Mia Ford and a cook.',
  'In the hall stood the bishop, the financier Tom Cole, two nurses and a vet.',
])('and nobody is who stands before them in a list: %s', (sentence) => {
  expect(read(sentence).roles('Tom Cole')).toEqual(['financier']);
});

test.each([
  ['A newly appointed warden, Owen Tarrant, saw it.', 'newly appointed warden'],
  ['Outside stood the accused’s father, Owen Tarrant, with a flag.', 'the accused’s father'],
  ['The district judge, Owen Tarrant, refused it.', 'district judge'],
  ['PC Owen Tarrant came first.', 'PC'],
  ['“No,” said Prof. Sir Owen Tarrant.', 'Prof.'],
  ['A roofer named by police as Owen Tarrant fell.', 'roofer'],
  ['The victim, named locally as Owen Tarrant, was 40.', 'victim'],
  ['Officers have identified the missing sailor as Owen Tarrant.', 'missing sailor'],
  ['Defending, Owen Tarrant said she was sorry.', 'Defending'],
  ['“No,” said Owen Tarrant of Imperial College London.', 'of Imperial College London'],
])('somebody is what he is named as: %s', (sentence, role) => {
  expect(read(sentence).roles('Owen Tarrant')).toEqual([role]);
});

test.each([
  ['She learned it from the botanist Prof. Owen Tarrant.', ['botanist', 'Prof.']],
  [
    'Owen Tarrant, her cousin and the club’s former captain, was not amused.',
    ['club’s former captain', 'her cousin'],
  ],
])('somebody is two things at once: %s', (sentence, roles) => {
  expect(read(sentence).roles('Owen Tarrant')).toEqual(roles);
});

test.each([
  'Owen Tarrant, his wife and a neighbour were fined.',
  'They met Owen Tarrant, her cousin and the mayor, and left.',
  'The board named the striker as Owen Tarrant’s successor.',
])('nobody is what another is: %s', (sentence) => {
  expect(read(sentence).roles('Owen Tarrant')).toEqual([]);
});

test('a prize that somebody is named as winning is nobody', () => {
  expect(read('The club named the goalkeeper as Man of the Match.').names).toEqual([]);
});

test('whoever is named behind a description is meant by it', () => {
  const { mentions } = read('A roofer named by police as Owen Tarrant fell.', 'The roofer was 40.');
  expect(mentions('Owen Tarrant', 'nominal')).toContain('The roofer');
});

test('a full name is that of whoever it stands beside, or of the only one who is named so far', () => {
  const beside = read('The winger Tiko, whose full name is Tiago Costa Lima, signed.');
  const only = read(
    'The club bought the striker Tiko.',
    'The 23-year-old, whose full name is Tiago Costa Lima, signed.',
  );
  const several = read(
    'Ben Cole met Owen Tarrant.',
    'The winger, whose real name is Tiago Lima, is 23.',
  );
  expect([beside.names, only.names]).toEqual([['Tiko'], ['Tiko']]);
  expect(several.names).toContain('Tiago Lima');
});
