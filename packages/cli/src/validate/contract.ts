import { types, typesByFolder } from '../compiled/contract.ts';
import type { Contract, PartialContract } from '../contract.ts';
import { type Profile, profiles } from '../contract.ts';
import { defaultProfile, defaultType, type ValidateOptions } from './options.ts';

/** What is known of the contract of a file before it is read: from its folders and the configuration. */
export interface ContractSources {
  /** The names of the folders above it, outermost first. */
  readonly folders: readonly string[];
  readonly configured?: PartialContract;
}

/** The value of the last name that is a key. */
const nearest = <Value>(names: readonly string[], values: ReadonlyMap<string, Value>): Value | undefined =>
  values.get(names.findLast((name) => values.has(name)) ?? '');

const byName: ReadonlyMap<string, Profile> = new Map(profiles.map((name) => [name, name]));

/** @returns the type of a revision whose documents are in folders of a name */
export const typeOfFolder = (folder: string | undefined, revision: string): string | undefined => {
  const types = typesByFolder[revision] ?? {};
  return folder !== undefined && Object.hasOwn(types, folder) ? types[folder] : undefined;
};

/** @returns the type that the nearest folder named after one tells */
const nearestType = (folders: readonly string[], revision: string): string | undefined =>
  typeOfFolder(
    folders.findLast((folder) => typeOfFolder(folder, revision) !== undefined),
    revision,
  );

/** The revision that the folders tell, or the default one; where it has no such type, the oldest that has. */
const revisionFor = (
  folders: readonly string[],
  type: string | undefined,
  { defaultRevision }: ValidateOptions,
): string => {
  const names = Object.keys(types);
  const named = nearest(folders, new Map(names.map((name) => [name, name])));
  const has = (name: string): boolean => type === undefined || types[name]?.includes(type) === true;
  return [named ?? defaultRevision, defaultRevision, ...names].find(has) ?? defaultRevision;
};

/**
 * Finds the contract of a document. Each of revision, type and profile comes from the first that states it: the options,
 * the document itself, the configuration, or the nearest folder named after one (`customer-profile`).
 *
 * @param own what the document states itself
 */
export const contractFor = (
  { folders, configured }: ContractSources,
  settings: ValidateOptions,
  own?: PartialContract,
): Contract => {
  const requested: PartialContract = { ...configured, ...own, ...requestedContract(settings) };
  const revision = requested.revision ?? revisionFor(folders, requested.type, settings);
  const profile = requested.profile ?? nearest(folders, byName) ?? settings.defaultProfile ?? defaultProfile;
  const type = requested.type ?? nearestType(folders, revision) ?? settings.defaultType ?? defaultType;
  return { revision, type, profile };
};

const requestedContract = ({ revision, type, profile }: ValidateOptions): PartialContract => ({
  ...(revision !== undefined && { revision }),
  ...(type !== undefined && { type }),
  ...(profile !== undefined && { profile }),
});
