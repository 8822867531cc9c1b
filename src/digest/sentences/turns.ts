import { type Statement, speakerName } from '../../people/statement.js';
import { type Story, slice } from '../../story/story.js';

/** What somebody says behind their name and a colon, as interviews are printed: "IC: I never wanted it." */
export interface Turn {
  readonly statement: Statement;
  /** Whether the speaker mostly asks questions: then nothing of the turn is told. */
  readonly isOfInterviewer: boolean;
}

const QUESTION = /\?[”’"')\]]*$/;
const QUOTED = /^["“‘']/;

/** A label opens its paragraph; a name in front of a quotation is told like any other speaker. */
function isLabelled(story: Story, { paragraph, source, cue, content }: Statement): boolean {
  const first = story.paragraphs[paragraph - 1]?.sentences[0];
  return (
    first?.start === source.start &&
    content.start < first.end &&
    slice(story, cue) === ':' &&
    !QUOTED.test(slice(story, content))
  );
}

/** The labelled turns of a story, by where the sentence begins that opens each. */
export function turnsOf(story: Story, statements: readonly Statement[]): ReadonlyMap<number, Turn> {
  const labelled = statements.filter((each) => isLabelled(story, each));
  const questions = new Map<string, number>();
  for (const statement of labelled) {
    const speaker = speakerName(story, statement);
    const asks = QUESTION.test(slice(story, statement.content).trimEnd()) ? 1 : -1;
    questions.set(speaker, (questions.get(speaker) ?? 0) + asks);
  }
  return new Map(
    labelled.map((statement) => {
      const isOfInterviewer = (questions.get(speakerName(story, statement)) ?? 0) >= 0;
      return [statement.source.start, { statement, isOfInterviewer }];
    }),
  );
}
