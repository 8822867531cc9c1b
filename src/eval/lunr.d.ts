declare module 'lunr' {
  export interface Builder {
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  export interface Query {
    term(term: unknown, options: object): Query;
  }
  export interface Index {
    query(build: (query: Query) => void): { ref: string; score: number }[];
  }
  interface Lunr {
    (config: (builder: Builder) => void): Index;
    tokenizer(text: string): unknown;
  }
  const lunr: Lunr;
  export default lunr;
}
