import type { Validator } from '@referral-kit/validator';
import { defaultProfile, defaultType, type Settings } from './settings.ts';

/** What one document is held to. */
export interface Contract {
  readonly revision: string;
  readonly type: string;
  readonly profile: string;
  readonly validator: Validator<unknown>;
}

/** The name of the folder for a type. */
export const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** The value of the last name that is a key. */
const nearest = <Value>(names: readonly string[], values: ReadonlyMap<string, Value>): Value | undefined =>
  values.get(names.findLast((name) => values.has(name)) ?? '');

type Profile = NonNullable<Settings['profile']>;

/** The revision that the folders tell, or the default one; where it has no such type, the oldest that has. */
const revisionFor = (folders: readonly string[], { registry, type, defaultRevision }: Settings): string => {
  const names = Object.keys(registry);
  const told = nearest(folders, new Map(names.map((name) => [name, name])));
  const has = (name: string): boolean => type === undefined || registry[name]?.strict[type] !== undefined;
  return [told ?? defaultRevision, defaultRevision, ...names].find(has) ?? defaultRevision;
};

/**
 * @param folders the names of the folders above the document, outermost first
 * @returns what the document is held to: the nearest folder named after a revision gives the revision, the
 * nearest one named after a type, as `customer-profile`, the type, and the nearest one named after a profile
 * the profile, unless the settings do
 */
export const contractFor = (folders: readonly string[], settings: Settings): Contract => {
  const { registry } = settings;
  const revision = settings.revision ?? revisionFor(folders, settings);
  const validators = registry[revision];
  if (validators === undefined) throw new Error(`the registry has no revision ${revision}`);
  const profiles = new Map(Object.keys(validators).map((name) => [name, name as Profile]));
  const profile = settings.profile ?? nearest(folders, profiles) ?? defaultProfile;
  const types = new Map(Object.keys(validators[profile]).map((name) => [kebab(name), name]));
  const type = settings.type ?? nearest(folders, types) ?? defaultType;
  const validator = validators[profile][type];
  if (validator === undefined) throw new Error(`the registry has no validator for ${type}`);
  return { revision, type, profile, validator };
};
