import type { Ranking } from './passage-index.js';

/** Where nothing was looked for. It stands apart from what searches: the page loads that with the first question. */
export const NOTHING: Ranking = { verdict: 'none', passages: [], nearest: [], terms: [] };
