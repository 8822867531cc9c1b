/** Levels. Browsers nest elements no deeper, so no page is made to be read that does. */
const MOST_NESTED = 512;

/** Elements whose end tags may not be left out; what stands in a script is no markup of the page. */
const TAG =
  /<(\/?)(script|div|span|section|article|main|aside|nav|header|footer|figure|blockquote|ul|ol|dl|table|form|center|font|b|i|em|strong|small)(?=[\s>/])/gi;

/** Whether a page's markup is nested deeper than any browser would show it: to read that takes minutes. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  let isInScript = false;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    const isEnd = slash !== '';
    if (name.toLowerCase() === 'script') isInScript = !isEnd;
    else if (!isInScript) depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_NESTED) return true;
  }
  return false;
}
