/**
 * What a site puts around a story and a copied page brings along. Each rule matches a whole line,
 * and a line that reads like a sentence of a story is left alone: it is better to keep a "Read more"
 * than to lose a paragraph.
 */
export interface FurnitureRule {
  readonly line: RegExp;
  /** What the line is, for the report of what was dropped. */
  readonly reason: string;
  /** A heading over a list: the lines under it that are no sentences go with it, for this reason. */
  readonly heads?: string;
}

// Why a line is left out, in the words that are shown.
export const END = 'the mark of the end';
export const UNDER_END = 'what stands under the end of the story';
export const LINK = 'a link to something else';
export const COOKIES = 'a notice about cookies';
export const NEWSLETTER = 'an invitation to a newsletter';
export const SUBSCRIBE = 'an invitation to subscribe';
export const DATA_BANK = 'what a data bank says of the story';
export const WORKED = 'who has worked on the story';
export const NAVIGATION = 'a part of the site’s navigation';
export const RELEASE = 'what a release says of itself';
export const CONTACT = 'how to reach somebody';
export const COMMENT = 'a reader’s comment';
export const COMMENTS = 'the place of readers’ comments';
export const CAPTION = 'the caption of a picture';
export const ADVERTISEMENT = 'the place of an advertisement';
export const SHARING = 'a button for sharing';
export const POST = 'a part of a post that the story shows';
export const ENTRY = 'the time of an entry, or a button of it';

/** What a line is that invites its reader to something of the site's. */
export const INVITATIONS: ReadonlySet<string> = new Set([NEWSLETTER, SUBSCRIBE]);

/** Lines in which a site signs, with its name as `site`, for passing on the story whose headline they hold. */
export const OF_HEADLINE: readonly RegExp[] = [
  // WordPress adds this to every entry of a feed.
  /^The post .{1,300} (?:appeared first|first appeared) on (?<site>[^.]{2,60})\.?$/,
  // Aggregators thank their readers in words like these.
  /^(?:Finally,? )?[Ww]e (?:hope|wish)(?: that)? (?<site>\p{Lu}[\p{L}\p{N}.]{1,40}) (?:has )?(?:provided|given|gave|offered) (?:you|our readers)\b/u,
];

const SITE_NAME = String.raw`(?<site>(?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+(?:(?:&|and|of|for|the)\s+)?\p{Lu}[\p{L}\p{N}.’'-]*){0,5}(?<!\.))`;
/** Lines in which a site says where it has the story from, with that name as `site`. */
export const SIGN_OFFS: readonly RegExp[] = [
  new RegExp(
    String.raw`^[Tt]his (?:article|story|post) (?:was )?(?:originally |first )(?:published|appeared) (?:on|in|by|at) ${SITE_NAME}\.?$`,
    'u',
  ),
  // Books are published by somebody and in a city, too; on something, stories are.
  new RegExp(String.raw`^(?:Originally|First) published (?:on|at) ${SITE_NAME}\.?$`, 'u'),
];

/** How a paragraph under a story begins, or what it has, that says how to reach whoever wrote it. */
export const REACHES =
  /^(?:contact|reach|follow|e-?mail|have an? (?:news )?(?:opinion|question|story|tip)|got an? (?:news )?(?:story|tip)|(?:do you )?know (?:anything|more|something)\b|for (?:more|further) information)\b|\b(?:can be (?:contacted|reached)|reach (?:her|him|them|the reporter)|(?:columnist|correspondent|covers|editor|journalist|producer|reporter|writer)\b)/i;
