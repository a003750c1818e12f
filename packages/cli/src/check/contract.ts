import type { Validator } from '@referral-kit/validator';
import { defaultProfile, defaultType, type Settings } from './settings.ts';
import type { Surroundings, Told } from './told.ts';

type Profile = NonNullable<Settings['profile']>;

/** What one document is held to. */
export interface Contract {
  readonly revision: string;
  readonly type: string;
  readonly profile: Profile;
  /** Absent where the revision has no such type. */
  readonly validator: Validator<unknown> | undefined;
}

/** @returns the name of a type as folders and schema files bear it: `customer-profile`. */
export const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** The value of the last name that is a key. */
const nearest = <Value>(names: readonly string[], values: ReadonlyMap<string, Value>): Value | undefined =>
  values.get(names.findLast((name) => values.has(name)) ?? '');

/** The revision that the folders tell, or the default one; where it has no such type, the oldest that has. */
const revisionFor = (
  folders: readonly string[],
  type: string | undefined,
  { registry, defaultRevision }: Settings,
): string => {
  const names = Object.keys(registry);
  const told = nearest(folders, new Map(names.map((name) => [name, name])));
  const has = (name: string): boolean => type === undefined || registry[name]?.strict[type] !== undefined;
  return [told ?? defaultRevision, defaultRevision, ...names].find(has) ?? defaultRevision;
};

/**
 * Finds what a document is held to. What is told of revision, type and profile counts in this order: the
 * settings, the document itself, the configuration, the folders: the nearest one named after a revision, after
 * a type, as `customer-profile`, or after a profile.
 *
 * @param own what the document says of itself
 */
export const contractFor = ({ folders, told: outer }: Surroundings, settings: Settings, own?: Told): Contract => {
  const { registry } = settings;
  const told: Told = { ...outer, ...own, ...flagsOf(settings) };
  const revision = told.revision ?? revisionFor(folders, told.type, settings);
  const validators = registry[revision];
  if (validators === undefined) throw new Error(`the registry has no revision ${revision}`);
  const profiles = new Map(Object.keys(validators).map((name) => [name, name as Profile]));
  const profile = told.profile ?? nearest(folders, profiles) ?? settings.defaultProfile ?? defaultProfile;
  const types = new Map(Object.keys(validators[profile]).map((name) => [kebab(name), name]));
  const type = told.type ?? nearest(folders, types) ?? settings.defaultType ?? defaultType;
  return { revision, type, profile, validator: validators[profile][type] };
};

const flagsOf = ({ revision, type, profile }: Settings): Told => ({
  ...(revision !== undefined && { revision }),
  ...(type !== undefined && { type }),
  ...(profile !== undefined && { profile }),
});
