import { expect, it } from 'vitest';
import type { Payload } from '../../src/interactions/payload.js';
import { button, chatInput } from '../support/discord/payloads.js';
import { textOf } from '../support/discord-limits.js';
import { useHarness } from './harness.js';

const harness = useHarness();

interface Button {
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Button[];
}
const buttonsOf = (nodes: readonly Button[]): Button[] =>
  nodes.flatMap((node) => [node, ...buttonsOf(node.components ?? [])]);

/** Presses what somebody would who reads the labels alone. */
async function pressLabelled(reply: Payload, label: RegExp): Promise<Payload> {
  const labelled = buttonsOf(reply.components as readonly Button[]);
  const found = labelled.find((each) => each.custom_id && label.test(each.label ?? ''));
  expect(found, `${label} among ${labelled.map((each) => each.label).join(', ')}`).toBeDefined();
  return harness.replyTo(button(harness.discord, found?.custom_id ?? ''));
}

it('one gets by presses alone from a question to who said it, to what else they said, to the paragraph', async () => {
  await harness.start();
  const asked = await harness.replyTo(
    chatInput(harness.discord, 'ask', { question: 'what is vitally important' }),
  );
  expect(textOf(asked)).toContain('Keir Starmer');
  const who = await pressLabelled(asked, /^Who is Keir Starmer\?$/);
  expect(textOf(who)).toContain('### Keir Starmer');
  const said = await pressLabelled(who, /^All \d+ quotations$/);
  expect(textOf(said)).toContain('have our backs');
  const around = await pressLabelled(said, /^¶2$/);
  expect(textOf(around)).toContain('¶1 of 27');
  expect(textOf(around)).toContain('¶3 of 27');
  expect(textOf(await pressLabelled(around, /^Later/))).toContain('¶5 of 27');
});
