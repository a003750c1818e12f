import type { Bump, Finding, Role } from './finding.ts';
import type { Sets } from './sets.ts';

interface Policy {
  readonly added: Exclude<Bump, 'none'>;
  readonly removed: Exclude<Bump, 'none'>;
}

const policies: Readonly<Record<Role, Policy>> = {
  writer: { added: 'minor', removed: 'major' },
  reader: { added: 'major', removed: 'minor' },
  both: { added: 'major', removed: 'major' },
};

/** Compares finite sets exactly: each element that came or went is a finding, and its own witness. */
export const compareSets = (old: Sets, now: Sets, file: string, role: Role): Finding[] => {
  const policy = policies[role];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    const [before, after] = [new Set(old[name]), new Set(now[name])];
    const added = [...after].filter((element) => !before.has(element));
    const removed = [...before].filter((element) => !after.has(element));
    const finding = (element: string, outcome: 'added' | 'removed'): Finding => ({
      rule: `set/${outcome}`,
      bump: policy[outcome],
      file,
      message: `${name}: ${element} was ${outcome}`,
      witness: element,
    });
    return [
      ...removed.map((element) => finding(element, 'removed')),
      ...added.map((element) => finding(element, 'added')),
    ];
  });
};
