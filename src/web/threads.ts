/** As much of a browser's trusted types as is used. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** The site's own scripts; a page that lets no text become markup wants to hear which these are. */
type Script = 'reader';

const rules = { createScriptURL: (url: string) => url };
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('own-scripts', rules) ?? rules;

const scriptUrl = (name: Script) =>
  policy.createScriptURL(new URL(`./${name}.js`, import.meta.url).href);

/** Starts a thread of the site's own; it lies beside this script. */
export function openThread(name: Script): Worker {
  return new Worker(scriptUrl(name), { type: 'module', name });
}
