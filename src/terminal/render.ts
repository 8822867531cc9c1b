import { styleText } from 'node:util';
import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import type { Command } from '../command.js';
import { decodePress } from '../reply/custom-id.js';
import {
  ACTION_ROW,
  type Block,
  BUTTON,
  type Reply,
  SEPARATOR,
  TEXT_DISPLAY,
} from '../reply/message.js';
import { writeLine } from './line.js';

/** How a reply is drawn. */
export interface Drawing {
  /** Whether bold, dim and colour are to be had; without them, a reply is plain text. */
  readonly styled: boolean;
  /** What a press leads to, is shown as the line that one would type. */
  readonly commands: readonly Command[];
}

type Style = Parameters<typeof styleText>[0];

const RULE = '─'.repeat(40);
/** An escaped character, or the mark that begins and ends bold. */
const MARKS = /\\([^\p{L}\p{N}\s])|\*\*/gu;

/** The inside of a line of Discord's markdown: bold, and escaped characters. */
function drawInline(markdown: string, paint: (style: Style, text: string) => string): string {
  let drawn = '';
  let bold = false;
  let position = 0;
  let run = '';
  const flush = () => {
    drawn += bold && run !== '' ? paint('bold', run) : run;
    run = '';
  };
  for (const match of markdown.matchAll(MARKS)) {
    run += markdown.slice(position, match.index);
    position = match.index + match[0].length;
    if (match[1] !== undefined) {
      run += match[1];
    } else {
      flush();
      bold = !bold;
    }
  }
  run += markdown.slice(position);
  flush();
  return drawn;
}

/** Draws a reply as text, from the same components that Discord receives. */
export function renderReply(reply: Reply, { styled, commands }: Drawing): string {
  const paint = (style: Style, text: string) =>
    styled ? styleText(style, text, { validateStream: false }) : text;

  const drawLine = (line: string): string => {
    if (line.startsWith('### '))
      return paint(
        ['bold', 'underline'],
        drawInline(line.slice(4), (_, text) => text),
      );
    if (line.startsWith('-# '))
      return paint(
        'dim',
        drawInline(line.slice(3), (_, text) => text),
      );
    if (line.startsWith('> '))
      return `${paint('dim', styled ? '▌' : '>')} ${drawInline(line.slice(2), paint)}`;
    return drawInline(line, paint);
  };

  const typed = (code: string): string => {
    const press = decodePress(code);
    const command = commands.find(({ name }) => name === press?.command);
    return press === undefined || command === undefined ? '' : writeLine(command, press.options);
  };
  const drawButton = (button: APIButtonComponent): string =>
    'custom_id' in button && 'label' in button
      ? `[${button.label}]  ${paint('dim', typed(button.custom_id))}`
      : '';
  const drawMenu = (menu: APIStringSelectComponent): string =>
    [
      menu.placeholder ?? '',
      ...menu.options.map(({ label, value }) => `  ${label}  ${paint('dim', typed(value))}`),
    ].join('\n');

  const drawBlock = (block: Block): string => {
    if (block.type === TEXT_DISPLAY) return block.content.split('\n').map(drawLine).join('\n');
    if (block.type === SEPARATOR) return paint('dim', RULE);
    if (block.type !== ACTION_ROW) return '';
    return block.components
      .map((component) =>
        component.type === BUTTON
          ? drawButton(component)
          : 'options' in component
            ? drawMenu(component)
            : '',
      )
      .join('\n');
  };

  return reply.components.flatMap(({ components }) => components.map(drawBlock)).join('\n\n');
}
