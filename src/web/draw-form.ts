import { visible } from '../reply/escape.js';
import { button, element } from './element.js';
import type { Modal } from './reader.js';
import { words } from './words.js';

/** Discord's numbers, under the names of its documentation. */
const TEXT_INPUT = 4;
const LABEL = 18;
const FILE_UPLOAD = 19;
const PARAGRAPH = 2;

/** What was filled in. */
export interface Filled {
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, File>>;
}

type Labelled = Extract<Modal['components'][number], { type: typeof LABEL }>;
type Input = HTMLInputElement | HTMLTextAreaElement;

function drawInput({ component }: Labelled, id: string): Input | undefined {
  if (component.type === FILE_UPLOAD) {
    return element('input', {
      type: 'file',
      id,
      name: component.custom_id,
      accept: '.txt,.md,.html,.htm,text/*',
    });
  }
  if (component.type !== TEXT_INPUT) return undefined;
  const { custom_id: name, max_length: maxLength, required = false, value = '' } = component;
  const attributes = { id, name, required, ...(maxLength && { maxlength: String(maxLength) }) };
  const input =
    component.style === PARAGRAPH
      ? element('textarea', { ...attributes, rows: '8' })
      : element('input', { type: 'text', ...attributes });
  input.value = value;
  return input;
}

/** Puts a file into the field of files. */
function putFile(upload: HTMLInputElement, file: File): void {
  const files = new DataTransfer();
  files.items.add(file);
  upload.files = files.files;
}

/** A paste that is too long for its field becomes the file, as it does in Discord. */
function takeLongPastes(
  upload: HTMLInputElement,
  inputs: readonly Input[],
  note: HTMLElement,
): void {
  for (const area of inputs.filter((input) => input instanceof HTMLTextAreaElement)) {
    area.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (area.maxLength < 0 || text.length <= area.maxLength) return;
      event.preventDefault();
      putFile(upload, new File([text], words.pastedFile));
      note.textContent = words.pastedLong(text.length);
    });
  }
}

/** What is dropped anywhere on a form becomes its file. */
function takeDrops(upload: HTMLInputElement, dialog: HTMLElement, note: HTMLElement): void {
  dialog.addEventListener('drop', (event) => {
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (file === undefined || event.target === upload) return;
    event.preventDefault();
    putFile(upload, file);
    note.textContent = words.dropped(visible(file.name), others.length);
  });
}

/**
 * Opens a form, as Discord receives it, in front of the page, unless one is open: what is typed there
 * stays. What was filled in is given to `onFilled`.
 */
export function openForm(form: Modal, onFilled: (filled: Filled) => void): void {
  if (document.querySelector('dialog[open]') !== null) return;
  const inputs: Input[] = [];
  const note = element('p', { class: 'small', role: 'status' });
  const rows = form.components.flatMap((label, i) => {
    if (label.type !== LABEL) return [];
    const id = `field-${i}`;
    const input = drawInput(label, id);
    if (input === undefined) return [];
    inputs.push(input);
    const { description } = label;
    if (description) input.setAttribute('aria-describedby', `${id}-hint`);
    return [
      element(
        'div',
        { class: 'field' },
        element('label', { for: id }, label.label),
        description ? element('p', { class: 'small', id: `${id}-hint` }, description) : undefined,
        input,
      ),
    ];
  });
  const dialog = element('dialog', { 'aria-labelledby': 'form-title' });
  const body = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'form-title' }, form.title),
    ...rows,
    note,
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'submit', class: 'primary' }, words.send),
      button(words.cancel, () => dialog.close()),
    ),
  );
  const upload = inputs.find((input): input is HTMLInputElement => input.type === 'file');
  body.addEventListener('submit', (event) => {
    const fields: Record<string, string> = {};
    const files: Record<string, File> = {};
    for (const input of inputs) {
      if (input.type !== 'file') fields[input.name] = input.value;
      const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
      if (file !== undefined) files[input.name] = file;
    }
    const isEmpty = Object.values(fields).every((text) => text.trim() === '');
    if (upload !== undefined && isEmpty && Object.keys(files).length === 0) {
      event.preventDefault();
      note.textContent = words.nothingGiven;
      inputs[0]?.focus();
      return;
    }
    onFilled({ code: form.custom_id, fields, files });
  });
  if (upload !== undefined) {
    takeLongPastes(upload, inputs, note);
    takeDrops(upload, dialog, note);
  }
  dialog.append(body);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  inputs[0]?.focus();
}
