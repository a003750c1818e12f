import { jsonText } from '../text/json.ts';
import type { MakeReporter } from './reporter.ts';
import { resultOf, runOf, version } from './result.ts';

/** One JSON document: each result on a line of its own as it is found, then the summary. */
export const json: MakeReporter = ({ results: { write }, ...run }) => {
  let separator = '\n';
  write(`${jsonText({ version, ...runOf(run) }).slice(0, -1)},"results":[`);
  return {
    verdict: (verdict) => {
      write(`${separator}${jsonText(resultOf(verdict))}`);
      separator = ',\n';
    },
    end: (summary) => write(`\n],"summary":${jsonText(summary)}}\n`),
  };
};
