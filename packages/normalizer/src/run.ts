import { expectOptions, notAChoice } from '@referral-kit/text';
import type { Validator } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
import type { Step } from './change.ts';
import { type Collection, collectionOf, remainingIn, stepIn } from './collection.ts';
import { inferType } from './infer.ts';
import type { MemberModel, RevisionModel } from './model/model.ts';
import { defaultRevision, modelOf } from './model/revisions.ts';
import { destinationOf } from './origin.ts';
import { besides, conflictIssue, type Remaining } from './remaining.ts';
import { byNames, type Retarget } from './walk/operation.ts';
import { fits } from './walk/scalar.ts';
import { type Conflict, Walk } from './walk/walk.ts';

/** What a document is brought into the spelling of, by names that are known at run time only. */
export interface RunOptions {
  /** The revision of the contract; the oldest unless told. */
  readonly revision?: string;
  /** The documented type, such as `NewReferral`; unless told, the document's members tell. */
  readonly type?: string;
  /**
   * `tolerant` (unless told): what one reads from a live service; null stands for what is absent. `strict`: what
   * one writes; optional members that are null or empty are dropped. The remaining faults are those of the profile.
   */
  readonly profile?: 'strict' | 'tolerant';
}

/** What became of a document. */
export interface Run {
  readonly value: unknown;
  /** Whether the value is a page of documents of the type, each of which was normalised. */
  readonly isPage: boolean;
  readonly type: string;
  readonly steps: readonly Step[];
  readonly remaining: readonly Remaining[];
}

/** What one document is held to. */
interface Contract {
  readonly model: RevisionModel;
  readonly type: string;
  readonly member: MemberModel;
  readonly profile: 'strict' | 'tolerant';
  readonly strict: Validator<unknown>;
  readonly validator: Validator<unknown>;
}

const profiles = ['strict', 'tolerant'] as const;

/** @throws {RangeError} when the revision has no such type, or there is no such profile */
export const validatorFor = (revision: string, profile: 'strict' | 'tolerant', type: string): Validator<unknown> => {
  if (!profiles.includes(profile)) throw notAChoice('profile', profile, profiles);
  const validators = registry[revision]?.[profile] ?? {};
  const validator = typeof type === 'string' && Object.hasOwn(validators, type) ? validators[type] : undefined;
  if (!validator) throw notAChoice('type', type, Object.keys(validators));
  return validator;
};

/** The type that a document is meant to be: the main one, if the document cannot be read. */
const typeOf = (model: RevisionModel, input: unknown): string => {
  try {
    return inferType(model, input);
  } catch {
    return model.documents[0]?.type as string;
  }
};

/** @throws {RangeError} when there is no such revision, type or profile */
const contractFor = (input: unknown, options: RunOptions): Contract => {
  const { revision = defaultRevision, profile = 'tolerant' } = options;
  const model = modelOf(revision);
  const { type = typeOf(model, input) } = options;
  const validator = validatorFor(revision, profile, type);
  const strict = validatorFor(revision, 'strict', type);
  const member = model.values.get(type);
  if (!member) throw notAChoice('type', type, [...model.values.keys()]);
  return { model, type, member, profile, strict, validator };
};

/** What a walk through a document found. */
export interface Walked {
  readonly value: unknown;
  readonly steps: readonly Step[];
  readonly conflicts: readonly Conflict[];
}

/** The main type of a revision. */
export const mainOf = ({ documents }: RevisionModel): MemberModel => documents[0]?.value as MemberModel;

export const walked = (
  model: RevisionModel,
  member: MemberModel,
  profile: 'strict' | 'tolerant',
  input: unknown,
  isFit: typeof fits = fits,
  retarget: Retarget = byNames(mainOf(model)),
): Walked => {
  const walk = new Walk({ profile, retarget, fits: isFit });
  const value = walk.value(member, input);
  return { value, steps: walk.steps, conflicts: walk.conflicts };
};

/** Brings a document of the main type into the spelling of a revision, whatever is still wrong with it. */
export const walkMain = (input: unknown, revision: string): Walked => {
  const model = modelOf(revision);
  return walked(model, mainOf(model), 'tolerant', input);
};

/** Whether all of a value is right for a member, not only its own type. */
const fitsDeeply =
  (revision: string): typeof fits =>
  (member, value) => {
    const validator = member.type && registry[revision]?.tolerant[member.type.title];
    const parts = value === null || !member.many ? [value] : (value as readonly unknown[]);
    return fits(member, value) && (!validator || parts.every((part) => part === null || validator.is(part)));
  };

/** Whether a document may be taken as it is without a walk: nothing in it hides behind what its schema leaves open. */
const isClosed = ({ type }: MemberModel): boolean => type === undefined || !type.isOperation;

const run = (contract: Contract, input: unknown): Omit<Run, 'type' | 'isPage'> => {
  const { member, profile, strict, validator, model } = contract;
  if (isClosed(member) && strict.is(input)) return { value: input, steps: [], remaining: [] };
  let found = walked(model, member, profile, input);
  let isValid = validator.is(found.value);
  // A name that the document did not have must not make it refuse what it let through.
  if (!isValid && profile === 'tolerant' && found.steps.length > 0 && validator.is(input)) {
    found = walked(model, member, profile, input, fitsDeeply(model.revision));
    isValid = validator.is(found.value);
  }
  const { value, steps } = found;
  if (isValid && found.conflicts.length === 0) return { value, steps, remaining: [] };
  const conflicts = found.conflicts.map(conflictIssue(value, destinationOf(steps)));
  const result = isValid ? undefined : validator.validate(found.value);
  const issues = result?.ok === false ? result.issues : [];
  return { value, steps, remaining: [...conflicts, ...besides(issues, conflicts)] };
};

/** What is said of a document that throws when it is read. */
const unread = ({ validator }: Contract, input: unknown): Omit<Run, 'type' | 'isPage'> => {
  const result = validator.validate(input);
  return { value: input, steps: [], remaining: result.ok ? [] : result.issues };
};

const runOne = (input: unknown, options: RunOptions): Run => {
  const contract = contractFor(input, options);
  try {
    return { type: contract.type, isPage: false, ...run(contract, input) };
  } catch {
    return { type: contract.type, isPage: false, ...unread(contract, input) };
  }
};

const runAll = ({ name, items, withItems }: Collection, input: unknown, options: RunOptions): Run => {
  const runs = items.map((item) => runOne(item, options));
  const steps = runs.flatMap((each, at) => each.steps.map((step) => stepIn([name, at], step)));
  return {
    type: options.type as string,
    isPage: true,
    value: steps.length > 0 ? withItems(runs.map(({ value }) => value)) : input,
    steps,
    remaining: runs.flatMap((each, at) => each.remaining.map((issue) => remainingIn([name, at], issue))),
  };
};

/** The page of main documents that a value is, where its revision has no type for that. */
const pageOf = (
  input: unknown,
  { documents, revision }: RevisionModel,
): { type: string; page: Collection } | undefined => {
  const [main] = documents;
  const page = main && inferType(modelOf(revision), input) === main.type ? collectionOf(input) : undefined;
  const isMain = main?.kept.some((name) => Object.hasOwn(input as object, name));
  return page && main && !isMain ? { type: main.type, page } : undefined;
};

/** A page of documents, normalised; nothing for what is none, or cannot be read. */
const runOnPage = (input: unknown, options: RunOptions, model: RevisionModel): Run | undefined => {
  try {
    const found = options.type === undefined ? pageOf(input, model) : undefined;
    return found && runAll(found.page, input, { ...options, type: found.type });
  } catch {
    return undefined;
  }
};

/** Normalises a document, or where its revision has no type for a page of them, each of those; and tells how. */
export const runOn = (input: unknown, options?: RunOptions): Run => {
  const given = expectOptions(options, { revision: true, type: true, profile: profiles });
  const model = modelOf(given.revision ?? defaultRevision);
  return runOnPage(input, given, model) ?? runOne(input, given);
};
