import type { RawOptions } from '../reply/custom-id.js';

/** A command that only tells something, as a link carries it. */
export interface Linked {
  readonly name: string;
  readonly options: RawOptions;
}

/** The part of an address that leads to an answer: "#ask?story=ferries&question=who+is+on+strike". */
export function writeLink({ name, options }: Linked): string {
  const pairs = Object.entries(options).map(([option, value]) => [option, String(value)]);
  return `#${name}?${new URLSearchParams(pairs)}`;
}

/** Reads the part of an address that {@link writeLink} has written; undefined if it is anything else. */
export function readLink(hash: string): Linked | undefined {
  const [, name, rest = ''] = /^#([a-z]+)\?(.*)$/s.exec(hash) ?? [];
  if (name === undefined) return undefined;
  return { name, options: Object.fromEntries(new URLSearchParams(rest)) };
}
