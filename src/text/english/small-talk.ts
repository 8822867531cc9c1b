/** What people say to greet, to thank or to part: no question, whatever a story is about. */
const PHRASES: ReadonlySet<string> = new Set([
  'hi',
  'hello',
  'hello hello',
  'hey',
  'hiya',
  'howdy',
  'greetings',
  'good morning',
  'good afternoon',
  'good evening',
  'good night',
  'good day',
  'thanks',
  'thank you',
  'thanks a lot',
  'thank you very much',
  'many thanks',
  'cheers',
  'bye',
  'goodbye',
  'bye bye',
  'see you',
  'how are you',
  'how are you doing',
  'help',
  'help me',
]);
/** Whom a greeting may be for. */
const ADDRESSED = /\b(?: there| bot| all| everyone| everybody| friend)$/;
const LONGEST = 40;

/** Whether a text is a greeting, thanks, a farewell or a call for help, and nothing more. */
export function isSmallTalk(text: string): boolean {
  if (text.length > LONGEST) return false;
  const phrase = text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return PHRASES.has(phrase) || PHRASES.has(phrase.replace(ADDRESSED, ''));
}
