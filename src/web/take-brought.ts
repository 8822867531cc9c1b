import { words } from './words.js';

/** What is dropped or pasted: a file, or a text as one. */
function fileIn(data: DataTransfer | null): File | undefined {
  const [file] = data?.files ?? [];
  const text = data?.getData('text/plain') ?? '';
  return file ?? (text.trim() === '' ? undefined : new File([text], words.pastedFile));
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

/** Gives what is dropped on the page, or pasted outside of its fields. */
export function takeBrought(take: (file: File) => void): void {
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
    if (event.defaultPrevented || isTakenAnyway(event)) return;
    event.preventDefault();
    const file = fileIn(event.dataTransfer);
    if (file !== undefined) take(file);
  });
  addEventListener('paste', (event) => {
    const file = isTyped(event) ? undefined : fileIn(event.clipboardData);
    if (file !== undefined) take(file);
  });
}
