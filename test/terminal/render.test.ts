import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { encodePress } from '../../src/reply/custom-id.js';
import { buttons, message, picker, rule, text } from '../../src/reply/message.js';
import { bold, heading, plain, quoted, small } from '../../src/reply/text.js';
import { renderReply } from '../../src/terminal/render.js';

const REPLY = message('plain', [
  text(heading('a *question*')),
  text(quoted('Before. ', bold('The _answer_.'), ' After.'), small('¶2 of 3')),
  rule(),
  ...buttons([{ label: 'In context', code: 'passage?s=ferry&p=2' }]),
  ...picker('More', [{ label: '¶3 Another', code: 'passage?s=ferry&p=3' }]),
]);

describe('a reply in the terminal', () => {
  it('is plain text where there are no styles, with the lines that presses stand for', () => {
    expect(renderReply(REPLY, { styled: false, commands })).toBe(
      [
        'a *question*',
        '> Before. The _answer_. After.\n¶2 of 3',
        '─'.repeat(40),
        '[In context]  /passage story:ferry 2',
        'More\n  ¶3 Another  /passage story:ferry 3',
      ].join('\n\n'),
    );
  });

  it('shows what is bold and what is small where there are', () => {
    const drawn = renderReply(REPLY, { styled: true, commands });
    expect(drawn).toContain('\u001B[1mThe _answer_.\u001B[22m');
    expect(drawn).toContain('\u001B[2m¶2 of 3\u001B[22m');
  });

  it('passes no control sequence on from a story or a question', () => {
    const hostile = message('plain', [text(plain('\u001B[31mred\u001B[0m \u0007'))]);
    expect(renderReply(hostile, { styled: false, commands })).toBe('[31mred[0m ');
    const code = encodePress('ask', { question: 'why \u001B]0;x\u0007 \u001B[2J' });
    const again = message('plain', buttons([{ label: 'Ask', code }]));
    expect(renderReply(again, { styled: false, commands })).toBe('[Ask]  /ask why ]0;x [2J');
  });
});
