import { type CompareOptions, type Comparison, checkEntries, comparePlain, type FileComparison } from './compare.ts';
import { type ByName, type Contract, plain } from './contract.ts';
import { expectRecord } from './expect.ts';
import { type Finding, worst } from './finding.ts';
import { checkedOptions } from './options.ts';

const isTransitive = (role: CompareOptions['role']): boolean =>
  typeof role !== 'string' || !['BACKWARD', 'FORWARD', 'FULL'].includes(role);

const keyOf = ({ message, ...finding }: Finding): string => JSON.stringify(finding);

const merged = (all: readonly (readonly [version: string, comparison: Comparison])[]): FileComparison[] => {
  const files = new Map<string, FileComparison>();
  const told = new Set<string>();
  for (const [against, { files: changed }] of all)
    for (const file of changed) {
      const news = file.findings.filter((finding) => !told.has(keyOf(finding)));
      for (const finding of news) told.add(keyOf(finding));
      const known = files.get(file.file);
      const findings = [...(known?.findings ?? []), ...news.map((finding) => ({ ...finding, against }))];
      files.set(file.file, { ...file, findings, bump: worst([known?.bump ?? 'none', file.bump]) });
    }
  return [...files.values()].sort((left, right) => (left.file < right.file ? -1 : 1));
};

/**
 * Compares a version with several earlier ones. By the roles `BACKWARD`, `FORWARD` and `FULL` only the last of these
 * counts; by any other role, `BACKWARD_TRANSITIVE` and its like among them, all do.
 *
 * @param earlier versions by name, the oldest first
 * @returns one comparison; a finding that several versions give is told once, with the first of them as `against`
 * @throws RangeError when there is no earlier version; else as `compare` does
 */
export const compareAll = (earlier: ByName<Contract>, now: Contract, given: CompareOptions = {}): Comparison => {
  const options = checkedOptions(given);
  const versions = Object.entries(expectRecord<Contract>(earlier, 'earlier versions'));
  const chosen = (isTransitive(options.role) ? versions : versions.slice(-1)).map(
    ([name, contract]) => [name, plain(contract)] as const,
  );
  if (chosen.length === 0) throw new RangeError('Expected an earlier version to compare with.');
  const after = plain(now);
  checkEntries([...chosen.map(([, before]) => before), after], options.entry);
  // The last version is what most depend on, so that its findings come first.
  const all = chosen.reverse().map(([name, before]) => [name, comparePlain(before, after, options)] as const);
  const files = merged(all);
  return {
    bump: worst(all.map(([, { bump }]) => bump)),
    files,
    compared: all.reduce((sum, [, { compared }]) => sum + compared, 0),
  };
};
