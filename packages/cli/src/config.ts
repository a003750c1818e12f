import type { PartialContract } from './contract.ts';

/** The file of the configuration, as `init` writes it. */
export const configName = 'referral-kit.config.json';

/** The names that the file of the configuration may have. Either may have comments and trailing commas. */
export const configNames: readonly string[] = [configName, 'referral-kit.config.jsonc'];

/** The member of `package.json` that may hold the configuration instead. */
export const configMember = 'referral-kit';

/** The file that may hold the configuration as a member. */
export const manifestName = 'package.json';

/** What a baseline is called unless told otherwise. */
export const baselineName = 'referral-kit.baseline.json';

/** Patterns as in .gitignore. */
type Globs = string | string[];

/** What the configuration may hold; `config.schema.json` says what each member is for. */
export interface Config {
  $schema?: string;
  revision?: string;
  profile?: 'strict' | 'tolerant';
  type?: string;
  files?: { match: Globs; revision?: string; profile?: 'strict' | 'tolerant'; type?: string }[];
  ignore?: Globs;
  paths?: string[];
  reporters?: string[];
  baseline?: string;
  coverage?: { minimum?: number | Readonly<Record<string, number>> };
  allowEmpty?: boolean;
  allowUnmatched?: boolean;
  maxWarnings?: number;
}

/** A configuration, and where it stands. */
export interface Configuration {
  readonly config: Config;
  /** The absolute path of the folder that its paths and patterns count from. */
  readonly folder: string;
  /** The absolute path of the file that holds it; absent where there is none. */
  readonly path?: string;
}

/** @returns what the configuration says in general of how documents are judged. */
export const configuredContract = ({ revision, profile, type }: Config): PartialContract => ({
  ...(revision !== undefined && { revision }),
  ...(profile !== undefined && { profile }),
  ...(type !== undefined && { type }),
});

/** @returns patterns as a list. */
export const globsOf = (globs: Globs | undefined): readonly string[] =>
  globs === undefined ? [] : typeof globs === 'string' ? [globs] : globs;
