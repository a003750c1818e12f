import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const load = (path: string) => JSON.parse(readFileSync(resolve(`@referral-kit/schemas/2018-10-01/${path}`), 'utf8'));

/** The emitted table, read as is: the tests' own source of truth. */
export const table: Readonly<Record<string, { status: string[]; substatus: string[] }>> =
  load('transitions.json').transitions;

export const statuses: readonly string[] = load('referral-status.schema.json').enum;
export const substatuses: readonly string[] = load('referral-substatus.schema.json').enum;

/** The pair rule of the emitted schema, alone. */
export const pairRule: { readonly oneOf: unknown[] } = { oneOf: load('referral.schema.json').oneOf };

/** Every status with every substatus, sense or not. */
export const combinations: readonly { readonly status: string; readonly substatus: string }[] = statuses.flatMap(
  (status) => substatuses.map((substatus) => ({ status, substatus })),
);
