import { rootOf } from '../../../terms/roots.js';

const roots = (verbs: string): ReadonlySet<string> => new Set(verbs.split(' ').map(rootOf));

/** Behind these an office is what somebody is given, or comes to hold. */
export const COMING = roots('become choose crown swear appoint name elect');
/** One holder does so, or is so, with the one before: “beat the mayor”. */
export const FOLLOWING = roots('succeed replace follow beat defeat unseat oust');
/** What is owned comes to another owner by these. */
export const BUYING = roots('buy acquire');
