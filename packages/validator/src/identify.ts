import type { Issue } from '@referral-kit/types/issues';
import { defaultRevision, registry } from './registry.ts';
import type { Validator } from './validator.ts';

/** A contract that a value fits or nearly fits. */
export interface Identified {
  /** From 1; contracts of the same rank fit the value equally well. */
  readonly rank: number;
  readonly revision: string;
  readonly profile: 'strict' | 'tolerant';
  /** The documented type, such as `Referral`. */
  readonly type: string;
  /** Whether the value is valid by it. */
  readonly valid: boolean;
  /** The faults that the value has by it, as `validate` reports them. */
  readonly issues: readonly Issue[];
  /** The warnings, as `validate` reports them. */
  readonly warnings: readonly Issue[];
  /** How many faults and warnings were left out, beyond 1,000 of each. */
  readonly omitted: number;
  /**
   * From 0 to 1: the share of the value's own members (or items) that the contract knows, of these and of those that are
   * missing without which it is not valid. A member with a fault or a warning inside counts half.
   */
  readonly score: number;
}

type Contract = Pick<Identified, 'revision' | 'profile'> & { readonly validator: Validator<unknown> };

/** What is compared, besides. */
interface Fit extends Omit<Identified, 'rank'> {
  /** The warnings, without those about absent members: a minimal document fits every revision equally well. */
  readonly doubts: number;
}

/** A contract that knows less of a value is named only if it requires members, and the value has them. */
const least = 0.5;

const isRoot = ({ path }: Issue): boolean => path.length === 0;

const isMissing = ({ code }: Issue): boolean => code === 'schema/missing-member';

const isUnknown = ({ code, path }: Issue): boolean => code === 'schema/unknown-member' && path.length === 1;

const isTop = ({ path }: Issue): boolean => path.length === 1;

const countMembers = (issues: readonly Issue[]): number => new Set(issues.map(({ path }) => String(path[0]))).size;

/** The share of a value's members that are as the contract has them. */
const scoreOf = (members: number, issues: readonly Issue[], warnings: readonly Issue[]): number => {
  const present = [...issues, ...warnings].filter((issue) => !(isMissing(issue) && isTop(issue)));
  if (present.some(isRoot)) return 0;
  const missing = countMembers(issues.filter((issue) => isMissing(issue) && isTop(issue)));
  const unknown = countMembers(present.filter(isUnknown));
  const faulty = countMembers(present.filter((issue) => !isUnknown(issue)));
  return members + missing === 0 ? 0 : Math.max(0, members - unknown - faulty / 2) / (members + missing);
};

/** Types by whether they require a member. */
const demanding = new WeakMap<Validator<unknown>, boolean>();

const requiresMembers = (validator: Validator<unknown>): boolean => {
  const known = demanding.get(validator) ?? !validator.is({});
  demanding.set(validator, known);
  return known;
};

const fitOf = (value: unknown, members: number, { revision, profile, validator }: Contract): Fit => {
  const result = validator.validate(value);
  const issues = result.ok ? [] : result.issues;
  const { warnings } = result;
  return {
    revision,
    profile,
    type: validator.typeName,
    valid: result.ok,
    issues,
    warnings,
    omitted: result.omitted,
    // What is no object and no list is right, or it is not.
    score: typeof value === 'object' ? scoreOf(members, issues, warnings) : Number(result.ok && warnings.length === 0),
    doubts: warnings.filter((warning) => !isMissing(warning)).length,
  };
};

/** The default revision's contracts first, then those of the others from the oldest on; strict before tolerant. */
const contracts: readonly Contract[] = [
  defaultRevision,
  ...Object.keys(registry).filter((name) => name !== defaultRevision),
].flatMap((revision) =>
  (['strict', 'tolerant'] as const).flatMap((profile) =>
    Object.values(registry[revision]?.[profile] ?? {}).map((validator) => ({ revision, profile, validator })),
  ),
);

/** The names of a value's members, or its items'; nothing for a value that throws when it is read. */
const namesOf = (value: unknown): string[] | undefined => {
  try {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  } catch {
    return undefined;
  }
};

/** So many names are remembered for each contract. */
const room = 1000;

const namesKnown = new WeakMap<Validator<unknown>, Map<string, boolean>>();

/** Whether a type has a member of a name. */
const knows = (validator: Validator<unknown>, name: string): boolean => {
  const names = namesKnown.get(validator) ?? new Map<string, boolean>();
  namesKnown.set(validator, names);
  const before = names.get(name);
  if (before !== undefined) return before;
  const result = validator.validate(Object.fromEntries([[name, null]]));
  const known = ![...(result.ok ? [] : result.issues), ...result.warnings].some(isUnknown);
  if (names.size < room) names.set(name, known);
  return known;
};

/**
 * Finds by the names of members alone which contracts can be like an object, which costs far less than to look for its
 * faults by each: no value makes up for a name that the contract does not know.
 */
const candidates = (value: unknown, names: readonly string[]): readonly Contract[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return contracts;
  return contracts.filter(({ validator }) => {
    if (requiresMembers(validator) && validator.is(value)) return true;
    return names.filter((name) => knows(validator, name)).length >= least * names.length;
  });
};

const compare = (a: Fit, b: Fit): number =>
  b.score - a.score ||
  Number(b.valid) - Number(a.valid) ||
  a.issues.length - b.issues.length ||
  a.doubts - b.doubts ||
  Number(a.profile === 'tolerant') - Number(b.profile === 'tolerant');

/**
 * Finds the contracts that a value fits or nearly fits: revision, profile and type. Pure; never throws, whatever the
 * value is.
 *
 * @param value any value, such as parsed JSON
 * @returns the contracts by rank, best first: by score; of equal ones the valid first, then those with fewer faults and
 * warnings, then strict before tolerant. Of one rank, the default revision comes before others. Empty where the value is
 * like none of them.
 * @example
 * const [best] = identify(await response.json());
 * if (best) console.log(best.revision, best.profile, best.type); // 2022-04-21 tolerant Referral
 */
export const identify = (value: unknown): Identified[] => {
  const names = namesOf(value);
  if (names === undefined) return [];
  const fits = candidates(value, names)
    .map((contract) => ({ contract, found: fitOf(value, names.length, contract) }))
    .filter(
      ({ contract, found }) =>
        found.score >= least || (found.score > 0 && found.valid && requiresMembers(contract.validator)),
    )
    .map(({ found }) => found)
    .sort(compare);
  let rank = 0;
  return fits.map((each, index) => {
    const before = fits[index - 1];
    if (before === undefined || compare(before, each) !== 0) rank += 1;
    const { doubts: _, ...found } = each;
    return { rank, ...found };
  });
};
