import { check } from '@referral-kit/checks/check';
import type { Coverage } from '@referral-kit/coverage/coverage';
import { readBytes } from '@referral-kit/files/read-bytes';
import { isObject, quoted } from '@referral-kit/text';
import { report as schema } from '../../compiled/checks.ts';
import type { Identified } from '../../filters/identified.ts';
import type { DocumentResult } from '../../validate/document-result.ts';
import type { Shard } from '../../workers/shard.ts';
import { version } from '../json.ts';
import type { ReportRoot } from '../report-root.ts';
import { type Summary, Tally } from '../summary.ts';

/** A report that was read again. */
export interface ReadReport {
  /** The name that the caller gave. */
  readonly name: string;
  readonly revision: string;
  /** The folder that its run worked in, counted from the root of the repository. */
  readonly root: ReportRoot;
  /** Which part of the inputs it is about, if not all. */
  readonly shard?: Shard;
  readonly results: readonly DocumentResult[];
  /** Its documents that fit another contract far better. */
  readonly identified: readonly Identified[];
  /** What its documents exercise, if the run gathered that. */
  readonly coverage?: Coverage;
}

/** A file is no report, or not a whole one. The message says so of the file. */
export class BadReport extends Error {}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Members = Readonly<Record<string, unknown>>;

/** @returns the report that lines make up: what the last one has, and the others as its results */
const fromLines = (text: string): Members => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map((line, index) => {
    const value = parse(line);
    if (isObject(value)) return value;
    throw new BadReport(lines.length > 1 ? `line ${index + 1} is not a line of a report` : 'it is not a report');
  });
  const last = values.pop();
  if (last === undefined) throw new BadReport('it is empty');
  if (!isObject(last.summary)) throw new BadReport('it is incomplete: its last line is not the summary');
  const other = values.find((value) => value.version !== last.version) ?? last;
  return { ...last, version: other.version, results: values };
};

const membersOf = (text: string): Members => {
  const value = parse(text);
  return isObject(value) && Array.isArray(value.results) ? value : fromLines(text);
};

/** The number of a summary that is another than the results come to. */
const contradiction = (summary: object, counted: Summary): string | undefined =>
  Object.entries(counted).find(([name, count]) => (summary as Members)[name] !== count)?.[0];

const readText = (path: string): string => {
  const read = readBytes(path);
  if (Buffer.isBuffer(read)) return read.toString();
  throw new BadReport(read.message);
};

/** A report as its schema has it. */
interface Report {
  readonly revision: string;
  readonly folder?: string;
  readonly shard?: Shard;
  readonly results: readonly (DocumentResult & { readonly valid: boolean; readonly version?: unknown })[];
  readonly summary: Summary & {
    readonly identified?: readonly Identified[];
    readonly coverage?: { readonly revisions: Coverage };
    readonly interrupted?: true;
  };
}

/** @throws {BadReport} for anything but a report, or one of another version */
const checked = (members: Members): Report => {
  const { version: own } = members;
  if (own !== version) {
    const of = own === undefined ? '' : `; its version is ${quoted(String(own))}`;
    throw new BadReport(`it is not a report of version ${version}${of}`);
  }
  const [issue] = check(schema, members);
  if (issue !== undefined) throw new BadReport(`it is not a report: at ${quoted(issue.pointer)}, ${issue.message}`);
  const report = members as unknown as Report;
  const { shard } = report;
  if (shard && shard.index > shard.count) throw new BadReport(`shard ${shard.index}/${shard.count} does not exist`);
  return report;
};

/**
 * Reads what `--reporter json` or `--reporter ndjson` wrote.
 *
 * @throws {BadReport} for anything but a whole report of this version
 */
export const readReport = (name: string, path: string): ReadReport => {
  const { revision, folder = '', shard, results, summary } = checked(membersOf(readText(path)));
  if (summary.interrupted) throw new BadReport('it is incomplete: the run was interrupted');
  const tally = new Tally();
  const read = results.map(({ valid: _, version: __, ...result }): DocumentResult => {
    tally.add(result);
    return result;
  });
  const wrong = contradiction(summary, tally.summary);
  if (wrong !== undefined)
    throw new BadReport(`it is incomplete: its results do not add up to "${wrong}" in its summary`);
  const { identified = [], coverage } = summary;
  return {
    name,
    revision,
    root: { folder },
    ...(shard && { shard }),
    results: read,
    identified,
    ...(coverage && { coverage: coverage.revisions }),
  };
};
