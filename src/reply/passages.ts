import type { Findings, FoundPassage } from '../answers/findings.js';
import { attributionLine, originLine } from './attribution.js';
import { encodePress } from './custom-id.js';
import { buttons, message, picker, type Reply, rule, text } from './message.js';
import { quote } from './quote.js';
import { bold, heading, plain } from './text.js';
import { words } from './words.js';

/** Passages that a reply shows; the others are one tap away. */
const SHOWN = 3;
/** Code units of markdown. */
const FIRST_LENGTH = 1400;
const FURTHER_LENGTH = 350;

/**
 * A reply that shows what was found: the best passage, its sentence in bold if it is an answer, two
 * more in short, the rest one tap away; or, where there is none, what the story is about and can be asked.
 *
 * @param title - what was asked, in one line
 */
export function findingsReply(title: string, findings: Findings): Reply {
  const { verdict, source, passages, ideas } = findings;
  if (verdict === 'none') {
    return message('none', [
      text(heading(title)),
      text(
        plain(bold(words.verdict.none)),
        source.headline === null ? undefined : plain(words.itIsAbout(source.headline)),
        plain(ideas.length > 0 ? words.askInstead : words.askInOtherWords),
      ),
      ...buttons(
        ideas.map((question) => ({
          label: question,
          code: encodePress('ask', { story: source.story, question }),
        })),
      ),
    ]);
  }
  const footer = originLine(source, 'publisher');
  const contextOf = ({ story, paragraph }: FoundPassage) =>
    encodePress('passage', { story, paragraph });
  return message(verdict, [
    text(heading(title)),
    ...(verdict === 'closest' ? [text(plain(words.verdict.closest))] : []),
    ...passages.slice(0, SHOWN).flatMap(({ paragraph, text: passage, highlight, speaker }, i) => {
      const focus = { part: highlight, bold: i === 0 && verdict === 'answer' };
      const block = text(
        quote(passage, i === 0 ? FIRST_LENGTH : FURTHER_LENGTH, focus),
        attributionLine(source, paragraph, speaker),
      );
      return i === 0 ? [block] : [rule(), block];
    }),
    ...(footer === undefined ? [] : [text(footer)]),
    ...buttons(
      passages.slice(0, 1).map((passage) => ({ label: words.inContext, code: contextOf(passage) })),
    ),
    ...picker(
      words.more,
      passages.slice(SHOWN).map((passage) => ({
        label: `${words.paragraph(passage.paragraph)} ${passage.highlight}`,
        code: contextOf(passage),
      })),
    ),
  ]);
}
