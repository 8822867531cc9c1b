import { describe } from 'vitest';
import type { Verdict } from '../../src/search/verdict.js';
import { itJudges } from './run.js';

describe('Find in story confirms only of whom the story says it', () => {
  describe.each<[string, string, [string, Verdict][]]>([
    [
      'what nobody does, in the present too',
      'No trace found so far points to sabotage at the Orre mill. Nothing in the report suggests that Ida Holm cheated. No ferry runs to Selm in winter, and nobody likes the new clock.',
      [
        ['A trace found so far points to sabotage', 'closest'],
        ['No trace points to sabotage', 'answer'],
        ['The report suggests that Ida Holm cheated', 'closest'],
        ['A ferry runs to Selm in winter', 'closest'],
        ['No ferry runs to Selm in winter', 'answer'],
        ['People like the new clock', 'closest'],
      ],
    ],
    [
      'what is denied in a clause, and what stands in another one',
      'Officers said no one was hurt as the wall fell in Orre. None of the guests, many of them children, was burnt at the inn, the owner said. No doubt the weir will leak. No 10 said the talks had failed.',
      [
        ['Nobody was hurt', 'answer'],
        ['Someone was hurt', 'closest'],
        ['The wall fell in Orre', 'answer'],
        ['The guests were not burnt at the inn', 'answer'],
        ['The guests were burnt at the inn', 'closest'],
        ['The owner said none of the guests was burnt', 'answer'],
        ['The weir will leak', 'answer'],
        ['The talks had failed', 'answer'],
      ],
    ],
    [
      'what is said wrongly, and what is only wrong itself',
      'The Orme Post mistakenly said the ferry had sunk. Ida Holm was falsely accused of stealing a boat. Tom Bly erroneously claimed to own the mill. Bly wrongly parked a van at the inn and told the clerk that he was ill.',
      [
        ['The ferry had sunk', 'closest'],
        ['Ida Holm stole a boat', 'closest'],
        ['Ida Holm did not steal a boat', 'answer'],
        ['Tom Bly owns the mill', 'closest'],
        ['Bly parked a van at the inn', 'answer'],
        ['Bly was ill', 'answer'],
      ],
    ],
    [
      'what is denied of several things at once',
      'None of the rowers was hurt, drowned or missing on Monday.',
      [
        ['The rowers drowned on Monday', 'closest'],
        ['None of the rowers drowned', 'answer'],
      ],
    ],
    [
      'what nobody does, and not what stands behind a thing that there is none of',
      'Ida Holm showed no fear and no anger as she was jailed in Marr. The driver had no idea the tunnel was shut. A few hours later the bishop of Orre was robbed. In the past few weeks barns have been burgled in Hale. Tom Bly, no stranger to the court, was fined. Wardens said there was no danger after a shell was found in Fenn.',
      [
        ['Ida Holm was jailed in Marr', 'answer'],
        ['Ida Holm was not jailed', 'closest'],
        ['Ida Holm showed no fear', 'answer'],
        ['The tunnel was shut', 'answer'],
        ['The tunnel was not shut', 'closest'],
        ['The bishop of Orre was robbed', 'answer'],
        ['The bishop of Orre was not robbed', 'closest'],
        ['Barns have been burgled in Hale', 'answer'],
        ['Barns have not been burgled in Hale', 'closest'],
        ['Tom Bly was fined', 'answer'],
        ['A shell was found in Fenn', 'answer'],
        ['No shell was found in Fenn', 'closest'],
      ],
    ],
    [
      'what nobody does as somebody tells it, or behind when it was so',
      'The mayor told reporters few sheds in the valley were flooded. On Monday none of the hikers had been rescued. The owner said that none of the guests, many of them children, was burnt at the inn.',
      [
        ['Sheds in the valley were flooded', 'closest'],
        ['Few sheds in the valley were flooded', 'answer'],
        ['The hikers had been rescued', 'closest'],
        ['None of the hikers had been rescued', 'answer'],
        ['The guests were burnt at the inn', 'closest'],
        ['The guests were not burnt at the inn', 'answer'],
      ],
    ],
    [
      'what is denied beside another thing that is denied',
      'Ida Holm was not fined and was not banned by the court in Marr. Nobody was burnt in the blast at the Selm dairy and the weir was not cracked.',
      [
        ['Ida Holm was not fined but was banned by the court in Marr', 'closest'],
        ['Ida Holm was not banned by the court', 'answer'],
        ['Nobody was burnt in the blast, but the weir was cracked', 'closest'],
        ['The cooks were not burnt in the blast at the dairy', 'answer'],
        ['At the dairy, nobody was burnt', 'answer'],
      ],
    ],
    [
      'what nobody of many does, with their number and what several of them are',
      'The roof fell in Orre, but none of the 40 guests was burnt. Storms hit Selm, but no sheds, barns or huts were flooded. The firm said that none of its 300 weavers would be moved.',
      [
        ['The guests were burnt', 'closest'],
        ['The guests were not burnt', 'answer'],
        ['Barns were flooded', 'closest'],
        ['The weavers would be moved', 'closest'],
      ],
    ],
    [
      'who is set apart from nobody, and from all',
      'Nobody except cooks was burnt in the blast at the Selm dairy. Everyone but Tom Bly left the hall. Apart from the captain, no one survived the wreck of the Corbie. No house was flooded apart from the mill.',
      [
        ['Cooks were burnt in the blast', 'answer'],
        ['Customers were burnt in the blast', 'closest'],
        ['Nobody was burnt in the blast', 'closest'],
        ['Tom Bly left the hall', 'closest'],
        ['Everyone but Tom Bly left the hall', 'answer'],
        ['The captain survived the wreck', 'answer'],
        ['The cook survived the wreck', 'closest'],
        ['The mill was flooded', 'answer'],
        ['A house was flooded', 'closest'],
      ],
    ],
    [
      'nobody set apart by a bar, by what bars others or by who saves',
      'Nobody was burnt in the bar fire at Selm. No rule barring goats from the pier was passed by the county. Nobody in Marr can save for a boat. Nobody, bar the pilot, was rescued at Hale.',
      [
        ['Nobody was burnt in the fire', 'answer'],
        ['Somebody was burnt in the bar', 'closest'],
        ['A rule barring goats was passed', 'closest'],
        ['No rule barring goats was passed by the county', 'answer'],
        ['People can save for a boat', 'closest'],
        ['Nobody in Marr can save for a boat', 'answer'],
        ['The pilot was rescued', 'answer'],
        ['Nobody was rescued at Hale', 'closest'],
      ],
    ],
  ])('%s, where it has: %s', (_, text, claims) => itJudges(text, claims));
});
