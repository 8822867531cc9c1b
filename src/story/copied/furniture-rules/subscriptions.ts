import { anyOf, eitherLine, wholeLine } from '../../../text/alternatives.js';
import { type FurnitureRule, NEWSLETTER, SUBSCRIBE } from '../furniture.js';

/** What invites to newsletters and alerts. */
export const NEWSLETTERS: readonly FurnitureRule[] = [
  {
    // Alerts and e-mails are a site's own where it says so, or where nothing else is signed up for.
    line: /^(?:sign up|subscribe|register|get|join|start your (?:day|morning)|enter your e-?mail|want more)\b[^”"]{0,160}\b(?:newsletters?|in ?box|(?:our|news|breaking|daily|weekly|morning|evening) (?:e-?mails?|(?:e-?mail )?alerts|briefing|digest|round-?up))\b[^”"]{0,80}$/i,
    reason: NEWSLETTER,
  },
  {
    // Here the site itself says that what it puts in begins.
    line: /^skip past (?:the )?newsletter\b[\w ]{0,30}$/i,
    reason: NEWSLETTER,
    heads: NEWSLETTER,
  },
  {
    line: /^(?:sign up|subscribe)\b[^.!?”"]{0,100}\b(?:e-?mails?|alerts)\b[^.!?”"]{0,60}$/i,
    reason: NEWSLETTER,
  },
  {
    line: new RegExp(
      String.raw`^[^”"]{0,160}\b${anyOf([
        '(?:delivered|direct(?:ly)?|free|right|sent|straight) (?:in|to|into) your in-?box',
        String.raw`(?:in|to|into) your in-?box(?= (?:daily|each|every|weekly)\b)`,
        '(?:daily|(?:each|every) [a-z]{3,12}|weekly),? (?:in|to|into) your in-?box',
        String.raw`your\b[^”"]{0,60}\b(?:in|to|into) your in-?box`,
        'our (?:free )?(?:daily |weekly |morning )?newsletters?',
      ])}\b[^”"]{0,100}$`,
      'i',
    ),
    reason: NEWSLETTER,
  },
  {
    // A whole sentence may tell what others send.
    line: /^[^.!?”"]{0,160}\b(?:in|to|into) your in-?box\b[^.!?”"]{0,100}!?$/i,
    reason: NEWSLETTER,
  },
  {
    line: wholeLine([
      String.raw`(?:your |enter your |enter )?e-?mail(?: address)?(?: \*| \(required\))?`,
      'newsletters?',
      'sign (?:me )?up(?: now| here| for free| today)?[.!]?',
      'subscribe(?: now| here| today)?',
      String.raw`by (?:signing up|subscribing|clicking|entering|submitting|continuing)\b[^”"]{0,160}\b(?:agree|consent|terms|privacy)\b[^”"]{0,160}`,
      String.raw`you can (?:unsubscribe|opt out)\b[^”"]{0,80}`,
      String.raw`(?:for more information,? )?see our privacy policy\.?`,
      String.raw`this site is protected by recaptcha\b[^”"]{0,140}`,
      String.raw`(?:thank you|thanks) for (?:signing up|subscribing|reading\b[^”"]{0,60}\bsubscribe)[^”"]{0,60}`,
      'please (?:enter|provide) a valid e-?mail[^”"]{0,40}',
      'no spam[^”"]{0,60}',
      'privacy notice:[^”"]{0,300}',
      String.raw`i agree to (?:receive|the terms|be contacted)\b[^”"]{0,160}`,
    ]),
    reason: NEWSLETTER,
  },
];

/** What invites to subscribe, and what says whose the story is. */
export const SUBSCRIPTIONS: readonly FurnitureRule[] = [
  {
    line: new RegExp(
      `^(?:${anyOf([
        'to (?:continue|keep) reading',
        'to read (?:the (?:rest|full)|this)',
        'this (?:article|story|content) is (?:for|only for|available to|exclusive to|reserved for)',
        String.raw`(?:already |not (?:yet )?)?an? (?:subscriber|member)\?`,
        String.raw`already (?:a subscriber|a member|subscribed|registered|have an account)\b`,
        'subscribe (?:now|today|for (?:full|unlimited|free)|to (?:read|continue|unlock|keep|access|our))',
        'start your (?:free )?(?:trial|subscription)',
        'create a(?:n| free)? ?account',
        String.raw`(?:log ?in|sign in|register)(?: or [\w ]{1,30})? to (?:read|continue|keep|comment|listen|save|your)`,
        'register for free',
        '(?:get )?unlimited (?:digital )?access',
        'unlock this',
        String.raw`you(?:['’]ve| have) (?:reached|(?:read |used )?(?:all )?(?:\d|your))[^”"]{0,40}(?:articles?|stories|limit)`,
        'support (?:our|independent|local) journalism',
        'become a (?:member|supporter|subscriber|patron)',
        'for subscribers only|subscribers? only|cancel any ?time',
      ])}[^”"]{0,160})$`,
      'i',
    ),
    reason: SUBSCRIBE,
  },
  {
    // Rents, benefits and wages have such prices, too.
    line: /^[$£€]\d[\d.]* (?:a|per) (?:month|week|year)(?=[^.!?”"]{0,60}\b(?:subscri|cancel|billed|auto-?renew|free trial|digital access|unlimited access|then [$£€]))[^”"]{0,90}$/i,
    reason: SUBSCRIBE,
  },
  {
    // The word alone may begin a sentence about the law, and "(c)" a part of a list.
    line: eitherLine([
      String.raw`(?:©|copyright ?(?:©|\(c\)|(?:19|20)\d\d)|\(c\) ?(?:19|20)\d\d)[^”"]{0,200}`,
      String.raw`(?:copyright\b[^”"]{0,100})?\ball rights reserved\.?[^”"]{0,100}`,
      String.raw`[^”"]{0,120}(?:©|\(c\)) ?(?:19|20)\d\d[^”"]{0,100}`,
    ]),
    reason: 'a copyright notice',
  },
];
