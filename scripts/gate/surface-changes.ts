import { compare, type FileComparison, type Finding, worst } from '@referral-kit/compat';
import type { Baseline } from './baseline.ts';
import { type Promised, revisionOf } from './contract.ts';
import type { Names } from './names.ts';
import { compareResults } from './results/compare-results.ts';
import { resultsFile } from './surface.ts';
import { compareTypes } from './types/compare-types.ts';

const namesIn = (names: Names | undefined, all: boolean): Names =>
  Object.fromEntries(Object.entries(names ?? {}).filter(([name]) => all || name === 'exports'));

/** What was changed in the names of a package; a package that is new promises nothing yet. */
const nameChanges = (
  { promised, hasAllNames }: Baseline,
  current: Promised,
  name: string,
): readonly FileComparison[] => {
  const [before, after] = [promised.names[name], current.names[name]];
  if (before === undefined) return [];
  return compare({ files: {}, names: namesIn(before, hasAllNames) }, { files: {}, names: namesIn(after, hasAllNames) })
    .files;
};

const changes = (what: string, findings: readonly Finding[]): FileComparison[] =>
  findings.length === 0 ? [] : [{ file: what, role: 'both', bump: worst(findings.map(({ bump }) => bump)), findings }];

/** What may be added in a minor version, and is then a member of unions and tables: codes, and revisions. */
const addedNames = ({ promised }: Baseline, current: Promised): Set<string> => {
  const all = ({ names, files }: Promised): Set<string> =>
    new Set([
      ...Object.values(names).flatMap((lists) => lists['issue codes'] ?? []),
      ...Object.keys(files).flatMap((path) => revisionOf(path) ?? []),
    ]);
  const before = all(promised);
  return new Set([...all(current)].filter((name) => !before.has(name)));
};

const generated = /^dist\/(?:.*\/)?(?:generated|compiled)\//;
const ofContract = new Set(['@referral-kit/catalogs', '@referral-kit/schemas', '@referral-kit/types']);

/**
 * @param isOtherContract whether documents are judged otherwise than they were: what is generated from the contract then
 *   differs for that reason, which is judged by itself
 * @returns what was changed in the names, types and results of packages, by package
 */
export const surfaceChanges = async (
  baseline: Baseline,
  current: Promised,
  isOtherContract: boolean,
): Promise<ReadonlyMap<string, readonly FileComparison[]>> => {
  const { promised } = baseline;
  const isDerived = (name: string, path: string): boolean =>
    isOtherContract && (ofContract.has(name) || generated.test(path));
  const types = await compareTypes(
    promised.declarations,
    current.declarations,
    addedNames(baseline, current),
    isDerived,
  );
  const packages = new Set([...Object.keys(promised.names), ...Object.keys(current.names)]);
  return new Map(
    [...packages].map((name) => [
      name,
      [
        ...nameChanges(baseline, current, name),
        ...changes(`types of ${name}`, types.find((one) => one.package === name)?.findings ?? []),
        ...changes(
          `results of ${name}`,
          compareResults(promised.results[name] ?? {}, current.results[name] ?? {}, resultsFile(name)),
        ),
      ],
    ]),
  );
};
