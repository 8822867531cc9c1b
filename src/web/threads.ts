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
type Script = 'reader' | 'html' | 'sw';

const rules = { createScriptURL: (url: string) => url };
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('own-scripts', rules) ?? rules;

const scriptUrl = (name: Script) =>
  policy.createScriptURL(new URL(`./${name}.js`, import.meta.url).href);

/** Starts a thread of the site's own; it lies beside this script. */
export function openThread(name: Script): Worker {
  return new Worker(scriptUrl(name), { type: 'module', name });
}

/** Has the site kept in the browser, so that it opens without a network from now on. */
export async function keepSite(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  // Where it is not to be had, the page needs the network each time.
  await serviceWorker?.register(scriptUrl('sw')).catch(() => undefined);
}
