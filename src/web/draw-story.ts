import { visible } from '../reply/escape.js';
import { button, type Child, dayElement, element } from './element.js';
import type { Mark } from './marks.js';
import type { ShownStory } from './reader.js';
import { words } from './words.js';

/** The story beside the answers. */
export interface StoryView {
  /** The story that is shown. */
  readonly id: string | undefined;
  show(story: ShownStory): void;
  /**
   * Brings a paragraph into view, with what an answer shows of it marked.
   *
   * @param marks - of any story; only those of the one that is shown count
   * @param back - leads to what it was opened by
   */
  reveal(paragraph: number, marks: readonly Mark[], back?: () => void): void;
  /** Takes the marks away: what is shown now does not stand there. */
  unmark(): void;
}

/** Whether an address is one of the web: a story may say anything of where it comes from. */
const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** A text of a story's head; which way it runs changes nothing around it. */
const piece = (text: string) => element('bdi', {}, visible(text));

/** What a story is called. */
export const titleOf = ({ headline }: ShownStory) => visible(headline ?? words.noHeadline);

/** Children with " · " between them. */
const dotted = (children: readonly Child[]): Child[] =>
  children
    .filter((child) => child !== undefined && child !== '')
    .flatMap((child, i) => (i === 0 ? [child] : [' · ', child]));

function drawHead(story: ShownStory) {
  const { publisher, via, author, published, url } = story;
  const day = published?.slice(0, 10);
  const title = piece(titleOf(story));
  const link = { href: url ?? '', rel: 'noopener noreferrer nofollow', target: '_blank' };
  return element(
    'header',
    {},
    element('h2', {}, url !== undefined && isWeb(url) ? element('a', link, title) : title),
    element(
      'p',
      { class: 'small' },
      ...dotted([
        ...[publisher, via && words.via(via), author && words.by(author)].map(
          (text) => text && piece(text),
        ),
        day === undefined ? undefined : dayElement(day),
      ]),
    ),
  );
}

/** A text with what is marked in it, by offsets into all of it; marks that meet are drawn as the first of them says. */
function drawMarked(text: string, marks: readonly Mark[]): Child[] {
  const drawn: Child[] = [];
  let at = 0;
  const spans = marks
    .map((mark) => ({ ...mark, start: mark.at?.start ?? text.indexOf(mark.text) }))
    .filter(({ start }) => start !== -1)
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  for (const { start, text: part, words: best } of spans) {
    if (start < at) continue;
    const end = start + part.length;
    drawn.push(
      visible(text.slice(at, start)),
      best === undefined
        ? element('mark', {}, visible(part))
        : element(
            'mark',
            {},
            visible(text.slice(start, best.start)),
            element('u', {}, visible(text.slice(best.start, best.end))),
            visible(text.slice(best.end, end)),
          ),
    );
    at = end;
  }
  drawn.push(visible(text.slice(at)));
  return drawn;
}

/** Makes the view of a story in an element of the page. */
export function createStoryView(place: HTMLElement): StoryView {
  let shown: ShownStory | undefined;
  let paragraphs: readonly HTMLElement[] = [];
  let revealed: number | undefined;

  const drawParagraph = (text: string, i: number) =>
    element(
      'p',
      { class: 'paragraph', id: `p${i + 1}`, tabindex: '-1' },
      element('span', { class: 'number', 'aria-label': `Paragraph ${i + 1}.` }, `¶${i + 1}`),
      visible(text),
    );

  const unmark = () => {
    const before = revealed === undefined ? undefined : paragraphs[revealed - 1];
    if (before === undefined || revealed === undefined || shown === undefined) return;
    const [number] = before.childNodes;
    const text = visible(shown.paragraphs[revealed - 1] ?? '');
    before.replaceChildren(...(number ? [number] : []), text);
    before.classList.remove('revealed');
    revealed = undefined;
  };

  return {
    get id() {
      return shown?.id;
    },
    show(story) {
      shown = story;
      revealed = undefined;
      paragraphs = story.paragraphs.map(drawParagraph);
      place.replaceChildren(drawHead(story), ...paragraphs);
      place.scrollTop = 0;
    },
    unmark,
    reveal(number, marks, back) {
      const paragraph = paragraphs[number - 1];
      const text = shown?.paragraphs[number - 1];
      if (paragraph === undefined || text === undefined) return;
      unmark();
      revealed = number;
      const own = marks.filter(
        ({ story, paragraph }) => story === shown?.id && paragraph === number,
      );
      const [label] = paragraph.childNodes;
      paragraph.replaceChildren(
        ...(label ? [label] : []),
        ...drawMarked(text, own).filter((child) => child !== undefined),
        ...(back === undefined ? [] : [' ', button(words.back, back, { class: 'back' })]),
      );
      paragraph.classList.add('revealed');
      paragraph.scrollIntoView({ block: 'center' });
      if (back !== undefined) paragraph.focus({ preventScroll: true });
    },
  };
}
