import { jsonText } from '@referral-kit/text';
import { noHint, withHints } from '../filters/hint.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import type { ReporterContext, ReporterFactory } from './reporter.ts';

/** The version of the forms that `report.schema.json` describes. */
export const version = 1;

/** @returns what a report says of the run as a whole, in addition to its version */
export const runMembers = ({
  revision,
  root,
  shard,
}: Pick<ReporterContext, 'revision' | 'root' | 'shard'>): object => ({
  revision,
  ...(root.folder !== '' && { folder: root.folder }),
  ...(shard && { shard }),
});

/** An issue without the text that its related places are in. */
const withoutText = ({ related, ...issue }: Diagnostic): object => ({
  ...issue,
  ...(related && { related: related.map(({ excerpt: _, ...place }) => place) }),
});

/** @returns a verdict as the published schema has it. */
export const resultOf = ({ excerpt: _, exercised: __, outcome, issues, ...about }: DocumentResult): object => ({
  ...about,
  outcome,
  valid: outcome === 'valid',
  issues: issues.map(withoutText),
});

/** One JSON document: each result on its own line as it is found, then the summary. */
export const json: ReporterFactory = ({ results: { write }, ...run }) => {
  let separator = '\n';
  write(`${jsonText({ version, ...runMembers(run) }).slice(0, -1)},"results":[`);
  return {
    result: (result, hint = noHint) => {
      write(`${separator}${jsonText(resultOf(withHints(result, hint)))}`);
      separator = ',\n';
    },
    end: (summary) => write(`\n],"summary":${jsonText(summary)}}\n`),
  };
};
