import { jsonText } from '../text/json.ts';
import type { MakeReporter } from './reporter.ts';
import { resultOf, version } from './result.ts';

/** One JSON document: each result on a line of its own as it is found, then the summary. */
export const json: MakeReporter = ({ results: { write }, revision }) => {
  let separator = '\n';
  write(`{"version":${version},"revision":${jsonText(revision)},"results":[`);
  return {
    verdict: (verdict) => {
      write(`${separator}${jsonText(resultOf(verdict))}`);
      separator = ',\n';
    },
    end: (summary) => write(`\n],"summary":${jsonText(summary)}}\n`),
  };
};
