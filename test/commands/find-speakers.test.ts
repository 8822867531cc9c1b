import { describe } from 'vitest';
import { itJudges } from './run.js';

const VERBS =
  'said claimed warned confirmed stated wrote reported testified explained argued maintained acknowledged quipped conceded insisted added claims';

describe('Find in story confirms of who says it alone that', () => {
  describe.each(VERBS.split(' '))('they %s', (verb) => {
    itJudges(
      'Warden Ada Roos said that the old sluice at Orre would be shut until June. Miller Piet Kok said that he had lost forty customers.',
      [
        [`Piet Kok ${verb} that the old sluice at Orre would be shut until June`, 'closest'],
        [`Ada Roos ${verb} that he had lost forty customers`, 'closest'],
      ],
    );
    itJudges(
      `Warden Ada Roos ${verb} that the old sluice at Orre would be shut until June. Miller Piet Kok ${verb} that he had lost forty customers.`,
      [
        [`Piet Kok ${verb} that the old sluice at Orre would be shut until June`, 'closest'],
        [`Ada Roos ${verb} that the old sluice at Orre would be shut until June`, 'answer'],
        [`Piet Kok ${verb} that he had lost forty customers`, 'answer'],
      ],
    );
  });
});

describe('Find in story confirms of somebody who says something', () => {
  itJudges(
    'Miller Piet Kok was warned by the council that the sluice would be shut. Kok added a second wheel in May, and confirmed the price.',
    [
      ['Piet Kok was warned that the sluice would be shut', 'answer'],
      ['Piet Kok added a second wheel in May', 'answer'],
      ['Piet Kok confirmed the price', 'answer'],
    ],
  );
  itJudges(
    'Miller Piet Kok was told that the sluice would be shut, warden Ada Roos said. Roos wrote a letter to the council.',
    [
      ['Piet Kok was told that the sluice would be shut', 'answer'],
      ['Ada Roos said Piet Kok was told that the sluice would be shut', 'answer'],
      ['Roos wrote a letter to the council', 'answer'],
    ],
  );
});

describe('Find in story confirms of who is told something alone that they are', () => {
  itJudges(
    'Doctors told Ada Roos that she had broken a rib. Her brother, Piet Roos, wept. Piet Kok was warned that the sluice was shut.',
    [
      ['Ada Roos was told that she had broken a rib', 'answer'],
      ['Piet Roos was told that she had broken a rib', 'closest'],
      ['Piet Kok was told that she had broken a rib', 'closest'],
      ['Piet Kok was warned that the sluice was shut', 'answer'],
      ['Ada Roos was warned that the sluice was shut', 'closest'],
    ],
  );
});

describe('Find in story confirms by the verb of the claim alone, where the story has it', () => {
  itJudges(
    '“I am glad,” said Piet Kok’s sister, Ada Roos, who warned that he must rest. Kok’s agent, Bart Moll, admitted that he was surprised.',
    [
      ['Piet Kok admitted that he was surprised', 'closest'],
      ['Bart Moll admitted that he was surprised', 'answer'],
    ],
  );
});

describe('Find in story confirms of nobody who keeps silent that they spoke', () => {
  itJudges('Orre Oil declined to comment on the talks, which two officials confirmed on Monday.', [
    ['Orre Oil confirmed the talks', 'closest'],
    ['Two officials confirmed the talks', 'answer'],
    ['Orre Oil declined to comment on the talks', 'answer'],
  ]);

  itJudges(
    'Its treasurer, Ngozi Bell, declined to comment on it, but said the hall would stay open.',
    [['Bell said the hall would stay open', 'answer']],
  );

  itJudges(
    'Orre Oil declined to comment on the talks. On Monday Orre Oil said the yard would close.',
    [['Orre Oil said the yard would close', 'answer']],
  );
});
