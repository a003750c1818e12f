import { jsonText, printable } from '@referral-kit/text';
import { Fingerprints } from './fingerprints.ts';
import type { ReporterFactory } from './reporter.ts';
import { acceptanceText } from './shown.ts';

const severities = { error: 'major', warning: 'minor' } as const;

/** The severity of what a baseline accepts: the report has no other way to say so. */
const acceptedSeverity = 'info';

/** The code quality report of GitLab. */
export const gitlab: ReporterFactory = ({ results: { write } }) => {
  const fingerprints = new Fingerprints();
  let separator = '\n';
  write('[');
  return {
    result: (result) => {
      for (const issue of result.issues) {
        const { code, severity, message, line, endLine } = issue;
        const acceptance = acceptanceText(issue);
        const entry = {
          description: printable(acceptance === undefined ? message : `${message} (${acceptance})`),
          check_name: code,
          fingerprint: fingerprints.of(result, issue),
          severity: acceptance === undefined ? severities[severity] : acceptedSeverity,
          location: { path: result.file, lines: { begin: line, end: endLine } },
        };
        write(`${separator}${jsonText(entry)}`);
        separator = ',\n';
      }
    },
    end: () => write('\n]\n'),
  };
};
