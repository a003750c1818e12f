import type { Issue } from './issue.ts';
import { defaultRevision, registry } from './registry.ts';
import type { Validator } from './validator.ts';

/** A contract that a value fits or nearly fits. */
export interface Identified {
  readonly revision: string;
  readonly profile: 'strict' | 'tolerant';
  /** The documented type, such as `Referral`. */
  readonly type: string;
  /** Whether the value is valid by it. */
  readonly valid: boolean;
  /** How many faults the value has by it; 1,000 at the most. */
  readonly issues: number;
  /** How many warnings; 1,000 at the most. */
  readonly warnings: number;
  /**
   * From 0 to 1: the share of the value's own members (or items) that the contract knows, of these and of the required
   * ones that are missing. A member with a fault inside counts half.
   */
  readonly score: number;
}

/** A contract that knows less of a value is not named. */
const least = 0.5;

const isRoot = ({ path }: Issue): boolean => path.length === 0;

const isMissing = ({ code, path }: Issue): boolean => code === 'schema/missing-member' && path.length === 1;

const isUnknown = ({ code, path }: Issue): boolean => code === 'schema/unknown-member' && path.length === 1;

const membersAt = (issues: readonly Issue[]): Set<string> => new Set(issues.map(({ path }) => String(path[0])));

/** The share of a value's members that are as the contract has them. */
const scoreOf = (members: number, issues: readonly Issue[], warnings: readonly Issue[]): number => {
  const all = [...issues, ...warnings];
  if (all.some(isRoot)) return 0;
  const missing = membersAt(issues.filter(isMissing)).size;
  const unknown = membersAt(all.filter(isUnknown)).size;
  const faulty = membersAt(issues.filter((issue) => !isMissing(issue) && !isUnknown(issue))).size;
  return members + missing === 0 ? 0 : Math.max(0, members - unknown - faulty / 2) / (members + missing);
};

const identified = (
  value: unknown,
  members: number,
  validator: Validator<unknown>,
): Omit<Identified, 'revision' | 'profile'> => {
  const result = validator.validate(value);
  const issues = result.ok ? [] : result.issues;
  return {
    type: validator.typeName,
    valid: result.ok,
    issues: issues.length,
    warnings: result.warnings.length,
    // What is no object and no list is right, or it is not.
    score:
      typeof value === 'object'
        ? scoreOf(members, issues, result.warnings)
        : Number(result.ok && result.warnings.length === 0),
  };
};

/** The default revision's contracts first, then those of the others from the oldest on; strict before tolerant. */
const revisions: readonly string[] = [
  defaultRevision,
  ...Object.keys(registry).filter((name) => name !== defaultRevision),
];

const membersOf = (value: unknown): number | undefined => {
  try {
    return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  } catch {
    return undefined;
  }
};

/**
 * Finds the contracts that a value fits or nearly fits: revision, profile and type. Pure; never throws, whatever the
 * value is.
 *
 * @param value any value, such as parsed JSON
 * @returns the contracts by score, best first; of equal ones the valid first, then those with fewer faults and
 * warnings, strict before tolerant, the default revision before others. Empty where the value is like none of them.
 * @example
 * const [best] = identify(await response.json());
 * if (best) console.log(best.revision, best.profile, best.type); // 2022-04-21 tolerant Referral
 */
export const identify = (value: unknown): Identified[] => {
  const members = membersOf(value);
  if (members === undefined) return [];
  const all = revisions.flatMap((revision) =>
    (['strict', 'tolerant'] as const).flatMap((profile) =>
      Object.values(registry[revision]?.[profile] ?? {}).map((validator) => ({
        revision,
        profile,
        ...identified(value, members, validator),
      })),
    ),
  );
  return all
    .filter(({ score }) => score >= least)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.valid) - Number(a.valid) ||
        a.issues - b.issues ||
        a.warnings - b.warnings ||
        Number(a.profile === 'tolerant') - Number(b.profile === 'tolerant'),
    );
};
