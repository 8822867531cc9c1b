import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIContainerComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { clip } from './escape.js';
import { LIMITS } from './limits.js';
import { type Markdown, md } from './markdown.js';

/** A message as Discord receives it: Components V2, with every mention off. */
export interface Reply {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly components: readonly APIContainerComponent[];
}

/**
 * Discord's numbers, under the names of its documentation. The package that names them all costs
 * more at start-up than the rest of a reply.
 */
export const ACTION_ROW = 1;
export const BUTTON = 2;
const STRING_SELECT = 3;
export const TEXT_DISPLAY = 10;
export const SEPARATOR = 14;
const CONTAINER = 17;
const IS_COMPONENTS_V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;
const SECONDARY = 2;

/** The stripe beside a reply tells its kind at a glance. */
export const ACCENT = {
  answer: 0x2e7d5b,
  closest: 0xc98a1b,
  none: 0x8a8f98,
  error: 0xb3423a,
  plain: 0x3b5b92,
} as const;

export type Block = APIComponentInContainer;

/** Something to press or to pick: what it says, and the code of the command that it is. */
export interface Choice {
  readonly label: string;
  readonly code: string | undefined;
}

/** A piece of text. */
export function text({ source }: Markdown): Block {
  return { type: TEXT_DISPLAY, content: source };
}

/** A line between two parts of a reply. */
export function rule(): Block {
  return { type: SEPARATOR };
}

/** A row of buttons; empty if there is none with a code. */
export function buttons(choices: readonly Choice[]): Block[] {
  const components = usable(choices, LIMITS.buttons, LIMITS.buttonLabel).map(
    ({ label, code }): APIButtonComponentWithCustomId => ({
      type: BUTTON,
      style: SECONDARY,
      label,
      custom_id: code,
    }),
  );
  const row: APIActionRowComponent<APIButtonComponentWithCustomId> = {
    type: ACTION_ROW,
    components,
  };
  return components.length === 0 ? [] : [row];
}

/** A menu to pick from; empty if there is no item with a code. */
export function picker(placeholder: string, choices: readonly Choice[]): Block[] {
  const options = usable(choices, LIMITS.selectOptions, LIMITS.selectText).map(
    ({ label, code }) => ({
      label,
      value: code,
    }),
  );
  const menu: APIStringSelectComponent = {
    type: STRING_SELECT,
    custom_id: 'pick',
    placeholder: clip(placeholder, LIMITS.selectText),
    options,
  };
  return options.length === 0 ? [] : [{ type: ACTION_ROW, components: [menu] }];
}

/**
 * Choices with a code and something to read, each code once: Discord refuses a message with one
 * twice, and one with an empty label.
 *
 * @param most - how many there may be
 * @param length - code units that a label may have
 */
function usable(
  choices: readonly Choice[],
  most: number,
  length: number,
): { label: string; code: string }[] {
  const codes = new Set<string>();
  return choices
    .flatMap((choice) => {
      const { code } = choice;
      const label = clip(choice.label, length);
      if (code === undefined || codes.has(code) || label === '') return [];
      codes.add(code);
      return [{ label, code }];
    })
    .slice(0, most);
}

const textLength = (block: Block) => (block.type === TEXT_DISPLAY ? block.content.length : 0);
const componentCount = (block: Block) => ('components' in block ? 1 + block.components.length : 1);

/**
 * A message of one container. Blocks are taken in order as long as Discord's limits allow; one that
 * would break them is left out.
 */
export function message(accent: number, blocks: readonly Block[]): Reply {
  let length = 0;
  let count = 1;
  const components = blocks.filter((block) => {
    const fits =
      length + textLength(block) <= LIMITS.text &&
      count + componentCount(block) <= LIMITS.components;
    if (fits) {
      length += textLength(block);
      count += componentCount(block);
    }
    return fits;
  });
  return {
    flags: IS_COMPONENTS_V2,
    allowed_mentions: { parse: [] },
    components: [{ type: CONTAINER, accent_color: accent, components }],
  };
}

/** What a person is told when a command cannot be answered. */
export function errorMessage(sentence: string): Reply {
  return message(ACCENT.error, [text(md`${sentence}`)]);
}
