/**
 * What the page may load, and run: its own files and nothing else. No script and no style may stand in
 * its text, nothing can be sent anywhere, and no text can become markup (trusted types).
 */
const RULES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'own-scripts',
};

const write = (rules: Readonly<Record<string, string>>) =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy, as the page has it. */
export const POLICY = write(RULES);

/** The policy as a server says it: only there a page can say who may show it within another. */
export const POLICY_HEADER = write({ ...RULES, 'frame-ancestors': "'none'" });
