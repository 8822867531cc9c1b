import { callsNoStory } from '../../story/copied/no-story.js';
import { isPaperInTitle } from '../../story/masthead-name.js';
import { wordsIn } from '../../story/page-line.js';
import { squeeze } from '../align.js';

/** What joins a headline and the names of a site in a title. */
const JOINT = /(\s+(?:::|[|·•»«~>/—–-])\s+|\s*[|»]\s*)/;
/** A name of the site before a headline, or in brackets behind it. */
const LABEL = /^([^:]{2,40}):\s+(?=[\p{Lu}\p{N}“‘"'])/u;
const BRACKETS = /\s*\(([^()]{2,60})\)$/;
/** What joins the name of a site and a headline behind it. */
const BEFORE = /\s*[:|·•»–—-]\s+$/;
/** Where some systems cut headlines short for machines. */
const CUT = /(?:\.{3}|…)$/;
/** Words of a headline at least, and of a section between it and the site's name at most. */
const FEWEST_WORDS = 4;
const SECTION_WORDS = 2;
const MOST_LINES = 5;
const CAPITAL = /^\p{Lu}/u;
/** What joins sections, and not who says so: "Deal is near - minister - The Harbour". */
const SECTION_JOINT = /[|»·]|::/;
const WORD = /[\p{L}\p{N}]\S*/gu;

/** What a page calls its story, each as it stands there. */
export interface Titles {
  /** For machines, the surest first. */
  readonly stated: readonly string[];
  /** Of the page. */
  readonly title: string;
  /** The headings of the first rank. */
  readonly headings: readonly string[];
}

const isLong = (text: string) => (text.match(WORD)?.length ?? 0) >= FEWEST_WORDS;

/** A title's pieces, and between each two what joins them. */
const piecesOf = (title: string): string[] => title.split(JOINT);

/** The pieces of a title that stand behind a headline. */
function behindHeadline(title: string, headline: string): readonly string[] | undefined {
  const pieces = piecesOf(title);
  const own = squeeze(headline);
  if (own === '') return undefined;
  for (let end = 1; end < pieces.length; end += 2) {
    if (squeeze(pieces.slice(0, end).join('')) !== own) continue;
    const rest = pieces.slice(end + 1);
    // "Opinion | The pool must stay": the heading may be a section's.
    const isWhole = isLong(headline) || squeeze(rest.join('')).length <= own.length;
    return isWhole ? rest.filter((_, i) => i % 2 === 0) : undefined;
  }
  return undefined;
}

/** The heading that a title begins or ends with, and what else the title has. */
function findHeading({ title, headings }: Titles) {
  for (const heading of headings) {
    const rest = behindHeadline(title, heading);
    if (rest !== undefined) return { heading, rest };
  }
  for (const heading of headings) {
    // "County Record: Two bridges"
    const before = title.slice(0, Math.max(0, title.length - heading.length));
    if (title.endsWith(heading) && BEFORE.test(before)) {
      return { heading, rest: [before.replace(BEFORE, '')] };
    }
  }
  return undefined;
}

/**
 * Old pages have no heading and state none: it is the line of theirs that their title has.
 *
 * @param second - the headings of the second rank
 */
export function withHeadings(
  titles: Titles,
  lines: readonly string[],
  second: readonly string[] = [],
): Titles {
  if (titles.headings.length > 0 || titles.stated.length > 0) return titles;
  // A page without a title calls its story by the one heading that it has.
  if (titles.title === '') return second.length === 1 ? { ...titles, headings: second } : titles;
  // "County Record: Wind farm turns"
  const [label = '', name = ''] = LABEL.exec(titles.title) ?? [];
  const behind = isPaperInTitle(name) ? titles.title.slice(label.length) : undefined;
  const inTitle = lines.filter(
    (line) => line === behind || (isLong(line) && titles.title.includes(line)),
  );
  return { ...titles, headings: [...new Set(inTitle)].slice(0, MOST_LINES) };
}

/**
 * A title of which no piece is long enough for a headline, nor stands on the page, calls the story by a
 * word: its headline is the only heading.
 *
 * @param isName - tells the names of the site
 */
export function withOnlyHeading(
  titles: Titles,
  lines: readonly string[],
  isName: (text: string) => boolean,
): Titles {
  const [heading, ...others] = titles.headings.filter((text) => !isName(text));
  const pieces = piecesOf(titles.title).filter((_, i) => i % 2 === 0);
  const isOnly = heading !== undefined && isLong(heading) && others.length === 0;
  if (titles.stated.length > 0 || !isOnly || pieces.length < 2) return titles;
  const shown = new Set(lines.map(squeeze));
  const isLabel = (piece: string) =>
    !callsNoStory(piece) && !isLong(piece) && (isName(piece) || !shown.has(squeeze(piece)));
  return pieces.every(isLabel) ? { ...titles, stated: [heading] } : titles;
}

/** What the title of a page has besides its headline. */
export const restOfTitle = (titles: Titles): readonly string[] => findHeading(titles)?.rest ?? [];

/** A title without the names of the site before its headline and behind it, and without the section. */
function withoutNames(title: string, isName: (text: string) => boolean): string {
  const pieces = piecesOf(title);
  const textOf = (start: number, end: number) => pieces.slice(start, end).join('').trim();
  // Behind a name of the site all is the site's: "Two bridges - The Harbour | News of the islands".
  const named = pieces.findIndex((piece, i) => i > 1 && i % 2 === 0 && isName(piece));
  let end = named === -1 ? pieces.length : named - 1;
  const isSection = (piece: string) => wordsIn(piece) <= SECTION_WORDS && CAPITAL.test(piece);
  while (
    named !== -1 &&
    end > 2 &&
    SECTION_JOINT.test(pieces[end - 2] ?? '') &&
    isSection(pieces[end - 1] ?? '') &&
    isLong(textOf(0, end - 2))
  ) {
    end -= 2;
  }
  const start = isName(pieces[0] ?? '') && isLong(textOf(2, end)) ? 2 : 0;
  const rest = textOf(start, end);
  const [label = '', name = ''] = LABEL.exec(rest) ?? [];
  const behind = rest.slice(label.length);
  if (label !== '' && isName(name) && isLong(behind)) return behind;
  return rest.replace(BRACKETS, (all, inside: string) => (isName(inside) ? '' : all));
}

/**
 * Reads the headline of a page: what it states for machines, then a heading that its title has, then
 * the title, each without the site's name. Where a heading is what is left, it is taken as it stands.
 *
 * @param isName - tells the names of the site
 * @param otherwise - the title where nothing in it is known
 */
export function readHeadline(
  titles: Titles,
  isName: (text: string) => boolean,
  otherwise: string,
): string | undefined {
  const { stated, title, headings } = titles;
  const own = headings.filter((heading) => !isName(heading));
  const clean = (text: string): string => {
    const rest = withoutNames(text, isName);
    const isShown = (heading: string) => squeeze(heading) === squeeze(rest);
    const isFront = (heading: string) => behindHeadline(text, heading) !== undefined;
    return own.find(isShown) ?? own.find(isFront) ?? rest;
  };
  const named = withoutNames(title, isName);
  const isTitled = title !== '' && !isName(title);
  const candidates = [
    ...stated,
    findHeading({ ...titles, headings: own })?.heading,
    named === title ? undefined : named,
    isTitled || own.length !== 1 ? undefined : own[0],
    otherwise,
  ].flatMap((text) => (text === undefined || text === '' || isName(text) ? [] : [clean(text)]));
  const [first = ''] = candidates;
  const begun = squeeze(first.replace(CUT, ''));
  const isWhole = (text: string) => !CUT.test(text) && squeeze(text).startsWith(begun);
  const headline = (CUT.test(first) ? candidates.find(isWhole) : undefined) ?? first;
  return headline === '' ? undefined : headline;
}

/**
 * Tells what else a page calls its story: in its title, for machines, or in its only heading of the
 * first rank.
 */
export function createIsTitle(
  { stated, title, headings }: Titles,
  isName: (text: string) => boolean,
): (text: string) => boolean {
  const own = headings.filter((heading) => !isName(heading));
  // Where a bare title says something else than the only heading, either may be a headline.
  const isKnown = stated.length > 0 || withoutNames(title, isName) !== title;
  const alone = isKnown && own.length === 1 ? own.filter(isLong) : [];
  const texts = [...stated, title].flatMap((text) => [text, withoutNames(text, isName)]);
  const all = new Set([...texts, ...alone].map(squeeze));
  all.delete('');
  return (text) => all.has(squeeze(text));
}
