import { LRUCache } from 'lru-cache';

/** Remembers for a while what people had last, so that nobody's is forgotten for another's sake. */
export interface LastOfEach<T> {
  get(id: string): T | undefined;
  /** @param size - how much room it takes */
  set(id: string, person: string, value: T, size: number): void;
  /** Drops all of a person's. */
  forget(person: string): void;
}

/** How much is remembered. */
export interface Memory {
  /** Of each person, those that were had last. */
  readonly ofEach: number;
  /** Room for all; where it is too little, whoever has most loses what they had first. */
  readonly room: number;
  /** ms */
  readonly time: number;
}

/** Things that are remembered at all. */
const MOST = 10_000;

interface Remembered<T> {
  readonly person: string;
  readonly value: T;
  readonly size: number;
}

/** Who takes most of the room. */
function largestOf(all: Iterable<Pick<Remembered<unknown>, 'person' | 'size'>>): string {
  const sizes = new Map<string, number>();
  for (const { person, size } of all) sizes.set(person, (sizes.get(person) ?? 0) + size);
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

/** Makes a memory. */
export function createLastOfEach<T>({ ofEach, room, time }: Memory): LastOfEach<T> {
  const all = new LRUCache<string, Remembered<T>>({ max: MOST, ttl: time });
  /** A person's, what they had last first. */
  const idsOf = (person: string) =>
    [...all.entries()].filter(([, one]) => one.person === person).map(([id]) => id);
  const isFull = () => [...all.values()].reduce((sum, { size }) => sum + size, 0) > room;

  return {
    get: (id) => all.get(id)?.value,
    set(id, person, value, size) {
      all.purgeStale();
      all.set(id, { person, value, size });
      for (const old of idsOf(person).slice(ofEach)) all.delete(old);
      while (isFull()) all.delete(idsOf(largestOf(all.values())).at(-1) ?? id);
    },
    forget(person) {
      for (const id of idsOf(person)) all.delete(id);
    },
  };
}
