import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloadOf } from '../../src/interactions/payload.js';
import { type Block, buttons, message, picker, rule, text } from '../../src/reply/message.js';
import { heading, plain, quoted, small } from '../../src/reply/text.js';
import { hostileText } from '../support/arbitraries.js';
import { expectNoMention, expectValidReply, textOf } from '../support/discord-limits.js';

describe('a message', () => {
  it('leaves out what Discord’s limits have no room for', () => {
    const [a, b, c] = [
      text(plain('a'.repeat(3000))),
      text(plain('b'.repeat(3000))),
      text(plain('c')),
    ] as const;
    expect(message('plain', [a, b, c]).blocks).toEqual([a, c]);
  });

  it('has no row without a button and no menu without an item', () => {
    expect(buttons([{ label: 'x', code: undefined }])).toEqual([]);
    expect(picker('Pick', [{ label: ' ', code: 'ask?question=x' }])).toEqual([]);
  });

  it.each([
    ['a control character', '\u0007'],
    ['a space without width', '\u200B'],
    ['a mark that combines with nothing', '\u0301'],
  ])('leaves out a button whose label is %s: nobody could read it', (_, label) => {
    expect(buttons([{ label, code: 'ask?question=x' }])).toEqual([]);
  });

  it('offers the same thing once', () => {
    const [menu] = picker('Pick', [
      { label: 'One', code: 'passage?p=1' },
      { label: 'One again', code: 'passage?p=1' },
      { label: 'Two', code: 'passage?p=2' },
    ]);
    expect(menu).toMatchObject({ choices: [{ label: 'One' }, { label: 'Two' }] });
  });

  it('cuts a label between characters, and not through one', () => {
    const [row] = buttons([{ label: `${'x'.repeat(78)}😀😀`, code: 'ask?question=x' }]);
    const [choice] = row?.kind === 'buttons' ? row.choices : [];
    expect(choice?.label).toBe(`${'x'.repeat(78)}…`);
    expect(choice?.label.isWellFormed()).toBe(true);
  });

  it('shows every character of any text in any style, and pings and links nothing', () => {
    const run = fc.record({ text: hostileText(10), bold: fc.boolean() });
    const make = fc.constantFrom(heading, quoted, small, plain);
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 6 }), make, (runs, lineOf) => {
        const reply = message('plain', [text(lineOf('x', ...runs)), text(plain('y'))]);
        const [block] = reply.blocks;
        const markdown = textOf(payloadOf(reply));
        expectValidReply(payloadOf(reply));
        expectNoMention(markdown);
        if (block?.kind !== 'text' || reply.blocks.length < 2) return;
        const bare = (shown: string) => shown.replace(/[\\*]/g, '');
        const words = block.lines.flatMap((line) => line.runs.map((each) => each.text)).join('');
        expect(bare(markdown)).toContain(bare(words));
      }),
    );
  });

  it('takes each button once, wherever it stands, and no text without text', () => {
    const row = buttons([{ label: '¶2', code: 'passage?p=2' }]);
    expect(message('plain', [...row, text(), ...row]).blocks).toEqual(row);
  });

  it('keeps, whatever it is made of, to Discord’s limits', () => {
    const choice = fc.record({
      label: fc.string({ unit: 'binary', maxLength: 200 }),
      code: fc.option(fc.stringMatching(/^[a-z]{1,9}\?[a-z0-9=&]{1,80}$/), { nil: undefined }),
    });
    const block: fc.Arbitrary<readonly Block[]> = fc.oneof(
      fc.stringMatching(/^[a-z ]*[a-z]$/).map((content) => [text(plain(content))]),
      fc.constant([rule()]),
      fc.array(choice, { maxLength: 8 }).map(buttons),
    );
    const codesOf = (blocks: readonly Block[]) =>
      blocks.flatMap((each) =>
        each.kind === 'buttons' ? each.choices.map(({ code }) => code) : [],
      );
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 60 }),
        fc.array(choice, { maxLength: 40 }),
        (blocks, choices) => {
          const codes = codesOf(blocks.flat());
          fc.pre(new Set(codes).size === codes.length);
          const parts = [text(plain('x')), ...blocks.flat(), ...picker('Pick', choices)];
          expectValidReply(payloadOf(message('plain', parts)));
        },
      ),
    );
  });
});
