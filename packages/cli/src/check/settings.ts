import type { Registry } from '@referral-kit/validator/registry';

type Profile = keyof Registry[string];

/** What documents are held to. */
export interface Settings {
  /** The validators, by revision, profile and type. */
  readonly registry: Registry;
  /** The revision of a document when neither the caller nor a folder tells. */
  readonly defaultRevision: string;
  /** The revision of every document; without it each file's folders tell. */
  readonly revision?: string;
  /** The type of every document; without it each file's folders tell. */
  readonly type?: string;
  /** The profile for every document; without it each file's folders tell. */
  readonly profile?: Profile;
}

/** The type of a document when neither the caller nor a folder tells. */
export const defaultType = 'Referral';

/** The profile when neither the caller nor a folder tells. */
export const defaultProfile = 'strict';
