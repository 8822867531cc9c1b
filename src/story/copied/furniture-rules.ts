import type { FurnitureRule } from './furniture.js';
import { ADVERTISEMENTS } from './furniture-rules/advertisements.js';
import { CAPTIONS } from './furniture-rules/captions.js';
import { COOKIE_NOTICES } from './furniture-rules/cookies.js';
import { LINKS, PARTS_OF_SITE } from './furniture-rules/navigation.js';
import { PRINT } from './furniture-rules/print.js';
import { POSTS, SHARING_BUTTONS } from './furniture-rules/sharing.js';
import { NEWSLETTERS, SUBSCRIPTIONS } from './furniture-rules/subscriptions.js';

/** What is part of no story, wherever it stands. The first rule that a line fits tells its reason. */
export const FURNITURE: readonly FurnitureRule[] = [
  ...PRINT,
  ...LINKS,
  ...SHARING_BUTTONS,
  ...ADVERTISEMENTS,
  ...CAPTIONS,
  ...NEWSLETTERS,
  ...COOKIE_NOTICES,
  ...SUBSCRIPTIONS,
  ...POSTS,
  ...PARTS_OF_SITE,
];
