import type { Finding } from '../check/verdict.ts';
import type { MakeReporter } from './reporter.ts';

/** The version of the report's form, which `report.schema.json` describes. */
const version = 1;

/** Characters that hide or move other text on a terminal, and that JSON may hold unescaped. */
const hidden = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (characters: string): string =>
  characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const stringify = (value: unknown): string => JSON.stringify(value).replace(hidden, escaped);

/** An issue without the text that its related places are in. */
const withoutText = ({ related, ...issue }: Finding): object => ({
  ...issue,
  ...(related && { related: related.map(({ excerpt: _, ...place }) => place) }),
});

/** One JSON document: each result on a line of its own as it is found, then the summary. */
export const json: MakeReporter = ({ results: { write }, revision }) => {
  let separator = '\n';
  write(`{"version":${version},"revision":${stringify(revision)},"results":[`);
  return {
    verdict: ({ excerpt: _, outcome, issues, ...about }) => {
      const valid = outcome === 'valid';
      write(`${separator}${stringify({ ...about, outcome, valid, issues: issues.map(withoutText) })}`);
      separator = ',\n';
    },
    end: (summary) => write(`\n],"summary":${stringify(summary)}}\n`),
  };
};
