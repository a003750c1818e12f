import type { Registry } from '@referral-kit/validator/registry';

type Profiles = Registry[string];

/** What documents are held to. */
export interface Settings {
  /** The validators of the revision, by profile and type. */
  readonly validators: Profiles;
  /** The type of every document; without it each file's folders tell. */
  readonly type?: string;
  /** The profile for every document; without it each file's folders tell. */
  readonly profile?: keyof Profiles;
}

/** The type of a document when neither the caller nor a folder tells. */
export const defaultType = 'Referral';

/** The profile when neither the caller nor a folder tells. */
export const defaultProfile = 'strict';
