/** A name whose words are all in capitals or between two such: "Ida Holm/The Harbour". */
export const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.,’'/&-]*(?:\s+(?:(?:and|for|of|on|the|via|van|von|de|der|&|[/|,-])\s+){0,2}\p{Lu}[\p{L}\p{M}\p{N}.,’'/&-]*){0,7}`;
