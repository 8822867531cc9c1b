import { words } from '../words.js';
import { encodePress } from './custom-id.js';
import { clip } from './escape.js';
import { LIMITS } from './limits.js';
import { toMarkdown } from './markdown.js';
import { type Line, plain } from './text.js';

/** What a reply is, at a glance; in Discord, the colour of the stripe beside it. */
export type Tone = 'answer' | 'closest' | 'none' | 'error' | 'plain';

/** Something to press or to pick: what it says, and the code of the command that it is. */
export interface Choice {
  readonly label: string;
  readonly code: string;
}

/** A file to be had. Of one name in a reply there is one. */
export interface FileBlock {
  readonly kind: 'file';
  /** Letters, digits, `.` and `-`. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** A piece of a reply. */
export type Block =
  | { readonly kind: 'text'; readonly lines: readonly Line[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'buttons'; readonly choices: readonly Choice[] }
  | FileBlock
  | { readonly kind: 'menu'; readonly placeholder: string; readonly choices: readonly Choice[] };

/** A reply, as it is and not as any face draws it. It keeps to Discord's limits, the narrowest. */
export interface Reply {
  readonly tone: Tone;
  readonly blocks: readonly Block[];
}

/** A choice that may be unusable: its code can be too long to make. */
export type Offer = Pick<Choice, 'label'> & { readonly code: string | undefined };

/** A piece of text; lines that are undefined are left out. */
export function text(...lines: readonly (Line | readonly Line[] | undefined)[]): Block {
  return { kind: 'text', lines: lines.flat().filter((line) => line !== undefined) };
}

/** A line between two parts of a reply. */
export function rule(): Block {
  return { kind: 'rule' };
}

/** A file to be had. */
export function file(name: string, content: Uint8Array): Block {
  return { kind: 'file', name, content };
}

/** A row of buttons; empty if there is none with a code. */
export function buttons(offers: readonly Offer[]): Block[] {
  const choices = usable(offers, LIMITS.buttons, LIMITS.buttonLabel);
  return choices.length === 0 ? [] : [{ kind: 'buttons', choices }];
}

/** A menu to pick from; empty if there is no item with a code. */
export function picker(placeholder: string, offers: readonly Offer[]): Block[] {
  const choices = usable(offers, LIMITS.selectOptions, LIMITS.selectText);
  return choices.length === 0
    ? []
    : [{ kind: 'menu', placeholder: clip(placeholder, LIMITS.selectText), choices }];
}

/** A letter, a digit, a mark of punctuation or a symbol: something that can be seen. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Choices with a code and something to read, each code once: Discord refuses a message with one
 * twice, and one with an empty label.
 *
 * @param most - how many there may be
 * @param length - code units that a label may have
 */
function usable(offers: readonly Offer[], most: number, length: number): Choice[] {
  const codes = new Set<string>();
  return offers
    .flatMap((offer) => {
      const { code } = offer;
      const label = clip(offer.label, length);
      if (code === undefined || codes.has(code) || !SEEN.test(label)) return [];
      codes.add(code);
      return [{ label, code }];
    })
    .slice(0, most);
}

const lengthOf = (block: Block) => (block.kind === 'text' ? toMarkdown(block.lines).length : 0);

/** How many components Discord counts for a block: the row, and each thing that stands in it. */
function componentsOf(block: Block): number {
  if (block.kind === 'buttons') return 1 + block.choices.length;
  return block.kind === 'menu' ? 2 : 1;
}

/**
 * Leaves out what Discord refuses: texts without content, and buttons that are already there
 * further up, since Discord takes each code only once per message.
 */
function acceptable(blocks: readonly Block[]): Block[] {
  const codes = new Set<string>();
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'text' && !block.lines.some(({ runs }) => runs.length > 0)) return [];
    if (block.kind !== 'buttons') return [block];
    const choices = block.choices.filter(({ code }) => !codes.has(code));
    for (const { code } of choices) codes.add(code);
    return choices.length === 0 ? [] : [{ ...block, choices }];
  });
}

/**
 * How many of the blocks, from the first, a reply has room for beside its others: what is left out of a
 * list must be said.
 */
export function countFitting(list: readonly Block[], others: readonly Block[]): number {
  let { length, count } = sizeOf(others);
  const first = list.findIndex((block) => {
    length += lengthOf(block);
    count += componentsOf(block);
    return length > LIMITS.text || count > LIMITS.components;
  });
  return first === -1 ? list.length : first;
}

/** What Discord counts of blocks, and of the container that holds them. */
function sizeOf(blocks: readonly Block[]): { length: number; count: number } {
  return {
    length: blocks.reduce((sum, block) => sum + lengthOf(block), 0),
    count: blocks.reduce((sum, block) => sum + componentsOf(block), 1),
  };
}

/**
 * A reply. Blocks are taken in order as long as Discord's limits allow; one that would break them is
 * left out, and so is a button that is there already.
 */
export function message(tone: Tone, blocks: readonly Block[]): Reply {
  let { length, count } = sizeOf([]);
  const kept = acceptable(blocks).filter((block) => {
    const more = lengthOf(block);
    const fits = length + more <= LIMITS.text && count + componentsOf(block) <= LIMITS.components;
    if (fits) {
      length += more;
      count += componentsOf(block);
    }
    return fits;
  });
  return { tone, blocks: kept };
}

/**
 * What a person is told when a command cannot be answered.
 *
 * @param isHelped - whether what one can ask leads on from it
 */
export function errorMessage(sentence: string, isHelped = true): Reply {
  const help = { label: words.help, code: encodePress('help', {}) };
  return message('error', [text(plain(sentence)), ...(isHelped ? buttons([help]) : [])]);
}
