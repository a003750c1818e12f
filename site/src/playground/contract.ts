import { type Identified, identify } from '@referral-kit/validator/identify';
import { defaultRevision, registry } from '@referral-kit/validator/registry';

export type Profile = 'strict' | 'tolerant';

/** What a document is validated against. */
export interface Contract {
  readonly revision: string;
  readonly profile: Profile;
  readonly type: string;
}

/** What somebody chose; what is absent is found by the document itself. */
export type Choice = Partial<Contract>;

export const revisions: readonly string[] = Object.keys(registry);

export const profiles: readonly Profile[] = ['strict', 'tolerant'];

/** @returns the documented types of a revision */
export const typesOf = (revision: string): readonly string[] => Object.keys(registry[revision]?.strict ?? {});

/** @returns whether a value, of a link say, is a choice that can be made here */
export const isChoice = (value: unknown): value is Choice => {
  if (typeof value !== 'object' || value === null) return false;
  const { revision, profile, type } = value as Readonly<Record<string, unknown>>;
  const types = revisions.flatMap(typesOf);
  const isOf = (names: readonly string[], name: unknown): boolean =>
    name === undefined || names.some((one) => one === name);
  return isOf(revisions, revision) && isOf(profiles, profile) && isOf(types, type);
};

const defaults: Contract = { revision: defaultRevision, profile: 'strict', type: 'Referral' };

const fits = (found: Identified, choice: Choice): boolean =>
  (choice.revision === undefined || choice.revision === found.revision) &&
  (choice.profile === undefined || choice.profile === found.profile) &&
  (choice.type === undefined || choice.type === found.type);

/** @returns the contract of a document: what was chosen, and of the rest what fits the document best */
export const contractFor = (value: unknown, choice: Choice): Contract => {
  const isChosen = choice.revision !== undefined && choice.profile !== undefined && choice.type !== undefined;
  const best = isChosen || value === undefined ? undefined : identify(value).find((found) => fits(found, choice));
  const { revision, profile, type } = { ...defaults, ...best, ...choice };
  const known = typesOf(revision);
  return { revision, profile, type: known.includes(type) ? type : (known[0] as string) };
};

/** @returns the validator of a contract */
export const validatorOf = ({ revision, profile, type }: Contract) => {
  const validator = registry[revision]?.[profile]?.[type];
  if (validator === undefined) throw new RangeError(`There is no ${profile} ${type} in revision ${revision}.`);
  return validator;
};
