import { conclusion } from './conclusion.ts';
import type { ReporterFactory } from './reporter.ts';
import { shownIssues } from './shown.ts';
import { faultLine } from './summary.ts';

/** For editors, `grep` and people: each fault on one line. */
export const text: ReporterFactory = ({ results, notes, quiet, criteria, maxProblems = Number.POSITIVE_INFINITY }) => {
  let count = 0;
  return {
    result: (result) => {
      for (const issue of shownIssues(result, { quiet })) {
        count += 1;
        if (count <= maxProblems) results.write(`${faultLine(result, issue)}\n`);
      }
    },
    end: (summary) => {
      const more = count - maxProblems;
      if (more > 0) notes.write(`+${more} more, --max-problems 0 shows all\n`);
      notes.write(`${conclusion(summary, criteria, notes.color).join('\n')}\n`);
    },
  };
};
