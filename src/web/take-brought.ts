/** What takes a story that somebody brings, or the address of one. */
export interface Takers {
  readonly file: (file: File) => Promise<void>;
  readonly text: (text: string) => Promise<void>;
  readonly link: (link: string) => Promise<void>;
}

type Brought = { readonly files: readonly File[] } | { readonly text: string };

const ADDRESS = /^https?:\/\/\S+$/i;
/** What is between paragraphs, of which a question has one. */
const BLANK_LINE = /\n[^\S\n]*\n/;

const textIn = (data: DataTransfer) => data.getData('text/plain').trim() || data.getData('URL');

function droppedIn(data: DataTransfer): Brought {
  const files = [...data.files];
  return files.length > 0 ? { files } : { text: textIn(data) };
}

/** A program that writes texts gives a picture of a text along with it. */
function pastedIn(data: DataTransfer): Brought {
  const all = [...data.files];
  const text = textIn(data);
  const files = text === '' ? all : all.filter(({ type }) => !type.startsWith('image/'));
  return files.length > 0 ? { files } : { text };
}

/** One after the other, so that the answers stand in that order. */
async function takeAll(
  brought: Brought,
  { file: takeFile, text: takeText, link: takeLink }: Takers,
) {
  if ('files' in brought) {
    for (const file of brought.files) await takeFile(file);
  } else if (ADDRESS.test(brought.text)) {
    await takeLink(brought.text);
  } else if (brought.text !== '') {
    await takeText(brought.text);
  }
}

/** Whether something happens where one types. */
const isTyped = ({ target }: Event) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Whether what is dragged goes where it is let go anyway: a file to a field of files, a text to any other. */
function isTakenAnyway(event: DragEvent): boolean {
  const { target, dataTransfer } = event;
  const isOfFiles = target instanceof HTMLInputElement && target.type === 'file';
  return isOfFiles || (isTyped(event) && dataTransfer?.types.includes('Files') !== true);
}

/** Whether a field takes something whole, as one line of it. */
const fits = (brought: Brought, { maxLength }: HTMLInputElement) =>
  'text' in brought && brought.text.length <= maxLength && !BLANK_LINE.test(brought.text);

/**
 * Has what is dropped on the page taken, and what is pasted outside of its fields.
 *
 * @param question - a field for a line; what is pasted there and is more than that is taken, too
 */
export function takeBrought(question: HTMLInputElement, takers: Takers): void {
  const { classList } = document.body;
  // What is not refused at every step, the browser opens in the place of the page.
  for (const name of ['dragenter', 'dragover'] as const) {
    addEventListener(name, (event) => {
      if (isTakenAnyway(event)) return;
      event.preventDefault();
      classList.add('dropping');
    });
  }
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) classList.remove('dropping');
  });
  addEventListener('dragend', () => classList.remove('dropping'));
  addEventListener('drop', (event) => {
    classList.remove('dropping');
    const { defaultPrevented, dataTransfer: data } = event;
    if (data === null || defaultPrevented || isTakenAnyway(event)) return;
    event.preventDefault();
    void takeAll(droppedIn(data), takers);
  });
  addEventListener('paste', (event) => {
    const { clipboardData: data, target } = event;
    if (data === null || (isTyped(event) && target !== question)) return;
    const brought = pastedIn(data);
    if (target === question && fits(brought, question)) return;
    event.preventDefault();
    void takeAll(brought, takers);
  });
}
