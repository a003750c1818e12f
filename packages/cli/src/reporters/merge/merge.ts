import { isDeepStrictEqual } from 'node:util';
import { UsageError } from '@referral-kit/command-line/usage';
import { type Coverage, CoverageTally } from '@referral-kit/coverage/coverage';
import { kinds } from '@referral-kit/coverage/kinds';
import { printable, quoted } from '@referral-kit/text';
import { baselineType } from '../../filters/baseline/entry.ts';
import { addIdentified, type Identified } from '../../filters/identified.ts';
import type { DocumentResult } from '../../validate/document-result.ts';
import { byLocation } from '../../validate/verdict.ts';
import { fromRoot } from '../report-root.ts';
import type { ReadReport } from './read.ts';

interface FileResults {
  readonly report: ReadReport;
  readonly results: DocumentResult[];
}

/** What each run says of a pattern that matches nothing, together they say once. */
const isSameNothing = (a: readonly DocumentResult[], b: readonly DocumentResult[]): boolean =>
  a.every(({ outcome }) => outcome === 'empty') && isDeepStrictEqual(a, b);

const isAboutBaseline = ([result]: readonly DocumentResult[]): boolean => result?.type === baselineType;

/** Shards find different entries of one baseline stale or expired; of a file that is gone, all of them do. */
const baselineFindings = ([a]: readonly DocumentResult[], [b]: readonly DocumentResult[]): DocumentResult[] => {
  if (a === undefined || b === undefined) return [];
  const issues = new Map([...a.issues, ...b.issues].map((issue) => [`${issue.code} ${issue.pointer}`, issue]));
  return [{ ...a, issues: [...issues.values()].sort(byLocation) }];
};

/** @returns what two runs say of one file, where both may say something of it */
const together = (a: readonly DocumentResult[], b: readonly DocumentResult[]): DocumentResult[] | undefined => {
  if (isSameNothing(a, b)) return [...a];
  return isAboutBaseline(a) && isAboutBaseline(b) ? baselineFindings(a, b) : undefined;
};

const byBytes = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));

/** @throws {UsageError} when the reports are about several revisions */
const revisionOf = ([first, ...others]: readonly ReadReport[]): string => {
  const other = others.find(({ revision }) => revision !== first?.revision);
  if (first === undefined) throw new UsageError('Name the reports to merge.');
  if (other === undefined) return first.revision;
  throw new UsageError(
    `The reports are about different revisions: ${printable(first.name)} about ${quoted(first.revision)}, ${printable(other.name)} about ${quoted(other.revision)}.`,
  );
};

/** @throws {UsageError} when the reports of some shards are missing, so that nobody takes a part for the whole */
const needAllShards = (reports: readonly ReadReport[]): void => {
  const shards = reports.flatMap(({ shard }) => shard ?? []);
  const [first] = shards;
  if (first === undefined) return;
  const { count } = first;
  if (shards.some((shard) => shard.count !== count)) throw new UsageError('The reports are shards of different runs.');
  const found = new Set(shards.map(({ index }) => index));
  for (let index = 1; index <= count; index += 1) {
    if (found.has(index)) continue;
    throw new UsageError(
      `Only ${found.size} of ${count} shards have a report. The report of shard ${index}/${count} is missing.`,
    );
  }
};

/** One run. */
interface Merged {
  readonly revision: string;
  readonly results: readonly DocumentResult[];
  readonly identified: readonly Identified[];
  /** What the documents of all runs exercise; absent unless all runs gathered that. */
  readonly coverage?: Coverage;
}

/** The sum of what the runs exercise; a part of it would look like the whole. */
const sumOfCoverage = (reports: readonly ReadReport[]): Pick<Merged, 'coverage'> => {
  const all = reports.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  if (all.length < reports.length) return {};
  const found = new Set(all.flatMap((one) => Object.values(one).flatMap((of) => Object.keys(of.kinds))));
  const tally = new CoverageTally(kinds.filter((kind) => found.has(kind)));
  for (const one of all) tally.addCoverage(one);
  return { coverage: tally.result };
};

/**
 * Makes one run of several, in the order that it would have had.
 *
 * @throws {UsageError} when the reports do not go together: they are of several revisions or about the same file, or shards
 * are missing
 */
export const merge = (reports: readonly ReadReport[]): Merged => {
  const revision = revisionOf(reports);
  needAllShards(reports);
  const files = new Map<string, FileResults>();
  for (const report of reports) {
    const located = report.results.map((result) => ({ ...result, file: fromRoot(report.root, result.file) }));
    for (const [file, results] of Map.groupBy(located, (result) => result.file)) {
      const known = files.get(file);
      const merged = known && together(known.results, results);
      if (known !== undefined && merged === undefined) {
        const names = `${printable(known.report.name)} and ${printable(report.name)}`;
        throw new UsageError(`${names} are both about ${quoted(file)}. Merge reports of different files, each once.`);
      }
      files.set(file, { report: known?.report ?? report, results: merged ?? results });
    }
  }
  const identified: Identified[] = [];
  for (const each of reports.flatMap((report) => report.identified)) addIdentified(identified, each);
  return {
    revision,
    results: [...files].sort(byBytes).flatMap(([, { results }]) => results),
    identified,
    ...sumOfCoverage(reports),
  };
};
