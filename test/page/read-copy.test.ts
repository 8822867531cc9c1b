import { expect, it } from 'vitest';
import { readCopyApart } from '../../src/page/apart/read-apart.js';
import { importPage } from '../../src/story/copied/import.js';
import { PAGE_WORKER } from './readers.js';

it('a copied page is read in a thread of its own as it is read here', async () => {
  const page = ['The clock stands still', 'By Ida Holm', 'It stood still on Monday.'].join('\n\n');
  const read = await readCopyApart(PAGE_WORKER, page);
  expect(read).toEqual(importPage(page));
  expect(read.origin).toEqual({ headline: 'The clock stands still', author: 'Ida Holm' });
});
