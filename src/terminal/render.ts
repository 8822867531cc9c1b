import { styleText } from 'node:util';
import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import type { Command } from '../command/command.js';
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
import { type MarkdownLine, readMarkdown } from './markdown.js';

/** How a reply is drawn. */
export interface Drawing {
  /** Whether bold, dim and colour are to be had; without them, a reply is plain text. */
  readonly styled: boolean;
  /** What a press leads to, is shown as the line that one would type. */
  readonly commands: readonly Command[];
}

type Style = Parameters<typeof styleText>[0];

const RULE = '─'.repeat(40);
/** Draws a reply as text, from the same components that Discord receives. */
export function renderReply(reply: Reply, { styled, commands }: Drawing): string {
  const paint = (style: Style, text: string) =>
    styled ? styleText(style, text, { validateStream: false }) : text;

  const drawLine = ({ kind, runs }: MarkdownLine): string => {
    const plain = runs.map(({ text }) => text).join('');
    if (kind === 'heading') return paint(['bold', 'underline'], plain);
    if (kind === 'small') return paint('dim', plain);
    const drawn = runs.map(({ text, bold }) => (bold ? paint('bold', text) : text)).join('');
    return kind === 'quote' ? `${paint('dim', styled ? '▌' : '>')} ${drawn}` : drawn;
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
    if (block.type === TEXT_DISPLAY) return readMarkdown(block.content).map(drawLine).join('\n');
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
