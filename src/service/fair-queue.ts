/** A queue in which everybody has their turn, however much somebody has in it. */
export interface FairQueue<T> {
  /** How much waits. */
  readonly size: number;
  /** How much of one person's waits. */
  sizeOf(person: string): number;
  add(person: string, item: T): void;
  /**
   * Takes out the first item of the person whose turn it is: nobody has two turns in a row while
   * others wait.
   */
  next(): T | undefined;
}

/** Makes a queue. */
export function createFairQueue<T>(): FairQueue<T> {
  /** By person, whoever's turn is next first. */
  const waiting = new Map<string, T[]>();
  let size = 0;
  let last: string | undefined;
  return {
    get size() {
      return size;
    },
    sizeOf: (person) => waiting.get(person)?.length ?? 0,
    add(person, item) {
      const items = waiting.get(person);
      if (items === undefined) waiting.set(person, [item]);
      else items.push(item);
      size++;
    },
    next() {
      const people = [...waiting.keys()];
      const person = people.find((one) => one !== last) ?? people[0];
      if (person === undefined) return undefined;
      const [item, ...rest] = waiting.get(person) ?? [];
      waiting.delete(person);
      if (rest.length > 0) waiting.set(person, rest);
      size--;
      last = person;
      return item;
    },
  };
}
