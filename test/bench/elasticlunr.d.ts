declare module 'elasticlunr' {
  export interface Index {
    setRef(name: string): void;
    addField(name: string): void;
    addDoc(document: object): void;
    search(
      query: string,
      config: { fields: Readonly<Record<string, { boost: number }>> },
    ): { ref: string; score: number }[];
  }
  export default function elasticlunr(config: (this: Index) => void): Index;
}
