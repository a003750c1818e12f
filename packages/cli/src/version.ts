import { readFileSync } from 'node:fs';

/** @returns the version of the command line */
export const version = (): string => {
  const manifest = readFileSync(new URL(import.meta.resolve('referral-kit/package.json')), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};
