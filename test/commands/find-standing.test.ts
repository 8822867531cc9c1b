import { describe } from 'vitest';
import type { Verdict } from '../../src/search/verdict.js';
import { itJudges } from './run.js';

describe('Find in story confirms only as what the story says it', () => {
  describe.each<[string, string, [string, Verdict][]]>([
    [
      'what is denied, refused or left undone',
      'Ida Holm denied burning the letters of the Orre bank. The ferry line failed to repair the pier in spring, and Ben Roth refused to blame the crew.',
      [
        ['Ida Holm denied burning the letters', 'answer'],
        ['Ida Holm burned the letters of the Orre bank', 'closest'],
        ['The ferry line repaired the pier in spring', 'closest'],
        ['The ferry line failed to repair the pier', 'answer'],
        ['Ben Roth blamed the crew', 'closest'],
        ['Ben Roth refused to blame the crew', 'answer'],
      ],
    ],
    [
      'what is denied of a clause, or kept from happening',
      'Officials denied reports on the radio that the Orre bridge had cracked. It is not true that the harbour has been sold, the mayor said. A court stopped the county from felling the oaks.',
      [
        ['The Orre bridge has cracked', 'closest'],
        ['Officials denied reports that the Orre bridge had cracked', 'answer'],
        ['The harbour has been sold', 'closest'],
        ['The county felled the oaks', 'closest'],
        ['A court stopped the county from felling the oaks', 'answer'],
      ],
    ],
    [
      'what was planned once, or is planned no more',
      'The Orre bank does not intend to close its branch in Selm. The trial of Tom Bly was due to begin in May. The firm plans to build forty homes in Holm.',
      [
        ['The Orre bank will close its branch in Selm', 'closest'],
        ['The trial of Tom Bly will begin in May', 'closest'],
        ['The firm will build forty homes in Holm', 'answer'],
      ],
    ],
    [
      'what nearly happened, was averted or ruled out',
      'The ferry nearly sank off Orre in March. The line avoided a fine of 4,000 crowns. The county ruled out a sale of the pier. The crew did not fail to warn the port.',
      [
        ['The ferry sank off Orre in March', 'closest'],
        ['The ferry nearly sank off Orre', 'answer'],
        ['The line was fined 4,000 crowns', 'closest'],
        ['There will be a sale of the pier', 'closest'],
        ['The county ruled out a sale of the pier', 'answer'],
      ],
    ],
    [
      'what somebody is only said to have done',
      'Tom Bly was accused of poisoning a dog in Selm. Witnesses alleged that he had laughed. Ann Lorn is said to have hidden the money, and was arrested on suspicion of forging a will that left her a house.',
      [
        ['Tom Bly poisoned a dog', 'closest'],
        ['Tom Bly was accused of poisoning a dog', 'answer'],
        ['Ann Lorn hid the money', 'closest'],
        ['Ann Lorn is said to have hidden the money', 'answer'],
        ['Ann Lorn forged a will', 'closest'],
        ['Ann Lorn was arrested on suspicion of forging a will', 'answer'],
      ],
    ],
    [
      'what is said beside a claim, and no part of it',
      'The firm’s head, Lena Moll, rejected the claim and said the Orre buses were clean. The depot was supposed to reopen in May.',
      [
        ['Lena Moll said the Orre buses were clean', 'answer'],
        ['The depot reopened in May', 'closest'],
      ],
    ],
    [
      'what is planned, wished, asked for or a condition',
      'The museum was due to open a café in Selm last May, but the opening was put off. Director Amy Noll hopes to hire two cooks, and has urged the county to lend her a boat. The cooks asked for 19 per cent more. If the county refuses, the café could close in June.',
      [
        ['The museum opened a café in Selm last May', 'closest'],
        ['The museum was due to open a café in Selm', 'answer'],
        ['The opening was put off', 'answer'],
        ['Director Amy Noll hired two cooks', 'closest'],
        ['Director Amy Noll hopes to hire two cooks', 'answer'],
        ['The county lent the director a boat', 'closest'],
        ['The cooks got 19 per cent more', 'closest'],
        ['The café closed in June', 'closest'],
        ['The café will close in June', 'closest'],
        ['The café could close in June', 'answer'],
      ],
    ],
    [
      'what is denied beside what is not, and at the head of a sentence',
      'The driver, Ben Roth, denied murder but admitted manslaughter in Orre. Denied bail, Tom Bly was moved to a cell in Selm.',
      [
        ['Ben Roth denied murder', 'answer'],
        ['Ben Roth admitted manslaughter', 'answer'],
        ['Ben Roth admitted murder', 'closest'],
        ['Ben Roth denied manslaughter', 'closest'],
        ['Tom Bly was denied bail', 'answer'],
        ['Tom Bly was moved to a cell', 'answer'],
        ['Tom Bly got bail', 'closest'],
      ],
    ],
    [
      'a plan that was given up, by whom it was or by others',
      'The mill cancelled its plan to cut forty jobs in Orre. A scheme to drain the Selm lake was scrapped in June. The county rejected a proposal to ban kites, the bank withdrew its threat to leave, and the firm decided against moving the depot. The line did not drop its plan to raise fares. The port dropped leaflets to warn sailors.',
      [
        ['The mill will cut forty jobs', 'closest'],
        ['The mill plans to cut forty jobs', 'closest'],
        ['The mill cancelled its plan to cut forty jobs', 'answer'],
        ['The Selm lake will be drained', 'closest'],
        ['A scheme to drain the lake was scrapped', 'answer'],
        ['The county will ban kites', 'closest'],
        ['The bank will leave', 'closest'],
        ['The firm moved the depot', 'closest'],
        ['The firm decided against moving the depot', 'answer'],
        ['The line plans to raise fares', 'answer'],
        ['The port dropped leaflets to warn sailors', 'answer'],
      ],
    ],
    [
      'a bid that came to nothing, and what is dropped in another’s course',
      'The court threw out a bid by Roth Homes to build flats in Selm. The county rejected a bid for bail by Tom Bly. The line cancelled forty sailings in a bid to save fuel. The clerk behind the plan to drain the lake was dropped.',
      [
        ['Roth Homes made a bid to build flats', 'answer'],
        ['Roth Homes built flats in Selm', 'closest'],
        ['Roth Homes will build flats in Selm', 'closest'],
        ['Tom Bly made a bid for bail', 'answer'],
        ['The line made a bid to save fuel', 'answer'],
        ['The line saved fuel', 'closest'],
      ],
    ],
    [
      'what is only asked, but for what a question takes for granted',
      'Q: Did Ben Roth cheat? “Has the ferry sunk?” a reporter asked in Orre. Asked “Did you take the boat?”, Tom Bly shook his head. Did Ida Holm know of it before the dam broke on Sunday?',
      [
        ['Ben Roth cheated', 'closest'],
        ['The ferry has sunk', 'closest'],
        ['A reporter asked whether the ferry has sunk', 'answer'],
        ['Tom Bly took the boat', 'closest'],
        ['Tom Bly shook his head', 'answer'],
        ['The dam broke on Sunday', 'answer'],
      ],
    ],
    [
      'what is told before a question, but for what that doubts',
      'The warden resigned on Monday, but will he leave the club too? The weir at Orre broke in May, so who is to blame? Ida Holm sold the inn, but is that true? Ben Roth fell, or did he jump? Did Tom Bly cheat, and was the cook paid?',
      [
        ['The warden resigned on Monday', 'answer'],
        ['The warden left the club', 'closest'],
        ['The weir at Orre broke in May', 'answer'],
        ['Ida Holm sold the inn', 'closest'],
        ['Ben Roth jumped', 'closest'],
        ['Ben Roth fell', 'closest'],
        ['Tom Bly cheated', 'closest'],
        ['The cook was paid', 'closest'],
      ],
    ],
    [
      'what nobody or hardly anybody did',
      'None of the sailors lost their pay after the storm in Orre. Few guests left the hotel, and hardly any beer was spilt. Reporters said they saw no fire.',
      [
        ['The sailors lost their pay', 'closest'],
        ['None of the sailors lost their pay', 'answer'],
        ['No sailors lost their pay', 'answer'],
        ['Guests left the hotel', 'closest'],
        ['Few guests left the hotel', 'answer'],
        ['Beer was spilt', 'closest'],
      ],
    ],
    [
      'a cause, and a “to” with a thing behind it',
      'The regatta was cancelled due to heavy fog, and buses were late due to flooding. Rioters set fire to sheds in Selm. Ida Holm told riddles to children at the Orre library.',
      [
        ['The regatta was cancelled because of heavy fog', 'answer'],
        ['Buses were late because of flooding', 'answer'],
        ['Rioters set sheds on fire in Selm', 'answer'],
        ['Ida Holm told children riddles', 'answer'],
      ],
    ],
    [
      'what is due, likely or set to happen',
      'The mill, due to start in June, is set to close. A hearing was originally due to take place in Orre, and the pier is likely to sink.',
      [
        ['The mill started in June', 'closest'],
        ['The mill closed', 'closest'],
        ['A hearing took place in Orre', 'closest'],
        ['The pier is likely to sink', 'answer'],
        ['The pier sank', 'closest'],
      ],
    ],
    [
      'in the active and the passive alike',
      'Tom Bly was denied bail by a judge in Orre. The Selm rowers avoided relegation on Sunday. Three goats escaped prison wardens in Marr. Loans were offered to farmers by the bank.',
      [
        ['A judge in Orre denied bail for Tom Bly', 'answer'],
        ['Tom Bly got bail', 'closest'],
        ['Relegation was avoided on Sunday', 'answer'],
        ['The Selm rowers were relegated on Sunday', 'closest'],
        ['Three goats escaped from prison wardens', 'answer'],
        ['The bank offered loans to farmers', 'answer'],
      ],
    ],
    [
      'what follows what was stopped',
      'The dam stopped leaking and burst on Sunday.',
      [
        ['The dam burst on Sunday', 'answer'],
        ['The dam leaked on Sunday', 'closest'],
      ],
    ],
    [
      'what is so though few know or doubt it, and who is set apart',
      'Few people know that Selm has the oldest clock in the county. Few would dispute that Ann Lorn won the debate. No one but the captain survived the wreck. No one said that the Orre bridge had cracked. None of the boys doubted that Tom Bly had lied.',
      [
        ['Selm has the oldest clock in the county', 'answer'],
        ['Ann Lorn won the debate', 'answer'],
        ['The captain survived the wreck', 'answer'],
        ['Nobody survived the wreck', 'closest'],
        ['Tom Bly had lied', 'closest'],
        ['The Orre bridge had cracked', 'closest'],
      ],
    ],
  ])('%s, where the story has: %s', (_, text, claims) => itJudges(text, claims));
});
