import { globSync } from 'node:fs';
import { output } from '../scripts/folders.ts';

/** The address of every page, below the site. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: output })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** One page of each kind. */
export const kinds: readonly string[] = [
  'index.html',
  'playground.html',
  'lifecycle.html',
  'compare.html',
  'contract/index.html',
  'contract/2022-04-21/index.html',
  'contract/2018-10-01/referral.html',
  'catalogs/2018-10-01/industries.html',
  'codes/index.html',
  'codes/schema/not-in-enum.html',
  'docs/index.html',
  'docs/cli.html',
  'api/validator/index.html',
  '404.html',
];
