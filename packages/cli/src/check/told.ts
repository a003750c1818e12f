import type { Profile } from './settings.ts';

/** What something, such as a flag or `$schema`, tells of how a document is to be judged. Plain data. */
export interface Told {
  readonly revision?: string;
  readonly type?: string;
  readonly profile?: Profile;
}

/** What is told of a file from outside: by its place and by the configuration. */
export interface Surroundings {
  /** The names of the folders above it, outermost first. */
  readonly folders: readonly string[];
  readonly told?: Told;
}
