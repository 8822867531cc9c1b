import { expect, test } from 'vitest';
import { isNestedTooDeep } from '../../src/page/blocks/nesting.js';

test.each([
  ['nested a thousand levels deep', '<div>'.repeat(1000), true],
  ['nested by many elements', '<div class="a"><B>'.repeat(600), true],
  ['with many elements beside each other', '<div><b>Rain</b></div>'.repeat(5000), false],
  ['with list items that are never closed', `<ul>${'<li>Rain'.repeat(5000)}</ul>`, false],
  ['with more ends than beginnings', `${'</div>'.repeat(900)}${'<div>'.repeat(500)}`, false],
  ['with markup in a script', `<script>${'"<div>",'.repeat(900)}</script>`, false],
  ['with words like tags', '<divine> '.repeat(900), false],
])('a page %s', (_, html, isTooDeep) => {
  expect(isNestedTooDeep(html)).toBe(isTooDeep);
});
