/** The names of the profiles. */
export const profiles = ['strict', 'tolerant'] as const;

export type Profile = (typeof profiles)[number];

/** What one document is validated against. The revision may have no such type. */
export interface Contract {
  readonly revision: string;
  readonly type: string;
  readonly profile: Profile;
}

/** What something, such as a flag or `$schema`, tells of how a document is to be judged. Plain data. */
export interface PartialContract {
  readonly revision?: string;
  readonly type?: string;
  readonly profile?: Profile;
}
