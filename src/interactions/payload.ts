import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIContainerComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { toMarkdown } from '../reply/markdown.js';
import type { Block, Choice, Reply, Tone } from '../reply/message.js';

/** A message as Discord receives it: Components V2, with every mention off. */
export interface Payload {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly components: readonly APIContainerComponent[];
}

/**
 * Discord's numbers, under the names of its documentation. The package that names them all costs
 * more at start-up than the rest of a reply.
 */
const ACTION_ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const TEXT_DISPLAY = 10;
const FILE = 13;
const SEPARATOR = 14;
const CONTAINER = 17;
const IS_COMPONENTS_V2 = 1 << 15;
const SECONDARY = 2;
/** The flag of a message that is shown to the asker alone. */
export const EPHEMERAL = 1 << 6;

/** The stripe beside a reply. */
const ACCENTS: Readonly<Record<Tone, number>> = {
  answer: 0x2e7d5b,
  closest: 0xc98a1b,
  none: 0x8a8f98,
  error: 0xb3423a,
  plain: 0x3b5b92,
};

const button = ({ label, code }: Choice): APIButtonComponentWithCustomId => ({
  type: BUTTON,
  style: SECONDARY,
  label,
  custom_id: code,
});

function componentOf(block: Block): APIComponentInContainer {
  switch (block.kind) {
    case 'text':
      return { type: TEXT_DISPLAY, content: toMarkdown(block.lines) };
    case 'file':
      return { type: FILE, file: { url: `attachment://${block.name}` } };
    case 'rule':
      return { type: SEPARATOR };
    case 'buttons': {
      const row: APIActionRowComponent<APIButtonComponentWithCustomId> = {
        type: ACTION_ROW,
        components: block.choices.map(button),
      };
      return row;
    }
    case 'menu': {
      const menu: APIStringSelectComponent = {
        type: STRING_SELECT,
        custom_id: 'pick',
        placeholder: block.placeholder,
        options: block.choices.map(({ label, code }) => ({ label, value: code })),
      };
      return { type: ACTION_ROW, components: [menu] };
    }
  }
}

/** A reply as Discord receives it. */
export function payloadOf({ tone, blocks }: Reply, isPrivate = false): Payload {
  return {
    flags: isPrivate ? IS_COMPONENTS_V2 | EPHEMERAL : IS_COMPONENTS_V2,
    allowed_mentions: { parse: [] },
    components: [
      { type: CONTAINER, accent_color: ACCENTS[tone], components: blocks.map(componentOf) },
    ],
  };
}
