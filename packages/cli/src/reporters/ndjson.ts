import { jsonText } from '../text/json.ts';
import { resultOf, runOf, version } from './json.ts';
import type { MakeReporter } from './reporter.ts';

/** A JSON document on each line: one for each verdict as it is found, and in the end the summary, which says that the report is whole. */
export const ndjson: MakeReporter = ({ results: { write }, ...run }) => ({
  verdict: (verdict) => write(`${jsonText({ version, ...resultOf(verdict) })}\n`),
  end: (summary) => write(`${jsonText({ version, ...runOf(run), summary })}\n`),
});
