import { decodePress, encodePress } from '../reply/custom-id.js';
import { visible } from '../reply/escape.js';
import { callsTo } from './calls.js';
import { createConversation } from './conversation.js';
import { drawExplanation } from './draw-explanation.js';
import { openForm } from './draw-form.js';
import { drawMessage } from './draw-message.js';
import { createStoryView } from './draw-story.js';
import { button, element } from './element.js';
import { readLink, writeLink } from './link.js';
import type { Reader, Shown, Wanted } from './reader.js';
import { takeBrought } from './take-brought.js';
import { keepSite, openThread } from './threads.js';
import { words } from './words.js';

/** The page: it draws what the reader gives, and gives the reader what a visitor does. */

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

// It says that this script is not here.
find('unstarted').remove();

const reader = callsTo<Reader>(openThread('reader'));
const conversation = createConversation(find('log'));
const story = createStoryView(find('story'));
const question = find<HTMLInputElement>('question');
const status = find('status');
/** Wide enough for the story beside the answers. */
const sideBySide = matchMedia('(min-width: 60rem)');

/** Tells those who do not see it. */
const tell = (what: string) => {
  status.textContent = what;
};

/** What can be tried with the story at hand, which takes all that there is to load. */
let examples: Promise<void> | undefined;

async function showStory(id: string | undefined): Promise<void> {
  if (id !== undefined && id === story.id) return;
  const opened = await reader.story(id);
  if (opened === undefined) return;
  story.show(opened);
  document.title = `${visible(opened.headline ?? opened.id)} · ${words.title}`;
  examples = showExamples(opened.id).catch(() => undefined);
}

async function showExamples(id: string): Promise<void> {
  const found = await reader.examples(id);
  if (story.id !== id) return;
  find('examples').replaceChildren(
    ...found.map(({ line, description }) => {
      const shown = line.replace(/^\/ask /, '');
      return element(
        'li',
        {},
        button(shown, () => ask({ line }, captionOf(line)), { title: description }),
      );
    }),
  );
}

const captionOf = (line: string) =>
  line.startsWith('/') && !line.startsWith('/ask ') ? line : words.youAsked;

/** How the answer to a question came about; it is worked out when somebody opens it. */
function explanationOf({ story: id = '', question: asked = '', marks }: Shown): HTMLElement {
  const summary = element('summary', {}, marks.length > 0 ? words.why : words.whyNone);
  const details = element('details', { class: 'why' }, summary);
  const draw = async () => {
    try {
      details.append(...drawExplanation(await reader.explain(id, asked)));
    } catch {
      details.append(element('p', { class: 'failed' }, words.failed));
    }
  };
  details.addEventListener('toggle', () => void draw(), { once: true });
  return details;
}

/** What stands under an answer: what leads to it again, and how it came about. */
function toolsOf(shown: Shown): Node[] {
  const { link, question: asked, isOwn } = shown;
  const tools: Node[] = [];
  if (link !== undefined) {
    const copy = async (pressed: HTMLButtonElement) => {
      const address = new URL(writeLink(link), location.href).href;
      let said: string = isOwn ? words.copiedOwn : words.copied;
      try {
        await navigator.clipboard.writeText(address);
      } catch {
        setAddress(writeLink(link));
        said = words.notCopied;
      }
      pressed.textContent = said;
      tell(said);
    };
    tools.push(button(words.copyLink, (pressed) => void copy(pressed), { class: 'tool' }));
  }
  if (asked !== undefined) tools.push(explanationOf(shown));
  return tools.length === 0 ? [] : [element('div', { class: 'tools' }, ...tools)];
}

/** Opens the paragraph that a press is about, if its story is there. */
async function reveal(shown: Shown, code: string, from: HTMLElement): Promise<boolean> {
  const { story: id, paragraph } = decodePress(code)?.options ?? {};
  if (id === undefined || paragraph === undefined) return false;
  await showStory(String(id)).catch(() => undefined);
  if (story.id !== id) return false;
  story.reveal(Number(paragraph), shown.marks, from);
  tell(words.shownIn(Number(paragraph)));
  return true;
}

async function onPress(shown: Shown, code: string, pressed: HTMLButtonElement): Promise<void> {
  if (await reveal(shown, code, pressed)) return;
  await ask({ code }, words.youPressed(pressed.textContent ?? ''), { isPress: true });
}

/** How something is asked. */
interface Asking {
  /** Whether the focus goes to the answer: what was pressed lies behind it. */
  readonly isPress?: boolean;
  /** Whether the address of the page leads to the answer, from then on. */
  readonly isShared?: boolean;
}

/** Has the address of the page lead to an answer, or to none. */
function setAddress(hash: string): void {
  history.replaceState(undefined, '', new URL(hash || location.pathname, location.href));
}

/** Asks the reader, and shows what comes of it. */
async function ask(
  wanted: Wanted,
  caption: string,
  { isPress = false, isShared = true }: Asking = {},
): Promise<void> {
  let shown: Shown;
  try {
    shown = await conversation.during(reader.answer(wanted, story.id));
  } catch {
    conversation.add(caption, element('p', { class: 'failed', role: 'alert' }, words.failed));
    return;
  }
  const { message, form, link, marks, question: asked } = shown;
  if (form !== undefined) {
    openForm(form, (filled) => void ask(filled, form.title, { isPress: true }));
    return;
  }
  if (message !== undefined) {
    const drawn = drawMessage(message, {
      files: shown.files,
      onPress: (code, pressed) => void onPress(shown, code, pressed),
    });
    const exchange = conversation.add(caption, drawn, ...toolsOf(shown));
    if (exchange.previousElementSibling !== null) exchange.scrollIntoView({ block: 'start' });
    if (isPress) exchange.focus({ preventScroll: true });
  }
  setAddress(link === undefined || !isShared ? '' : writeLink(link));
  await showStory(shown.story);
  const [first] = marks;
  if (asked !== undefined && first !== undefined && sideBySide.matches) {
    story.reveal(first.paragraph, marks);
  }
}

find('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  const line = question.value.trim();
  if (line === '') return;
  question.value = '';
  void ask({ line }, captionOf(line));
});
question.addEventListener('input', async () => {
  const line = question.value;
  const found = line.startsWith('/') ? await reader.complete(line, story.id).catch(() => []) : [];
  if (question.value !== line) return;
  find('completions').replaceChildren(...found.map((value) => element('option', { value })));
});
find('add').addEventListener('click', () => void ask({ line: '/add' }, words.title));

takeBrought(question, {
  file: (file) =>
    ask({ code: encodePress('read', {}) ?? '', files: { file } }, words.brought(file.name), {
      isPress: true,
    }),
  link: (link) => ask({ line: `/add link:${link}` }, words.brought(link), { isPress: true }),
});

async function openLink(): Promise<boolean> {
  const linked = readLink(location.hash);
  if (linked === undefined) return false;
  await ask(linked, words.linked);
  return true;
}
addEventListener('hashchange', () => void openLink());

/** Says that there is nothing to ask yet. */
function showNotLoaded(): void {
  const retry = button(words.tryAgain, () => location.reload());
  const said = element('p', { class: 'failed', role: 'alert' }, words.notLoaded);
  conversation.add(words.title, said, retry);
}

async function begin(): Promise<void> {
  const isLinked = await openLink();
  try {
    await showStory(story.id);
  } catch {
    showNotLoaded();
    return;
  }
  if (!isLinked) await ask({ line: '/summary length:short' }, words.opening, { isShared: false });
  await examples;
  await keepSite();
}
void begin();
