const LONGEST = 60;

const STORY =
  '(?:(?:this|it|that|all this|all of this|everything)|(?:the|this|that) (?:whole )?(?:story|article|news|text|report|piece|post|page|message|link))';
const SUMMARY =
  '(?:summary|summari[sz]ation|tl ?dr|recap|overview|gist|synopsis|rundown|(?:key|main) (?:points?|facts?)|(?:key |main )?takeaways?|main idea|short version|highlights)';
const LATEST = '(?:(?:any |the )?(?:latest )?(?:news|updates?)|(?:the )?latest)';
/** What people ask who want to know what a story says, and nothing in it. */
const REQUESTS = [
  `what(?: i)?s ${STORY} (?:all )?about`,
  `what(?: i)?s (?:going on|happening|the (?:whole )?(?:story|news|point|${SUMMARY}))(?: here| of ${STORY})?`,
  `what (?:does|do) ${STORY} say`,
  'what happen(?:ed|d)(?: here)?',
  `${LATEST}|what(?: i)?s (?:new|next|${LATEST})`,
  'what (?:happens|comes) next|what now|next steps|what did i miss',
  'timeline(?: of events)?|who said what',
  `(?:an? |the )?(?:short |quick |brief )?${SUMMARY}(?: (?:of|for) ${STORY})?`,
  `(?:summari[sz]e|recap|explain|sum up)(?: ${STORY})?`,
  `sum ${STORY} up`,
];
const BEFORE =
  '(?:(?:so|ok|okay|hi|hey|hello|please|pls|plz|and|just|well|wait|then) )*' +
  '(?:(?:can|could|would|will) (?:you|u|someone|anyone) (?:please |pls )?)?' +
  '(?:(?:give|tell|show|get) (?:me|us) )?';
const BEHIND =
  '(?: (?:please|pls|plz|thanks|tho|though|then|again|anyway|exactly|for me|in short|now))*';
const WHOLE = new RegExp(`^${BEFORE}(?:${REQUESTS.join('|')})${BEHIND}$`);

/** Every request has one of these; looked for first, for the first use of what is above takes 9 ms. */
const REQUESTING =
  /about|going on|happen|story|news|point|summar|tl ?dr|recap|overview|gist|synopsis|rundown|main idea|short version|highlights|say|explain|sum|takeaway|facts|new|next|latest|update|now|miss|timeline|said/;

/** Whether a text asks for all that a story says, and for nothing in it: “what is this about”, “tl;dr”. */
export function asksForAll(text: string): boolean {
  if (text.length > LONGEST) return false;
  const phrase = text
    .toLowerCase()
    .replace(/[’'](?=s\b)/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return REQUESTING.test(phrase) && WHOLE.test(phrase);
}
