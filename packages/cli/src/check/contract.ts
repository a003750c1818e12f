import type { Validator } from '@referral-kit/validator';
import { defaultProfile, defaultType, type Settings } from './settings.ts';

/** What one document is held to. */
export interface Contract {
  readonly type: string;
  readonly profile: string;
  readonly validator: Validator<unknown>;
}

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/**
 * @param folders the names of the folders above the document, outermost first
 * @returns what the document is held to: the nearest folder named after a type, as `customer-profile`,
 * gives the type, and the nearest one named after a profile gives the profile, unless the settings do
 */
export const contractFor = (folders: readonly string[], settings: Settings): Contract => {
  const profiles = Object.keys(settings.validators) as (keyof Settings['validators'])[];
  const profile =
    settings.profile ??
    profiles.find((name) => name === folders.findLast((folder) => profiles.includes(folder as typeof name))) ??
    defaultProfile;
  const types = new Map(Object.keys(settings.validators[profile]).map((name) => [kebab(name), name]));
  const folder = folders.findLast((name) => types.has(name));
  const type = settings.type ?? types.get(folder ?? '') ?? defaultType;
  const validator = settings.validators[profile][type];
  if (validator === undefined) throw new Error(`the registry has no validator for ${type}`);
  return { type, profile, validator };
};

/** Whether the folders say that the document is to be invalid: it is in `<type>/invalid`. */
export const isToFail = (folders: readonly string[], { type }: Contract): boolean =>
  folders.at(-1) === 'invalid' && folders.at(-2) === kebab(type);
