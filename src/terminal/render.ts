import { styleText } from 'node:util';
import type { Command } from '../command/command.js';
import { decodePress } from '../reply/custom-id.js';
import { visible } from '../reply/escape.js';
import type { Block, Reply } from '../reply/message.js';
import type { Line } from '../reply/text.js';
import { oneLine } from '../text/one-line.js';
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
/** Draws a reply as text. */
export function renderReply(reply: Reply, { styled, commands }: Drawing): string {
  const paint = (style: Style, text: string) =>
    styled ? styleText(style, text, { validateStream: false }) : text;

  const drawLine = ({ kind, runs }: Line): string => {
    const plain = runs.map(({ text }) => text).join('');
    if (kind === 'heading') return paint(['bold', 'underline'], plain);
    if (kind === 'small') return paint('dim', plain);
    const drawn = runs
      .map(({ text, bold, underlined }) => {
        if (!bold) return text;
        return paint(underlined ? ['bold', 'underline'] : 'bold', text);
      })
      .join('');
    return kind === 'quote' ? `${paint('dim', styled ? '▌' : '>')} ${drawn}` : drawn;
  };

  const typed = (code: string): string => {
    const press = decodePress(code);
    const command = commands.find(({ name }) => name === press?.command);
    if (press === undefined || command === undefined) return '';
    return oneLine(visible(writeLine(command, press.options)));
  };

  const drawBlock = (block: Block): string => {
    switch (block.kind) {
      case 'text':
        return block.lines.map(drawLine).join('\n');
      case 'file':
        return `${block.name}: ${block.content.length.toLocaleString('en')} bytes`;
      case 'rule':
        return paint('dim', RULE);
      case 'buttons':
        return block.choices
          .map(({ label, code }) => `[${label}]  ${paint('dim', typed(code))}`)
          .join('\n');
      case 'menu':
        return [
          block.placeholder,
          ...block.choices.map(({ label, code }) => `  ${label}  ${paint('dim', typed(code))}`),
        ].join('\n');
    }
  };

  return reply.blocks.map(drawBlock).join('\n\n');
}
