import { ACCENTS } from '../../src/interactions/payload.js';
import type { Block, Reply } from '../../src/reply/message.js';
import type { Line } from '../../src/reply/text.js';

/** What stands above a reply: who asked what. */
export interface Asked {
  readonly person: string;
  readonly command: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

function lineHtml({ kind, runs }: Line): string {
  const inner = runs
    .map(({ text, bold }) => (bold ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)))
    .join('');
  return `<div class="${kind}">${inner}</div>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<div class="text">${block.lines.map(lineHtml).join('')}</div>`;
    case 'file':
      return `<div class="row"><span class="button">${escapeHtml(block.name)}</span></div>`;
    case 'rule':
      return '<hr>';
    case 'buttons': {
      const inner = block.choices.map(
        ({ label }) => `<span class="button">${escapeHtml(label)}</span>`,
      );
      return `<div class="row">${inner.join('')}</div>`;
    }
    case 'menu':
      return `<div class="row"><span class="menu">${escapeHtml(block.placeholder)}<i>⌄</i></span></div>`;
  }
}

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { width: 460px; padding: 14px; background: #1a1a1e; color: #dfe0e2;
         font: 15px/1.36 "gg sans", Inter, "Noto Sans", "Helvetica Neue", Arial, sans-serif }
  .asked { color: #949ba4; font-size: 13px; margin: 0 0 6px 48px } .asked b { color: #c9cdfb; font-weight: 500 }
  .name { font-weight: 600; color: #fff; margin-bottom: 4px } .name i { background: #5865f2; border-radius: 4px;
          font: 600 10px Inter, sans-serif; padding: 1px 5px; margin-left: 5px; color: #fff }
  .message { position: relative; padding-left: 48px }
  .avatar { position: absolute; left: 0; top: 2px; width: 36px; height: 36px; border-radius: 50%; background: #3b5b92;
            color: #fff; font: 600 20px/36px Georgia, serif; text-align: center }
  .container { background: #242429; border: 1px solid #303035; border-left: 4px solid; border-radius: 8px; padding: 14px }
  .container > * + * { margin-top: 8px }
  .heading { font-size: 17px; font-weight: 700; color: #fff }
  .quote { border-left: 4px solid #4e5058; border-radius: 2px; padding-left: 10px }
  .small { color: #9a9ca3; font-size: 12.5px; margin-top: 3px }
  b { color: #fff; font-weight: 700 }
  hr { border: 0; border-top: 1px solid #36363c }
  .row { display: flex; flex-wrap: wrap; gap: 8px }
  .button { background: #3a3a41; border-radius: 8px; padding: 6px 14px; font-size: 14px; font-weight: 500; color: #fff }
  .menu { width: 100%; background: #1e1e22; border: 1px solid #3b3b42; border-radius: 8px; padding: 8px 12px;
          color: #9a9ca3; display: flex; justify-content: space-between } .menu i { font-style: normal }
`;

/** A reply as a page that looks like Discord's dark theme. */
export function replyHtml(reply: Reply, { person, command }: Asked): string {
  const colour = `#${ACCENTS[reply.tone].toString(16).padStart(6, '0')}`;
  const container = `<div class="container" style="border-left-color: ${colour}">${reply.blocks.map(blockHtml).join('')}</div>`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
    <div class="asked"><b>${escapeHtml(person)}</b> used <b>${escapeHtml(command)}</b></div>
    <div class="message"><div class="avatar">R</div>
    <div class="name">On the Record<i>APP</i></div>${container}</div>`;
}
