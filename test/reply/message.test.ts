import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { md } from '../../src/reply/markdown.js';
import {
  ACCENT,
  ACTION_ROW,
  type Block,
  buttons,
  message,
  picker,
  rule,
  text,
} from '../../src/reply/message.js';
import { expectValidReply } from '../support/discord-limits.js';

describe('a message', () => {
  it('leaves out what Discord’s limits have no room for', () => {
    const reply = message(ACCENT.plain, [
      text(md`${'a'.repeat(3000)}`),
      text(md`${'b'.repeat(3000)}`),
      text(md`c`),
    ]);
    expect(reply.components[0]?.components).toEqual([text(md`${'a'.repeat(3000)}`), text(md`c`)]);
  });

  it('has no row without a button and no menu without an item', () => {
    expect(buttons([{ label: 'x', code: undefined }])).toEqual([]);
    expect(picker('Pick', [{ label: ' ', code: 'ask?question=x' }])).toEqual([]);
    expect(buttons([{ label: '\u0007', code: 'ask?question=x' }])).toEqual([]);
  });

  it('keeps, whatever it is made of, to Discord’s limits', () => {
    const choice = fc.record({
      label: fc.string({ maxLength: 200 }),
      code: fc.option(fc.stringMatching(/^[a-z]{1,9}\?[a-z0-9=&]{1,80}$/), { nil: undefined }),
    });
    const block: fc.Arbitrary<readonly Block[]> = fc.oneof(
      fc.stringMatching(/^[a-z ]*[a-z]$/).map((content) => [text(md`${content}`)]),
      fc.constant([rule()]),
      fc.array(choice, { maxLength: 8 }).map(buttons),
    );
    const idsOf = (blocks: readonly Block[]) =>
      blocks.flatMap((each) =>
        each.type === ACTION_ROW
          ? each.components.flatMap((button) => ('custom_id' in button ? button.custom_id : []))
          : [],
      );
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 60 }),
        fc.array(choice, { maxLength: 40 }),
        (blocks, choices) => {
          const ids = idsOf(blocks.flat());
          fc.pre(new Set(ids).size === ids.length);
          expectValidReply(
            message(ACCENT.plain, [text(md`x`), ...blocks.flat(), ...picker('Pick', choices)]),
          );
        },
      ),
    );
  });
});
