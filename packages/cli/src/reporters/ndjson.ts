import { jsonText } from '@referral-kit/text';
import { noHint, withHints } from '../filters/hint.ts';
import { resultOf, runMembers, version } from './json.ts';
import type { ReporterFactory } from './reporter.ts';

/** A JSON document on each line: one for each verdict as it is found, and in the end the summary, which says that the report is whole. */
export const ndjson: ReporterFactory = ({ results: { write }, ...run }) => ({
  result: (result, hint = noHint) => write(`${jsonText({ version, ...resultOf(withHints(result, hint)) })}\n`),
  end: (summary) => write(`${jsonText({ version, ...runMembers(run), summary })}\n`),
});
