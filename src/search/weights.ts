import { FEATURES, type Feature } from './features.js';
import { VERDICT_FEATURES, type VerdictFeature } from './verdict.js';
export const PASSAGE_WEIGHTS = Object.fromEntries(FEATURES.map((f) => [f, 0])) as Record<Feature, number>;
export const VERDICT_WEIGHTS = Object.fromEntries(VERDICT_FEATURES.map((f) => [f, 0])) as Record<VerdictFeature, number>;
export const NONE_BELOW = 0.2;
export const ANSWER_FROM = 0.8;
