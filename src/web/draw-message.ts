import type {
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Payload } from '../interactions/payload.js';
import type { Line, Run } from '../reply/text.js';
import type { RestFile } from '../rest/rest.js';
import { button, dayElement, element } from './element.js';
import { readMarkdown } from './markdown.js';

/** Discord's numbers of components, under the names of its documentation. */
const BUTTON = 2;
const STRING_SELECT = 3;
const ACTION_ROW = 1;
const TEXT_DISPLAY = 10;
const FILE = 13;
const SEPARATOR = 14;

/** What a message is drawn with. */
export interface MessageSetting {
  readonly files: readonly RestFile[];
  /** Is told of a button, or an item of a menu, that was pressed. */
  readonly onPress: (code: string, pressed: HTMLButtonElement) => void;
}

function drawRun({ text, bold, underlined, isDay }: Run): Node | string {
  if (isDay) return dayElement(text);
  if (!bold) return text;
  return element('strong', {}, underlined ? element('u', {}, text) : text);
}

function drawLine({ kind, runs }: Line): HTMLElement {
  const drawn = runs.map(drawRun);
  switch (kind) {
    case 'heading':
      return element('h3', {}, ...drawn);
    case 'small':
      return element('p', { class: 'small' }, ...drawn);
    default:
      return element('p', {}, ...drawn);
  }
}

/** Lines, those of one quotation within one. */
function drawText(content: string): HTMLElement[] {
  const drawn: HTMLElement[] = [];
  for (const line of readMarkdown(content)) {
    const last = drawn.at(-1);
    if (line.kind !== 'quote') drawn.push(drawLine(line));
    else if (last instanceof HTMLQuoteElement) last.append(drawLine(line));
    else drawn.push(element('blockquote', {}, drawLine(line)));
  }
  return drawn;
}

function drawFile(url: string, files: readonly RestFile[]): HTMLElement {
  const file = files.find(({ name }) => url === `attachment://${name}`);
  if (file === undefined) return element('p', {});
  const blob = new Blob([file.data as Uint8Array<ArrayBuffer>]);
  return element(
    'p',
    {},
    element(
      'a',
      { class: 'button', href: URL.createObjectURL(blob), download: file.name },
      `${file.name} (${file.data.length.toLocaleString()} bytes)`,
    ),
  );
}

/** A menu is a list of buttons that opens: nothing happens before one is pressed. */
function drawMenu(
  { placeholder = '', options }: APIStringSelectComponent,
  { onPress }: MessageSetting,
): HTMLElement {
  const items = options.map(({ label, value }) =>
    element(
      'li',
      {},
      button(label, (pressed) => onPress(value, pressed)),
    ),
  );
  const summary = element('summary', {}, placeholder);
  const menu = element('details', { class: 'menu' }, summary, element('ul', {}, ...items));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    summary.focus();
  });
  return menu;
}

function drawRow(
  components: readonly (APIButtonComponentWithCustomId | APIStringSelectComponent)[],
  setting: MessageSetting,
): HTMLElement {
  const drawn = components.map((component) =>
    component.type === STRING_SELECT
      ? drawMenu(component, setting)
      : button(component.label ?? '', (pressed) => setting.onPress(component.custom_id, pressed)),
  );
  return element('div', { class: 'row' }, ...drawn);
}

function drawComponent(component: APIComponentInContainer, setting: MessageSetting): Node[] {
  switch (component.type) {
    case TEXT_DISPLAY:
      return [element('div', { class: 'text' }, ...drawText(component.content))];
    case SEPARATOR:
      return [element('hr')];
    case FILE:
      return [drawFile(component.file.url, setting.files)];
    case ACTION_ROW:
      return [
        drawRow(
          component.components.filter(
            (one): one is APIButtonComponentWithCustomId | APIStringSelectComponent =>
              one.type === STRING_SELECT || (one.type === BUTTON && 'custom_id' in one),
          ),
          setting,
        ),
      ];
    default:
      return [];
  }
}

/** Draws a message as Discord receives it. */
export function drawMessage({ components }: Payload, setting: MessageSetting): HTMLElement {
  const cards = components.map((container) => {
    const card = element('div', { class: 'card' });
    const colour = (container.accent_color ?? 0).toString(16).padStart(6, '0');
    // Set by script, for the page allows no style that stands in its text.
    card.style.setProperty('--stripe', `#${colour}`);
    for (const component of container.components) card.append(...drawComponent(component, setting));
    return card;
  });
  return element('div', { class: 'message' }, ...cards);
}
