import type { GoldStory } from './stories.js';

/** How a measure reports. */
export interface ReportOptions {
  /** Also list what went wrong. */
  readonly errors: boolean;
}

/** Something that is measured on an evaluation set. */
export interface Measure {
  /** Whether a set has the gold that the measure needs. */
  applies(stories: readonly GoldStory[]): boolean;
  /** Measures, and reports as text: tables, with their explanation in a line. */
  report(stories: readonly GoldStory[], options: ReportOptions): string;
}
