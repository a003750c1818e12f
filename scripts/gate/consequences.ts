import type { FileComparison, Finding } from '@referral-kit/compat';
import type { Waived } from '../../packages/compat/src/compare/waivers.ts';
import { revisionOf } from './contract.ts';

/**
 * What comes of a waived change is waived with it: a schema that refers to another one, and says what it said, is not the
 * place to tell why that other one was wrong.
 *
 * @param files the comparison of all files
 * @param changed the files of released revisions that say something else than they did
 * @returns whether a finding is waived: by itself, or because all that could have led to it in its revision is
 */
export const waivedWithCauses = (
  files: readonly FileComparison[],
  changed: ReadonlySet<string>,
  waived: Waived,
): ((finding: Finding) => boolean) => {
  const causes = Map.groupBy(
    files.filter(({ file }) => changed.has(file)).flatMap(({ findings }) => findings),
    ({ file }) => revisionOf(file),
  );
  // Each is asked, so that none of their waivers seems of no use.
  const open = [...causes].filter(([, findings]) => findings.filter((finding) => !waived.of(finding)).length > 0);
  const settled = new Set([...causes.keys()].filter((revision) => !open.some(([other]) => other === revision)));
  return (finding) =>
    waived.of(finding) !== undefined ||
    (!changed.has(finding.file) && revisionOf(finding.file) !== undefined && settled.has(revisionOf(finding.file)));
};
