import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { type Command, CommandError } from '../../src/command/command.js';
import type { Desk } from '../../src/desk.js';
import { type Payload, payloadOf } from '../../src/interactions/payload.js';
import { decodePress, type RawOptions } from '../../src/reply/custom-id.js';
import type { Form } from '../../src/reply/form.js';
import { errorMessage } from '../../src/reply/message.js';
import { hostileText, storyBody } from '../support/arbitraries.js';
import { deskOf, SCOPE } from '../support/desk.js';
import { codesOf, expectNothingLeftOutAlone, expectValidReply } from '../support/discord-limits.js';
import { replyOf } from './run.js';

const OPTIONS = {
  question: 'what did Anna Berg say',
  name: 'Anna Berg',
  message: 'Anna Berg said so. Did she?',
  paragraph: 1,
  length: 'long',
};

/** What a person sees: the command's answer, or the sentence that says why there is none. */
async function shown(command: Command, options: RawOptions, desk: Desk): Promise<Payload> {
  try {
    const { form } = await command.run(options, desk, SCOPE);
    if (form !== undefined) expectValidForm(form);
    return await replyOf(command, options, desk);
  } catch (error) {
    if (error instanceof CommandError) return payloadOf(errorMessage(error.message), true);
    throw error;
  }
}

/** Fails unless Discord would take a form: its own limits for a modal. */
function expectValidForm({ title, code, fields }: Form): void {
  expect(title.length).toBeLessThanOrEqual(45);
  expect(code).toMatch(/^[a-z]+\?.{0,90}$/);
  expect(fields.length).toBeLessThanOrEqual(5);
  for (const { name, label, description = 'x', value = '', maxLength = 4000 } of fields) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(label.length).toBeLessThanOrEqual(45);
    expect(description.length).toBeLessThanOrEqual(100);
    expect(value.length).toBeLessThanOrEqual(maxLength);
  }
}

describe('every command', () => {
  it('has a name of its own, the same in its definition, within Discord’s limits', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const { name, definition } of commands) {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      if (definition?.type === 1) expect(definition.name).toBe(name);
      const descriptions =
        definition && 'description' in definition ? [definition.description] : [];
      for (const description of descriptions) expect(description?.length).toBeLessThanOrEqual(100);
    }
  });

  it('makes, of any story and any front matter, replies that Discord takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        storyBody,
        hostileText(8),
        hostileText(4),
        async (body, headline, publisher) => {
          // A line of front matter has something to be seen.
          const clean = (text: string, most: number) => {
            const line = text.replace(/\s+/g, ' ').trim().slice(0, most).toWellFormed();
            return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : 'x';
          };
          const frontMatter = [
            `headline: ${JSON.stringify(clean(headline, 300))}`,
            `publisher: ${JSON.stringify(clean(publisher, 80))}`,
            `people: [{ name: Anna Berg, roles: ${JSON.stringify([clean(headline, 200)])} }]`,
          ];
          const desk = deskOf({
            ['s'.repeat(48)]: `---\n${frontMatter.join('\n')}\n---\n\n${body}`,
          });
          const pressed = new Set<string>();
          for (const command of commands) {
            const reply = await shown(command, { ...OPTIONS, message: body.slice(0, 4000) }, desk);
            expectValidReply(reply);
            if (![body, headline, publisher].some((text) => text.includes('…'))) {
              expectNothingLeftOutAlone(reply);
            }
            // Whatever can be pressed leads to a command that answers; many cards have the same buttons.
            for (const code of codesOf(reply)) {
              if (pressed.has(code)) continue;
              pressed.add(code);
              const press = decodePress(code);
              const next = commands.find(({ name }) => name === press?.command);
              expect(next, code).toBeDefined();
              if (next && press) expectValidReply(await shown(next, press.options, desk));
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes valid replies of a story with 400 paragraphs, one of them of 3,000 characters', async () => {
    const long = `Anna Berg said ${'the ferries between the islands stood still, '.repeat(70)}at last.`;
    const body = Array.from({ length: 400 }, (_, i) =>
      i % 50 === 3 ? long : `Anna Berg said the ${i} ferries stood still. They did not move.`,
    );
    const desk = deskOf({ ferry: body.join('\n\n') });
    for (const command of commands) {
      expectValidReply(
        await shown(command, { ...OPTIONS, question: 'ferries between the islands' }, desk),
      );
    }
  });
});
