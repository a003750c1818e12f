import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWaiver, type Waiver } from '../../packages/compat/src/compare/waivers.ts';
import { Undecided } from './undecided.ts';

/** The committed list of waivers, in the form of a policy of `referral-kit compat`. */
export const waiversFile = 'compat-waivers.json';

const form = `{ "waivers": [{ "file", "pointer", "rule", "reason", "expires": "2027-01-31" }] }`;

/** @returns the waivers of a workspace. @throws {Undecided} for a list that is not of the form */
export const readWaivers = (root: string): readonly Waiver[] => {
  const file = join(root, waiversFile);
  if (!existsSync(file)) return [];
  try {
    const { waivers } = JSON.parse(readFileSync(file, 'utf8')) as { readonly waivers?: readonly Waiver[] };
    if (!Array.isArray(waivers)) throw new TypeError('There is no list of waivers.');
    for (const waiver of waivers as readonly Waiver[]) checkWaiver(waiver);
    return waivers;
  } catch (error) {
    throw new Undecided(`${waiversFile}: ${(error as Error).message} Expected ${form}.`);
  }
};
