import { conclusion } from './conclusion.ts';
import type { MakeReporter } from './reporter.ts';
import { faultLine } from './summary.ts';

/** For editors, `grep` and people: each fault on one line. */
export const text: MakeReporter = ({ results, notes, quiet, criteria, maxProblems = Number.POSITIVE_INFINITY }) => {
  let count = 0;
  return {
    verdict: (verdict) => {
      for (const issue of verdict.issues) {
        if (quiet && issue.severity === 'warning') continue;
        count += 1;
        if (count <= maxProblems) results.write(`${faultLine(verdict, issue)}\n`);
      }
    },
    end: (summary) => {
      const more = count - maxProblems;
      if (more > 0) notes.write(`+${more} more, --max-problems 0 shows all\n`);
      notes.write(`${conclusion(summary, criteria, notes.color).join('\n')}\n`);
    },
  };
};
