import { join } from 'node:path';

/** The repository. */
export const root: string = join(import.meta.dirname, '../..');

/** What the generators write: pages, and the files that are published as they are. Not committed. */
export const pages: string = join(import.meta.dirname, '../.build/pages');

/** Files below it are published at their path. */
export const published: string = join(pages, 'public');

/** The finished site: all that a static host needs. */
export const output: string = join(import.meta.dirname, '../dist');

/** Where the repository can be read. */
export const repository = 'https://github.com/referral-kit/referral-kit';
