import { expect } from 'vitest';
import type { Payload } from '../../src/interactions/payload.js';

/** Anything that nests components or is one. */
interface Node {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Node[];
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

function nodesOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.components ?? [])]);
}

/** The text of a reply, as Discord counts it. */
export function textOf(reply: Payload): string {
  return nodesOf(reply.components as readonly Node[])
    .map(({ content }) => content ?? '')
    .join('\n');
}

/** The codes of everything that can be pressed or picked in a reply. */
export function codesOf(reply: Payload): string[] {
  return nodesOf(reply.components as readonly Node[]).flatMap(({ type, custom_id, options }) => [
    ...(type === 2 && custom_id !== undefined ? [custom_id] : []),
    ...(options ?? []).map(({ value }) => value),
  ]);
}

/**
 * Fails unless Discord would take a reply: Components V2, at most 40 components and 4,000 characters,
 * every part within its own limit, no id twice, mentions off and none left in the text.
 */
export function expectValidReply(reply: Payload): void {
  const nodes = nodesOf(reply.components as readonly Node[]);
  expect(reply.flags & (1 << 15)).toBeTruthy();
  expect(reply.allowed_mentions).toEqual({ parse: [] });
  expect(nodes.length).toBeLessThanOrEqual(40);
  expect(nodes.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)).toBeLessThanOrEqual(
    4000,
  );
  const ids = nodes.flatMap(({ custom_id }) => custom_id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const node of nodes) {
    if (node.type === 10) expect(node.content?.trim()).not.toBe('');
    if (node.custom_id !== undefined) expect(node.custom_id.length).toBeLessThanOrEqual(100);
    if (node.type === 2) {
      expect(node.label?.trim()).not.toBe('');
      expect(node.label?.length).toBeLessThanOrEqual(80);
    }
    if (node.type === 1) {
      expect(node.components?.length).toBeGreaterThanOrEqual(1);
      expect(node.components?.length).toBeLessThanOrEqual(5);
    }
    if (node.type === 17) expect(node.components?.length).toBeGreaterThanOrEqual(1);
    if (node.type === 3) {
      expect(node.placeholder?.length ?? 0).toBeLessThanOrEqual(150);
      expect(node.options?.length).toBeGreaterThanOrEqual(1);
      expect(node.options?.length).toBeLessThanOrEqual(25);
      const values = node.options?.map(({ value }) => value) ?? [];
      expect(new Set(values).size).toBe(values.length);
      for (const { label, value } of node.options ?? []) {
        expect(label.trim()).not.toBe('');
        expect(label.length).toBeLessThanOrEqual(100);
        expect(value.length).toBeLessThanOrEqual(100);
      }
    }
  }
  expectNoMention(textOf(reply));
  expect(JSON.stringify(reply)).not.toMatch(/\\ud[89a-f]/i);
}

/** Fails if the mark of what was left out stands alone: of a story that has none of its own. */
export function expectNothingLeftOutAlone(reply: Payload): void {
  expect(textOf(reply)).not.toMatch(/^(?:> |-# )?(?:…|\\\[…\\\])$/m);
}

const A_DAY = 86_400;
/** Whether a time stamp is one of the bot's own, which stand for days: half past ten in the morning. */
const isOurs = (seconds: number) => ((seconds % A_DAY) + A_DAY) % A_DAY === 10.5 * 3_600;

/** Fails if a mention, a time stamp, a link or an emoji is left in markdown once escapes are read. */
export function expectNoMention(markdown: string): void {
  const bare = markdown
    .replace(/\\[^\p{L}\p{N}\s]/gu, '')
    .replace(/<t:(-?\d+):D>/g, (stamp, seconds) => (isOurs(Number(seconds)) ? '' : stamp));
  expect(bare).not.toMatch(/@(?:everyone|here)|<[@#:/ati]|\[[^\]]*\]\(|:\/\//);
}
