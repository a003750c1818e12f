import { expectOptions, notAChoice } from '@referral-kit/text';
import type { Profile } from '@referral-kit/types/contracts';
import type { Validator } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
import { type Collection, collectionOf, remainingIn, stepIn } from './collection.ts';
import { guardsOf } from './generated/registry.ts';
import { inferType } from './infer.ts';
import type { RevisionModel } from './model/model.ts';
import { defaultRevision, modelOf } from './model/revisions.ts';
import type { Contract } from './run/contract.ts';
import { type Run, runCanonical, runDocument } from './run/document.ts';

/** What a document is brought into the spelling of, by names that are known at run time only. */
export interface RunOptions {
  /** The revision of the contract; the oldest unless told otherwise. */
  readonly revision?: string;
  /** The documented type, such as `NewReferral`; unless told otherwise, the document's members tell. */
  readonly type?: string;
  /**
   * `tolerant` (unless told otherwise): what one reads from a live service; null stands for what is absent. `strict`: what
   * one writes; optional members that are null or empty are dropped. The remaining faults are those of the profile.
   */
  readonly profile?: Profile;
}

/** Both profiles. */
export const profiles = ['strict', 'tolerant'] as const;

/** @throws {RangeError} when the revision has no such type, or there is no such profile */
export const validatorFor = (revision: string, profile: Profile, type: string): Validator<unknown> => {
  if (!profiles.includes(profile)) throw notAChoice('profile', profile, profiles);
  const validators = registry[revision]?.[profile] ?? {};
  const validator = typeof type === 'string' && Object.hasOwn(validators, type) ? validators[type] : undefined;
  if (!validator) throw notAChoice('type', type, Object.keys(validators));
  return validator;
};

const mainTypeOf = ({ documents }: RevisionModel): string => documents[0]?.type as string;

/** The type that a document is meant to be: the main one, if the document cannot be read. */
const typeOf = (model: RevisionModel, input: unknown): string => {
  try {
    return inferType(model, input);
  } catch {
    return mainTypeOf(model);
  }
};

const build = (revision: string, profile: Profile, type: string): Contract => {
  const model = modelOf(revision);
  const validator = validatorFor(revision, profile, type);
  const { is: isStrict } = validatorFor(revision, 'strict', type);
  const member = model.values.get(type);
  if (!member) throw notAChoice('type', type, [...model.values.keys()]);
  return { model, member, validator, isStrict, guards: guardsOf[revision] ?? {} };
};

const contracts: Readonly<Record<Profile, Map<string, Map<string, Contract>>>> = {
  strict: new Map(),
  tolerant: new Map(),
};

/**
 * @returns what a document of a type is held to
 * @throws {RangeError} when there is no such revision, type or profile
 */
export const contractFor = (
  revision: string = defaultRevision,
  profile: Profile = 'tolerant',
  type: string = mainTypeOf(modelOf(revision)),
): Contract => {
  const known = contracts[profile]?.get(revision)?.get(type);
  if (known) return known;
  const built = build(revision, profile, type);
  const ofRevision = contracts[profile].get(revision) ?? new Map<string, Contract>();
  contracts[profile].set(revision, ofRevision.set(type, built));
  return built;
};

const runOne = (input: unknown, { revision = defaultRevision, profile, type }: RunOptions): Run =>
  runDocument(contractFor(revision, profile, type ?? typeOf(modelOf(revision), input)), input);

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
    const found = pageOf(input, model);
    return found && runAll(found.page, input, { ...options, type: found.type });
  } catch {
    return undefined;
  }
};

const choices = { revision: true, type: true, profile: profiles } as const;

/**
 * Options as programs mostly give them, read without a copy: to be as careful with them as with any other takes longer
 * than to judge a document that is as its contract has it.
 */
const usual = (options: RunOptions): RunOptions | undefined => {
  try {
    for (const name in options) if (!Object.hasOwn(choices, name)) return undefined;
    const { revision, type, profile } = options;
    if (typeof revision !== 'string' || typeof type !== 'string') return undefined;
    if (profile === undefined) return { revision, type };
    return profiles.includes(profile) ? { revision, type, profile } : undefined;
  } catch {
    return undefined;
  }
};

/** Normalises a document, or where its revision has no type for a page of them, each of those; and tells how. */
export const runOn = (input: unknown, options?: RunOptions): Run => {
  const given = (options && usual(options)) ?? expectOptions(options, choices);
  if (given.type !== undefined) return runOne(input, given);
  const main = contractFor(given.revision, given.profile);
  // Most documents are of the main type, and as it is; asking for the type costs more than looking.
  return runCanonical(main, input) ?? runOnPage(input, given, main.model) ?? runOne(input, given);
};
