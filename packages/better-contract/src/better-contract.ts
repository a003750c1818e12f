import { pointerOf } from '@referral-kit/text';
import type { Issue } from '@referral-kit/validator';
import { type Identified, identify } from '@referral-kit/validator/identify';
import { registry } from '@referral-kit/validator/registry';

/** What a document can be validated against. */
export type Contract = Pick<Identified, 'revision' | 'profile' | 'type'>;

/** What a document has against a contract. */
interface ValidationIssues {
  readonly ok: boolean;
  readonly errors: readonly Issue[];
  /** Errors and warnings. */
  readonly all: readonly Issue[];
}

const validateAs = (value: unknown, { revision, profile, type }: Contract): ValidationIssues | undefined => {
  const result = registry[revision]?.[profile]?.[type]?.validate(value, { limit: Number.POSITIVE_INFINITY });
  if (result === undefined) return undefined;
  const errors = result.ok ? [] : result.issues;
  return { ok: result.ok, errors, all: [...errors, ...result.warnings] };
};

const isMissing = ({ code }: { readonly code: string }): boolean => code === 'schema/missing-member';

/** What the live service does, and who writes a document by hand seldom: null members, and members of a later year. */
const isLikeService = ({ code, received }: Issue): boolean =>
  code === 'schema/unknown-member' || (code === 'schema/wrong-type' && received === 'null');

/** A value of a shape that a contract has not; a wrong value of a list is a slip in any revision. */
const isOfShape = ({ code }: { readonly code: string }): boolean =>
  code === 'schema/unknown-member' || code === 'schema/wrong-type';

/** Faults by their places, those in all items of an array as one. */
const placesOf = (issues: readonly Issue[]): number =>
  new Set(
    issues.map(({ code, path }) => `${code} ${pointerOf(path.map((part) => (typeof part === 'number' ? '*' : part)))}`),
  ).size;

/** @returns whether there is an issue about a place, or about something that it is in */
const coverOf = (issues: readonly Issue[]): ((pointer: string) => boolean) => {
  const pointers = new Set(issues.map(({ pointer }) => pointer));
  return (pointer) => {
    for (let end = pointer.length; end !== -1; end = pointer.lastIndexOf('/', end - 1)) {
      if (pointers.has(pointer.slice(0, end))) return true;
      if (end === 0) break;
    }
    return false;
  };
};

/** Strict where the document keeps to it or fails it by faults of its own; tolerant for what the live service sends. */
const profileFor = (value: unknown, contract: Contract): Contract => {
  const strict = validateAs(value, { ...contract, profile: 'strict' });
  const tolerant = { ...contract, profile: 'tolerant' } as const;
  const isLive = strict?.ok === false && strict.errors.some(isLikeService) && validateAs(value, tolerant)?.ok === true;
  return contract.profile === 'strict' && isLive ? tolerant : contract;
};

/** By so much the share of known members has to be larger in another type. */
const clearly = 0.15;

/** The least share of members that the other type knows. */
const enough = 0.75;

/** Whether an object says enough of itself: three members, or one that holds some. Much has an id and a type. */
const isTelling = (value: object): boolean => {
  const members: readonly unknown[] = Object.values(value);
  return members.length > 2 || members.some((each) => Object.keys(Object(each)).length > 0 && typeof each === 'object');
};

/** What is known of a fault in any form: its code and its place. */
type Finding = Pick<Issue, 'pointer' | 'severity'> & { readonly code: string };

/** The names of the members that findings are in, or that are missing. */
const membersOf = (findings: readonly Finding[]): number =>
  new Set(findings.map(({ pointer }) => pointer.split('/', 2)[1])).size;

/** The least that `identify` can score an object by the contract that has findings about it. */
export const leastScore = (value: object, findings: readonly Finding[]): number => {
  if (findings.some(({ pointer }) => pointer === '')) return 0;
  const missing = findings.filter((each) => isMissing(each) && each.pointer.lastIndexOf('/') === 0);
  const members = Object.keys(value).length;
  return (members - membersOf(findings.filter((each) => !missing.includes(each)))) / (members + membersOf(missing));
};

/** Whether another type can know clearly more of an object: one that knows all of it. */
const mayBeOtherType = (value: object, findings: readonly Finding[]): boolean =>
  leastScore(value, findings) <= 1 - clearly;

const otherType = (value: object, own: Contract, found: readonly Identified[]): Contract | undefined => {
  const [best] = found;
  const same = found.find(({ type, revision }) => type === own.type && revision === own.revision);
  if (best === undefined || best.type === own.type || !isTelling(value)) return undefined;
  // A document of one member is right, or right but for a fault in it.
  if (best.score < enough && !(best.valid && Object.keys(value).length === 1)) return undefined;
  if (best.score - (same?.score ?? 0) < clearly) return undefined;
  // What two types fit equally well is none of them for certain.
  if (found.some(({ type, score, valid }) => type !== best.type && score === best.score && valid === best.valid)) {
    return undefined;
  }
  const inOwn = found.find(({ type, revision }) => type === best.type && revision === own.revision);
  const { revision } = inOwn?.score === best.score ? inOwn : best;
  return profileFor(value, { revision, profile: own.profile, type: best.type });
};

const otherRevision = (value: unknown, own: Contract, faults: ValidationIssues): Contract | undefined => {
  const pointersAt = new Set(faults.all.map(({ pointer }) => pointer));
  const present = faults.errors.filter(isOfShape);
  for (const revision of Object.keys(registry)) {
    const contract = { ...own, revision };
    const other = revision === own.revision ? undefined : validateAs(value, contract);
    if (other === undefined) continue;
    // A member that is absent speaks for no revision, and a fault is not fixed where its member is unknown.
    const isCovered = coverOf(other.all);
    const fixed = present.filter(({ pointer }) => !isCovered(pointer));
    const added = other.all.filter(({ pointer }) => !pointersAt.has(pointer));
    if (fixed.length > 2 * added.length && 2 * fixed.length >= present.length) return profileFor(value, contract);
  }
  return undefined;
};

/** With fewer faults, and fewer of the service's kind, a document is taken for a strict one with faults of its own. */
const least = { faults: 5, ofService: 2 };

const otherProfile = (value: unknown, own: Contract, faults: ValidationIssues): Contract | undefined => {
  if (own.profile !== 'strict') return undefined;
  const present = faults.errors.filter((issue) => !isMissing(issue));
  if (placesOf(present) < least.faults || placesOf(present.filter(isLikeService)) < least.ofService) return undefined;
  const tolerant = { ...own, profile: 'tolerant' } as const;
  return validateAs(value, tolerant)?.ok ? tolerant : undefined;
};

/**
 * Tells from the findings about a document alone whether `betterContract` can find anything, which costs far less.
 *
 * @param findings the errors and warnings that the document has by its own contract
 */
export const mayFitAnother = (value: object, findings: readonly Finding[]): boolean => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length >= least.faults || errors.some(isOfShape) || mayBeOtherType(value, findings);
};

/**
 * Finds the contract that a document was meant for, where it fails its own and fits another one far better: another type
 * that knows clearly more of its members, else another revision that accepts what its own refuses, else the tolerant
 * profile if the document is like those that the live service sends.
 *
 * @param own the contract that the document fails
 * @returns nothing where the document is like its own contract, or like none, or like several
 */
export const betterContract = (value: unknown, own: Contract): Contract | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const faults = validateAs(value, own);
  if (faults === undefined || faults.ok) return undefined;
  const type = mayBeOtherType(value, faults.all) ? otherType(value, own, identify(value)) : undefined;
  return type ?? otherRevision(value, own, faults) ?? otherProfile(value, own, faults);
};
