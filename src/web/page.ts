import { decodePress } from '../reply/custom-id.js';
import { callsTo } from './calls.js';
import { createConversation } from './conversation.js';
import { openForm } from './draw-form.js';
import { drawMessage } from './draw-message.js';
import { createStoryView } from './draw-story.js';
import { button, element } from './element.js';
import { readLink, writeLink } from './link.js';
import type { Reader, Shown, Wanted } from './reader.js';
import { openThread } from './threads.js';
import { words } from './words.js';

/** The page: it draws what the reader gives, and gives the reader what a visitor does. */

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

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

async function showStory(id: string | undefined): Promise<void> {
  if (id !== undefined && id === story.id) return;
  const opened = await reader.story(id);
  if (opened === undefined) return;
  story.show(opened);
  document.title = `${opened.headline ?? opened.id} · ${words.title}`;
  void showExamples(opened.id);
}

async function showExamples(id: string): Promise<void> {
  const examples = await reader.examples(id);
  if (story.id !== id) return;
  find('examples').replaceChildren(
    ...examples.map(({ line, description }) => {
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

/** What stands under an answer: what leads to it again, and how it came about. */
function toolsOf({ link }: Shown): Node[] {
  const tools: Node[] = [];
  if (link !== undefined) {
    const copy = async () => {
      const address = new URL(writeLink(link), location.href).href;
      try {
        await navigator.clipboard.writeText(address);
        tell(words.copied);
      } catch {
        history.replaceState(undefined, '', address);
        tell(words.notCopied);
      }
    };
    tools.push(button(words.copyLink, () => void copy(), { class: 'tool' }));
  }
  return tools.length === 0 ? [] : [element('div', { class: 'tools' }, ...tools)];
}

/** Opens the paragraph that a press is about. */
async function reveal(shown: Shown, id: string, paragraph: number, from: HTMLElement) {
  await showStory(id);
  story.reveal(paragraph, shown.marks, from);
  tell(words.shownIn(paragraph));
}

function onPress(shown: Shown, code: string, pressed: HTMLButtonElement): void {
  const options = decodePress(code)?.options ?? {};
  if (options.paragraph !== undefined && options.story !== undefined) {
    void reveal(shown, String(options.story), Number(options.paragraph), pressed);
    return;
  }
  void ask({ code }, words.youPressed(pressed.textContent ?? ''), true);
}

/**
 * Asks the reader, and shows what comes of it.
 *
 * @param isPress - whether the focus goes to the answer: what was pressed lies behind it
 */
async function ask(wanted: Wanted, caption: string, isPress = false): Promise<void> {
  let shown: Shown;
  try {
    shown = await conversation.during(reader.answer(wanted, story.id));
  } catch {
    conversation.add(caption, element('p', { class: 'failed', role: 'alert' }, words.failed));
    return;
  }
  const { message, form, link, marks, question: asked } = shown;
  if (form !== undefined) {
    openForm(form, ({ code, fields }) => void ask({ code, fields }, form.title, true));
    return;
  }
  if (message !== undefined) {
    const drawn = drawMessage(message, {
      files: shown.files,
      onPress: (code, pressed) => onPress(shown, code, pressed),
    });
    const exchange = conversation.add(caption, drawn, ...toolsOf(shown));
    exchange.scrollIntoView({ block: 'start' });
    if (isPress) exchange.focus({ preventScroll: true });
  }
  if (link !== undefined) history.replaceState(undefined, '', writeLink(link));
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
find('add').addEventListener('click', () => void ask({ line: '/add' }, words.title));

async function openLink(): Promise<boolean> {
  const linked = readLink(location.hash);
  if (linked === undefined) return false;
  await ask(linked, words.linked);
  return true;
}
addEventListener('hashchange', () => void openLink());

async function begin(): Promise<void> {
  const isLinked = await openLink();
  await showStory(story.id);
  if (!isLinked) await ask({ line: '/summary length:short' }, words.opening);
}
void begin();
