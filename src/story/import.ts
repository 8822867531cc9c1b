import { stringify } from 'yaml';
import { FURNITURE, SIGN_OFFS } from './furniture.js';
import type { Origin } from './story.js';

/** A line of the page that is not part of the story. */
export interface DroppedLine {
  readonly text: string;
  readonly reason: string;
}

/** A page as it was copied, taken apart. */
export interface ImportedPage {
  readonly origin: Pick<Origin, 'headline' | 'publisher' | 'via' | 'section'>;
  /** The story's paragraphs, each in one line. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
}

const SENTENCE_END = /[.!?…:][”’"'»)\]]*$/;
/** How a site joins a headline to its own name or to a section in the title of a page. */
const TITLE_REST = /^\s*(\.{3}|…|[|·»–—-])\s*([^|·»]{2,50})$/;
/** "inews - News": a publisher and the section, over the headline. */
const PUBLISHER_AND_SECTION = /^([^|·»–—]{2,40}?)\s+[|·»–—-]\s+([^|·»–—.!?]{2,40})$/;

/** Headlines stand near the top, above the story and below the site's navigation. */
const TOP = 15;
const MAX_HEADLINE_LENGTH = 200;

/** Whether a block of lines is one paragraph that was broken to fit a width, as e-mails are. */
function isHardWrapped(lines: readonly string[]): boolean {
  return lines.some(
    (line, i) => i > 0 && /^\p{Ll}/u.test(line) && !SENTENCE_END.test(lines[i - 1] ?? ''),
  );
}

/** The page's lines, a hard-wrapped paragraph as one. */
function readUnits(page: string): string[] {
  return page
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap((block) => {
      const lines = block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return isHardWrapped(lines) ? [lines.join(' ')] : lines;
    });
}

function looksLikeHeadline(unit: string): boolean {
  return (
    unit.length <= MAX_HEADLINE_LENGTH &&
    unit.includes(' ') &&
    !/[.:…][”’"'»)\]]*$/.test(unit) &&
    !FURNITURE.some((rule) => rule.line.test(unit))
  );
}

/**
 * The headline: what the page says twice near its top (in its title, over the story, in a closing
 * line) or, on a page without repetition, a first line that is no sentence.
 */
function findHeadline(units: readonly string[]): string | undefined {
  const top = units.slice(0, TOP);
  const repeated = top.find(
    (unit, i) =>
      unit.split(/\s+/).length >= 4 &&
      looksLikeHeadline(unit) &&
      units.some((other, j) => j !== i && other.includes(unit)),
  );
  if (repeated !== undefined) return repeated;
  const [first, second] = units;
  if (first === undefined || second === undefined || !SENTENCE_END.test(second)) return undefined;
  return looksLikeHeadline(first) ? first : undefined;
}

/**
 * Takes a page apart that was copied from a site: finds the headline, the publisher and the site
 * that passed it on, drops the furniture around the story, and leaves the words of every paragraph
 * as they are.
 */
export function importPage(page: string): ImportedPage {
  const units = readUnits(page);
  const headline = findHeadline(units);
  const headlineAt = headline === undefined ? -1 : units.indexOf(headline);
  const origin: { -readonly [Field in keyof ImportedPage['origin']]: string } = {};
  if (headline !== undefined) origin.headline = headline;
  let underLinks = false;

  /** Why a line is no paragraph of the story; what it tells of the origin is kept. */
  const reasonToDrop = (unit: string, position: number): string | undefined => {
    if (headline !== undefined) {
      if (unit === headline) return 'the headline again';
      const rest = unit.startsWith(headline) && TITLE_REST.exec(unit.slice(headline.length));
      if (rest) {
        const [, separator, name = ''] = rest;
        if (separator === '...' || separator === '…') origin.section ??= name;
        else origin.publisher ??= name;
        return 'the title of the page';
      }
      const over = position === headlineAt - 1 && PUBLISHER_AND_SECTION.exec(unit);
      if (over) {
        const [, publisher = '', section = ''] = over;
        origin.publisher = publisher;
        origin.section ??= section;
        return 'the publisher and its section';
      }
    }
    for (const signOff of SIGN_OFFS) {
      const site = signOff.exec(unit)?.groups?.site;
      if (site === undefined) continue;
      origin.via ??= site;
      return 'the sign-off of the site that passed the story on';
    }
    const furniture = FURNITURE.find(({ line }) => line.test(unit));
    if (furniture !== undefined) {
      underLinks ||= furniture.headsLinks === true;
      return furniture.reason;
    }
    underLinks &&= !SENTENCE_END.test(unit);
    return underLinks ? 'a link to another story' : undefined;
  };

  const paragraphs: string[] = [];
  const dropped: DroppedLine[] = [];
  units.forEach((unit, position) => {
    if (position === headlineAt) return;
    const reason = reasonToDrop(unit, position);
    if (reason === undefined) paragraphs.push(unit);
    else dropped.push({ text: unit, reason });
  });
  return { origin, paragraphs, dropped };
}

/**
 * The content of a story file.
 *
 * @param frontMatter - YAML to keep as it is, or the facts to write
 */
export function formatStoryFile(
  frontMatter: string | Origin,
  paragraphs: readonly string[],
): string {
  const yaml =
    typeof frontMatter === 'string' ? frontMatter : stringify(frontMatter, { lineWidth: 0 });
  return `---\n${yaml}---\n\n${paragraphs.join('\n\n')}\n`;
}
