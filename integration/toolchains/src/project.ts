import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from '../../../scripts/packages/pack.ts';

/** The packages that need no other than each other. */
const alone = ['types', 'catalogs', 'validator', 'lifecycle', 'normalizer'].map((name) => `@referral-kit/${name}`);

/** @returns the packages that need no other than each other. */
export const standing = (packages: readonly Packed[]): Packed[] => packages.filter(({ name }) => alone.includes(name));

/** What a program writes that uses one entry of each package: what it finds, from the text to the answer. */
export const program = `
import { has } from '@referral-kit/catalogs/products';
import { nextStates } from '@referral-kit/lifecycle';
import { checkPatch, diff } from '@referral-kit/lifecycle/updates';
import { normalizePatch } from '@referral-kit/normalizer';
import { Address, toProblemDetails } from '@referral-kit/validator';
import { onReferralEvent, ReferralEvent } from '@referral-kit/validator/2022-04-21/tolerant';
import { validateJson } from '@referral-kit/validator/json';
import { translate } from '@referral-kit/validator/locales/ja';

const twice = validateJson(Address, '{"city":"Oslo","city":"Bergen"}', { translate });
const { before, patch } = normalizePatch({ id: 'r-1', Status: 'New' }, [{ op: 'replace', path: '/Status', value: 'closed' }]);
const take = onReferralEvent({ default: () => 'taken' });
console.log(
  JSON.stringify([
    has('Azure'),
    nextStates({ status: 'New', substatus: 'Pending' }).length > 1,
    diff(before, { ...before, status: 'Active' }).length,
    checkPatch(before, patch).ok,
    patch[0].path,
    toProblemDetails(twice).errors.some(({ code }) => code === 'json/duplicate-key'),
    ReferralEvent.is({}),
    take({}).ok,
  ]),
);
`;

/** What {@link program} writes. */
export const written = '[true,true,1,false,"/status",true,false,false]';

/**
 * Makes an empty project that asks for tarballs, to be installed by a package manager.
 *
 * @param more what else its `package.json` says, given the tarballs by name
 * @returns its folder
 */
export const writeProject = (
  folder: string,
  packages: readonly Packed[],
  more: (tarballs: Readonly<Record<string, string>>) => object = () => ({}),
): string => {
  const tarballs = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies: tarballs, ...more(tarballs) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, 'program.js'), program);
  return folder;
};

/** @throws {Error} when the program wrote something else than it should */
export const expectWritten = (output: string): void => {
  if (!output.trim().endsWith(written)) throw new Error(`the program wrote ${output.trim()}\n  instead of ${written}`);
};
