/** How Discord writes whom, what channel or which emoji somebody chose: “<@80351110224678912>”, “<:wave:41771983429993937>”. */
const MENTION = /<(?:@[!&]?|#|a?:\w{2,32}:|t:)\d{1,20}(?::\w)?>/g;
/** The number of one, by itself: no number of a story has as many digits without a comma. */
const ID = /@?\b\d{17,20}\b/g;

/** Whom everybody is called by, and where a link leads. */
const CALL_OR_LINK = /@(?:everyone|here)\b|\b(?:https?:\/\/|www\.)\S+/giu;

/**
 * A text without what Discord writes for somebody, a channel or an emoji, and without the addresses of
 * links: they are no words of what is said.
 */
export const withoutMentions = (text: string): string =>
  text.replace(MENTION, ' ').replace(ID, ' ').replace(CALL_OR_LINK, ' ');
