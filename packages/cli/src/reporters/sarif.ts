import { type AnyCode, explanations, meanings } from '@referral-kit/codes/explanations';
import { status } from '@referral-kit/command-line/status';
import type { Range } from '@referral-kit/parse/excerpt';
import { jsonText, plural, printable, together } from '@referral-kit/text';
import { noHint } from '../filters/hint.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import { version } from '../version.ts';
import { Fingerprints } from './fingerprints.ts';
import { identifiedLines } from './identified.ts';
import type { ReporterContext, ReporterFactory } from './reporter.ts';
import { failureOf, statusOf } from './summary.ts';

/** How many results of each severity are kept. Code scanning shows 5,000, errors first, and refuses more than 25,000. */
const most = 5000;

/** @returns a message; `[text](target)` in it would be a link. */
const message = (text: string): { text: string } => ({ text: printable(text).replaceAll('](', '\\](') });

const physical = (file: string, { line, column, endLine, endColumn }: Range): object => ({
  artifactLocation: fileUri(file),
  region: { startLine: line, startColumn: column, endLine, endColumn },
});

const located = (result: DocumentResult, place: Range & { readonly pointer: string }): object => {
  const pointer = `${result.root ?? ''}${place.pointer}`;
  return {
    physicalLocation: physical(result.file, place),
    ...(pointer !== '' && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
};

const relatedLocations = (result: DocumentResult, { related = [] }: Diagnostic): object[] =>
  related.map((place, id) => ({ id, message: message(place.message), ...located(result, place) }));

const isKnown = (code: string): code is AnyCode => Object.hasOwn(explanations, code);

const capitalized = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** What is said of a code that a result has. The name is needed by GitHub Advanced Security for Azure DevOps. */
const ruleOf = (id: string): object => {
  const name = id.split(/[/-]/).map(capitalized).join('');
  if (!isKnown(id)) return { id, name };
  const { why, fix } = explanations[id];
  return {
    id,
    name,
    shortDescription: { text: meanings[id] },
    fullDescription: { text: why },
    help: { text: fix, markdown: `${fix}\n\n\`referral-kit explain ${id}\` shows an example.` },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  };
};

/** An empty list says that nothing suppresses the result. */
const suppressionsOf = ({ accepted }: Diagnostic): object[] =>
  accepted === undefined
    ? []
    : [
        {
          kind: 'external',
          status: 'accepted',
          justification: accepted.reason,
          properties: { expires: accepted.expires },
        },
      ];

/**
 * What tells the results of a run from those of others in one repository. Code scanning takes what comes before the last
 * slash as the category, of which a new report replaces the one before.
 */
const automationId = ({ command, root, shard }: Pick<ReporterContext, 'command' | 'root' | 'shard'>): string =>
  ['referral-kit', command, root.folder, shard && `shard-${shard.index}-of-${shard.count}`, '']
    .filter((part, index, parts) => part || index === parts.length - 1)
    .join('/');

const notification = (level: 'error' | 'warning' | 'note', text: string): object => ({ level, message: { text } });

/** SARIF 2.1.0, as code scanning takes it. */
export const sarif: ReporterFactory = ({ results: { write }, criteria, ...run }) => {
  const fingerprints = new Fingerprints();
  const rules = new Map<string, number>();
  const counts = { error: 0, warning: 0 };
  let separator = '\n';
  const sarifResult = (result: DocumentResult, issue: Diagnostic): object => {
    const ruleIndex = rules.get(issue.code) ?? rules.size;
    rules.set(issue.code, ruleIndex);
    const related = relatedLocations(result, issue);
    return {
      ruleId: issue.code,
      ruleIndex,
      level: issue.severity,
      message: message(together(issue.message, issue.help)),
      locations: [located(result, issue)],
      ...(related.length > 0 && { relatedLocations: related }),
      partialFingerprints: { 'referralIssue/v1': fingerprints.of(result, issue) },
      suppressions: suppressionsOf(issue),
    };
  };
  const notifications = (failure: string | undefined): object[] => [
    ...(['error', 'warning'] as const)
      .filter((severity) => counts[severity] > most)
      .map((severity) =>
        notification('warning', `+${plural(counts[severity] - most, `more ${severity}`)} not in this report`),
      ),
    ...(failure === undefined ? [] : [notification('error', failure)]),
  ];
  const head = {
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: automationId(run) },
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
  };
  write(`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[`);
  write(`${jsonText(head).slice(0, -1)},"results":[`);
  return {
    result: (result, hint = noHint) => {
      for (const issue of result.issues) {
        counts[issue.severity] += 1;
        if (counts[issue.severity] > most) continue;
        write(`${separator}${jsonText(sarifResult(result, hint(issue)))}`);
        separator = ',\n';
      }
    },
    end: (summary) => {
      const driver = {
        name: 'referral-kit',
        semanticVersion: version(),
        informationUri: 'https://github.com/referral-kit/referral-kit',
        rules: [...rules.keys()].map(ruleOf),
      };
      const failure = failureOf(summary, criteria);
      const { coverage: _, ...counts } = summary;
      const exit = statusOf(summary, criteria);
      const invocation = {
        executionSuccessful: exit === status.valid || exit === status.faults,
        toolExecutionNotifications: [
          ...notifications(failure),
          ...(summary.unreadable > 0
            ? [
                notification(
                  'error',
                  `${plural(summary.unreadable, 'file or document', 'files or documents')} could not be read`,
                ),
              ]
            : []),
          ...identifiedLines(summary).map((line) => notification('note', line)),
        ],
      };
      const tail = { tool: { driver }, invocations: [invocation], properties: { revision: run.revision, ...counts } };
      write(`\n],${jsonText(tail).slice(1)}]}\n`);
    },
  };
};

/** The beginning of a path from the root of a file system, here and on Windows. */
const absolute = /^(?:\/|[a-z]:\/)/i;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A file as other tools name it. */
export interface FileUri {
  readonly uri: string;
  /** What a relative one is relative to. */
  readonly uriBaseId?: string;
}

/** The root of the repository, as code scanning names it. */
export const sourceRoot = '%SRCROOT%';

/** @param path with forward slashes, as reports name files */
export const fileUri = (path: string): FileUri => {
  const whole = path.toWellFormed();
  if (!absolute.test(whole)) return { uri: encoded(whole), uriBaseId: sourceRoot };
  return { uri: `file://${whole.startsWith('/') ? '' : '/'}${encoded(whole)}` };
};
