import { describe } from 'vitest';
import type { Verdict } from '../../src/search/verdict.js';
import { itJudges } from './run.js';

describe('Find in story confirms what a sentence bears out word by word, and not', () => {
  describe.each<[string, string, [string, Verdict][]]>([
    [
      'a word that decides it and that the sentence has none like',
      'The insurer, Selm Mutual, refused the claim in March. Ben Roth was hurt in the crash at Orre. Ida Holm, a retired dentist, thanked the crew. The bus struck a wall in Marr.',
      [
        ['Selm Mutual paid the claim in March', 'closest'],
        ['Selm Mutual rejected the claim in March', 'answer'],
        ['Ben Roth was killed in the crash at Orre', 'closest'],
        ['Ben Roth was injured in the crash at Orre', 'answer'],
        ['Ida Holm is a retired farmer', 'closest'],
        ['Ida Holm is a retired dentist', 'answer'],
        ['The bus hit a wall in Marr', 'answer'],
      ],
    ],
    [
      'what somebody is, if the story has another for it, or somebody who is it no more',
      'The harpist Ida Holm left, and the cellist Ben Roth followed. Her brother, the former mayor Nils Holm, said nothing. A newly appointed clerk, Ada Lund, found the note.',
      [
        ['Ida Holm is a harpist', 'answer'],
        ['Ida Holm is a cellist', 'closest'],
        ['Ben Roth is the cellist', 'answer'],
        ['Nils Holm is the mayor', 'closest'],
        ['Nils Holm is a former mayor', 'answer'],
        ['Ada Lund is a clerk', 'answer'],
        ['Ada Lund is a cellist', 'closest'],
      ],
    ],
    [
      'a word that it has as another kind of word, but for what is only planned, or that decides nothing',
      'Frost forced the closure of two pools in Selm. An audit at Marr Boats found fraud in four of its eight yards. Ida Holm took the post in June. The repairs cost about 4 million crowns. A rare coin was found in a loft in Orre.',
      [
        ['Two pools in Selm were closed because of frost', 'answer'],
        ['An audit found fraud in half of the yards', 'answer'],
        ['Ida Holm has had the post since June', 'answer'],
        ['The repairs cost around 4 million crowns', 'answer'],
        ['A rare kind of coin was found in a loft in Orre', 'answer'],
        ['A rare coin turned up in a loft in Orre', 'answer'],
        ['A rare coin was stolen from a loft in Orre', 'closest'],
        ['Ida Holm refused the post in June', 'closest'],
        ['Two pools in Selm were sold because of frost', 'closest'],
      ],
    ],
    [
      'a word that only looks like the negative of its own',
      'Ida Holm was discharged from hospital in Orre on Monday. The council disagreed with the plan in Marr.',
      [
        ['Ida Holm was charged in Orre on Monday', 'closest'],
        ['Ida Holm was discharged in Orre on Monday', 'answer'],
        ['The council disagreed with the plan in Marr', 'answer'],
      ],
    ],
    [
      'a thing that is only named before',
      'Coal is rare in Selm. The pilot of the tug wrote a letter in May. He posted the letter at once.',
      [
        ['The pilot wrote the letter in May', 'answer'],
        ['The pilot of the tug wrote the letter for coal', 'closest'],
      ],
    ],
    [
      'what two sentences say',
      'Cars pay 40 crowns on the bridge at Orre. Lorries pay 120 crowns on it. Tom Bly insured the barn. The hogs were lost.',
      [
        ['Lorries pay 40 crowns', 'closest'],
        ['Lorries pay 120 crowns', 'answer'],
        ['Tom Bly insured the hogs', 'closest'],
        ['Tom Bly insured the barn', 'answer'],
      ],
    ],
    [
      'who does it',
      'Orre Lines, the ferry company, has agreed to buy its rival Marr Boats. Selm Marine blamed a pump and offered the port compensation. Police questioned Ada Moll for six hours. The cut was proposed by a clerk. The guide was thrown out of the hall. Police arrested five men in Selm.',
      [
        ['Marr Boats has agreed to buy Orre Lines', 'closest'],
        ['Orre Lines has agreed to buy Marr Boats', 'answer'],
        ['The ferry company has agreed to buy its rival', 'answer'],
        ['Selm Marine offered the port compensation', 'answer'],
        ['Orre Lines offered the port compensation', 'closest'],
        ['Ada Moll was questioned for six hours', 'answer'],
        ['The council proposed the cut', 'closest'],
        ['Officers arrested five men in Selm', 'answer'],
        ['Five men were arrested by police in Selm', 'answer'],
        ['The guide threw the clerk out of the hall', 'closest'],
      ],
    ],
    [
      'what somebody is not',
      'Eleven hikers were hurt on the ridge at Marr. They have sold the hut. Ada Moll, a nurse, spoke for 20 families.',
      [
        ['Eleven hikers were hurt on the ridge', 'answer'],
        ['The couple sold the hut', 'answer'],
        ['Ada Moll is a teacher', 'closest'],
      ],
    ],
    [
      'to what it is done',
      'Tarn Metals bought a smelter in Orre last year and has been looking at the quarry since May. The board recommended the offer, having rejected two bids. The club sold a van and a boat in June.',
      [
        ['Tarn Metals bought the quarry last year', 'closest'],
        ['Tarn Metals bought a smelter last year', 'answer'],
        ['The board rejected the offer', 'closest'],
        ['The board rejected two bids', 'answer'],
        ['The club sold a boat in June', 'answer'],
      ],
    ],
    [
      'somebody whom the sentence does not mean',
      'The case is the largest since two clerks stole 5 million crowns in Marr.\n\nTom Bly was jailed for fraud. He had run the mill at Selm since May, the court said.\n\nOrre Bank owns 12% of Tarn Metals.\n\nSelm Mutual was named as a buyer.',
      [
        ['Tom Bly stole 5 million crowns', 'closest'],
        ['Two clerks stole 5 million crowns', 'answer'],
        ['Tom Bly had run the mill at Selm since May', 'answer'],
        ['Orre Bank owns 12% of Selm Mutual', 'closest'],
        ['Orre Bank owns 12% of Tarn Metals', 'answer'],
      ],
    ],
    [
      'what is needed or denied of it, and not what is told beside',
      'The mill needs the consent of the village council. The leak was caused not by frost but by a rusty valve. The rumour that the tower leans, which isn’t true, brings visitors to Marr. The appeal to mend the organ brought in 900 crowns.',
      [
        ['The mill needs the village council’s consent', 'answer'],
        ['The village council gave its consent', 'closest'],
        ['A rusty valve caused the leak', 'answer'],
        ['Frost caused the leak', 'closest'],
        ['Visitors come because of the rumour', 'answer'],
        ['The tower leans', 'closest'],
        ['The appeal for the organ brought in 900 crowns', 'answer'],
      ],
    ],
    [
      'what it denies of a thing, needs or calls for',
      'The letter is not a forgery, the county said. The deal needs the approval of the court in Marr. Ida Holm rejected calls to resign in May. Tom Bly left by train and not by boat. Ada Moll had heard that owls fear rain, which isn’t true.',
      [
        ['The letter is a forgery', 'closest'],
        ['The letter is not a forgery', 'answer'],
        ['The court in Marr has approved the deal', 'closest'],
        ['The deal needs the approval of the court', 'answer'],
        ['Ida Holm resigned in May', 'closest'],
        ['Ida Holm rejected calls to resign', 'answer'],
        ['Tom Bly left by boat', 'closest'],
        ['Tom Bly left by train', 'answer'],
        ['Owls fear rain', 'closest'],
      ],
    ],
    [
      'another part or another decade',
      'The canal at Marr was dug in the 1890s. Rents in Orre rose by a tenth after the vote. Sales of eels fell by 20 per cent in May.',
      [
        ['The canal at Marr was dug in the 1790s', 'closest'],
        ['The canal at Marr was dug in the 1890s', 'answer'],
        ['Rents in Orre rose by a fifth after the vote', 'closest'],
        ['Rents in Orre rose by 10 per cent after the vote', 'answer'],
        ['Sales of eels fell by a fifth in May', 'answer'],
        ['Sales of eels fell by a quarter in May', 'closest'],
      ],
    ],
    [
      'what somebody only appeals, presses or lobbies for',
      'Ida Holm will appeal for Norvia to resume its aid to Orre. Ben Roth appealed to the firm to pay its staff. Ada Moll pressed the council to close the pit. Tom Bly lobbied the board to sell the mill.',
      [
        ['Norvia resumed its aid to Orre', 'closest'],
        ['The firm paid its staff', 'closest'],
        ['The council closed the pit', 'closest'],
        ['The board sold the mill', 'closest'],
        ['Ada Moll pressed the council to close the pit', 'answer'],
      ],
    ],
    [
      'what stands between who does it and the deed, what opens by itself, an age, and a body by its noun',
      'Ben Roth, who will miss three games, left the pitch in tears. The bridge at Orre was closed by police on Friday. Ada Moll, 52, wept in court. Brix was founded in Selm in 1921. The company fired 300 workers in May.',
      [
        ['Ben Roth left the pitch in tears', 'answer'],
        ['Ida Holm left the pitch in tears', 'closest'],
        ['The bridge at Orre closed on Friday', 'answer'],
        ['The bakery at Orre closed on Friday', 'closest'],
        ['Ada Moll is 52', 'answer'],
        ['Ada Moll is 25', 'closest'],
        ['Brix fired 300 workers in May', 'answer'],
        ['The police fired 300 workers in May', 'closest'],
      ],
    ],
  ])('%s', (_, text, claims) => {
    itJudges(text, claims);
  });
});
