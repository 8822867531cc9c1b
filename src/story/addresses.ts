/** "https://skerry.example/ferries", "www.skerry.example" */
const WITH_SCHEME = String.raw`(?:(?:[Hh]ttps?|HTTPS?):\/\/|www\.)[^\s<>"]{3,2000}`;
/** "skerry.example/ferries": only what is in small letters is no end of a sentence with its blank lost. */
const BARE = String.raw`[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}(?:\/[^\s<>"]{0,2000})?`;
const ADDRESS = new RegExp(`^<?(?:${WITH_SCHEME}|${BARE})>?$`);

/** Whether a line is an address of the web, and nothing else. */
export const isAddress = (line: string): boolean => ADDRESS.test(line);
