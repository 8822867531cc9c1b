import { decodePress, encodePress } from '../reply/custom-id.js';
import { callsTo } from './calls.js';
import { createConversation } from './conversation.js';
import { drawExplanation } from './draw-explanation.js';
import { openForm } from './draw-form.js';
import { drawMessage } from './draw-message.js';
import { createStoryView, titleOf } from './draw-story.js';
import { button, element } from './element.js';
import { readLink, writeLink } from './link.js';
import type { Reader, Shown, Wanted } from './reader.js';
import { takeBrought } from './take-brought.js';
import { keepSite, openThread } from './threads.js';
import { createTrail } from './trail.js';
import { words } from './words.js';

/** The page: it draws what the reader gives, and gives the reader what a visitor does. */

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

// It says that this script is not here.
find('unstarted').remove();

const reader = callsTo<Reader>(openThread('reader'));
const conversation = createConversation(find('log'));
const story = createStoryView(find('story'));
const trail = createTrail(() => void openLink());
const question = find<HTMLInputElement>('question');
const status = find('status');
/** Wide enough for the story beside the answers. */
const sideBySide = matchMedia('(min-width: 60rem)');

/** Tells those who do not see it, even if it was the last thing that was told. */
const tell = (what: string) => status.replaceChildren(element('span', {}, what));

/** Ends when what was pressed last has come to something: it may change which story is asked. */
let settled: Promise<unknown> = Promise.resolve();

/** What can be tried with the story at hand, which takes all that there is to load. */
let examples: Promise<void> | undefined;

async function showStory(id: string | undefined): Promise<void> {
  if (id !== undefined && id === story.id) return;
  const opened = await reader.story(id);
  if (opened === undefined) return;
  story.show(opened);
  document.title = `${titleOf(opened)} · ${words.title}`;
  // What can be tried with another story takes longer to find out than the story.
  find('examples').replaceChildren();
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
  let drawn: Promise<void> | undefined;
  const draw = async () => {
    try {
      details.append(...drawExplanation(await reader.explain(id, asked)));
    } catch {
      details.append(element('p', { class: 'failed' }, words.failed));
    }
  };
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    drawn ??= draw();
    await drawn;
    if (details.open) details.scrollIntoView({ block: 'nearest' });
  });
  return details;
}

/** ms, for which a button says what it has done. */
const SAID_FOR = 4000;

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
        history.replaceState(history.state, '', address);
        said = words.notCopied;
      }
      pressed.textContent = said;
      tell(said);
      setTimeout(() => {
        pressed.textContent = words.copyLink;
      }, SAID_FOR);
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
  const back = () => {
    void showStory(String(id)).catch(() => undefined);
    from.scrollIntoView({ block: 'center' });
    from.focus({ preventScroll: true });
  };
  let leave: (() => void) | undefined;
  const open = () => {
    story.reveal(Number(paragraph), shown.marks, () => {
      back();
      leave?.();
    });
    tell(words.shownIn(Number(paragraph)));
  };
  open();
  // Where the story takes the place of the answer, Back leads to the answer.
  if (!sideBySide.matches) {
    trail.put('here', back);
    leave = trail.put('next', () => void showStory(String(id)).then(open, () => undefined));
  }
  return true;
}

async function onPress(shown: Shown, code: string, pressed: HTMLButtonElement): Promise<void> {
  // What comes to nothing in the story is asked at once: what is asked next waits for it.
  const isOfParagraph = decodePress(code)?.options.paragraph !== undefined;
  if (isOfParagraph && (await reveal(shown, code, pressed))) return;
  await ask({ code }, words.youPressed(pressed.textContent ?? ''), { isPress: true });
}

/** How something is asked. */
interface Asking {
  /** Whether the focus goes to the answer: what was pressed lies behind it. */
  readonly isPress?: boolean;
  /** Whether the address of the page leads to the answer, from then on. */
  readonly isShared?: boolean;
  /** Whether the browser's history has an entry for the answer already. */
  readonly isHere?: boolean;
}

/** Marks in the story beside it what an answer shows of it, and nothing else. */
function mark({ marks: [first, ...others], question: asked }: Shown): void {
  if (asked === undefined || first === undefined || !sideBySide.matches) story.unmark();
  else story.reveal(first.paragraph, [first, ...others]);
}

/** What is told while something takes longer than others. */
function whyLong(wanted: Wanted): string | undefined {
  if (!('code' in wanted)) return undefined;
  if (decodePress(wanted.code)?.command === 'keep') return words.adding;
  return wanted.files === undefined ? undefined : words.reading;
}

/**
 * Asks the reader, and shows what comes of it. What is asked after a press is asked when that has come
 * to something, for it may be of another story then.
 */
async function ask(
  wanted: Wanted,
  caption: string,
  { isPress = false, isShared = true, isHere = false }: Asking = {},
): Promise<void> {
  const why = whyLong(wanted);
  tell(why ?? '');
  const answered = settled.then(async () => {
    const answer = await reader.answer(wanted, story.id);
    // The story beside the answer changes with it.
    await showStory(answer.story).catch(() => undefined);
    return answer;
  });
  if ('code' in wanted) settled = answered.catch(() => undefined);
  let shown: Shown;
  try {
    shown = await conversation.during(answered, why);
  } catch {
    conversation.add(caption, element('p', { class: 'failed', role: 'alert' }, words.failed));
    return;
  }
  if (why !== undefined && status.textContent === why) tell('');
  const { message, form, link } = shown;
  if (form !== undefined) {
    openForm(form, (filled) => void ask(filled, form.title, { isPress: true }));
    return;
  }
  if (message === undefined) return;
  const drawn = drawMessage(message, {
    files: shown.files,
    onPress: (code, pressed) => void onPress(shown, code, pressed),
  });
  const exchange = conversation.add(caption, drawn, ...toolsOf(shown));
  if (exchange.previousElementSibling !== null) exchange.scrollIntoView({ block: 'start' });
  if (isPress) exchange.focus({ preventScroll: true });
  mark(shown);
  const show = async () => {
    await showStory(shown.story).catch(() => undefined);
    exchange.scrollIntoView({ block: 'start' });
    exchange.focus({ preventScroll: true });
    mark(shown);
  };
  const hash = link === undefined || !isShared ? '' : writeLink(link);
  trail.put(isHere ? 'here' : 'next', () => void show(), hash);
}

let lastLine = '';
find('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  const line = question.value.trim();
  if (line === '') return;
  question.value = '';
  lastLine = line;
  void ask({ line }, captionOf(line));
});
/** As a terminal does it. */
question.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowUp' || question.value !== '') return;
  event.preventDefault();
  question.value = lastLine;
});
question.addEventListener('input', async () => {
  const line = question.value;
  const found = line.startsWith('/') ? await reader.complete(line, story.id).catch(() => []) : [];
  if (question.value !== line) return;
  find('completions').replaceChildren(...found.map((value) => element('option', { value })));
});
find('add').addEventListener('click', () => void ask({ line: '/add' }, words.title));

const read = (file: File, caption: string) =>
  ask({ code: encodePress('read', {}) ?? '', files: { file } }, caption, { isPress: true });
takeBrought(question, {
  file: (file) => read(file, words.brought(file.name)),
  text: (text) => read(new File([text], words.pastedFile), words.pasted),
  link: (link) => ask({ line: `/add link:${link}` }, words.brought(link), { isPress: true }),
});

async function openLink(): Promise<boolean> {
  const linked = readLink(location.hash);
  if (linked === undefined) return false;
  await ask(linked, words.linked, { isHere: true });
  return true;
}

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
  if (!isLinked)
    await ask({ line: '/summary length:short' }, words.opening, { isShared: false, isHere: true });
  await examples;
  await keepSite();
}
void begin();
