// Checked by the compiler alone: npm run types
import type { Catalog } from '../src/catalog.ts';
import { registry } from '../src/generated/registry.ts';

declare const name: string;

// What is known is there, though `noUncheckedIndexedAccess` is set.
export const known: boolean = registry['2022-04-21'].industries.has(name);
export const first: string = registry['2018-10-01'].industries.ids[0];
export const named: Catalog<readonly string[]> | undefined = registry[name]?.[name];
// @ts-expect-error nobody knows whether there is such a catalog
export const certain: Catalog<readonly string[]> = registry['2018-10-01'][name];
