import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../fixtures/referral');

/** A referral of the project's own fixtures. */
export interface Fixture {
  /** Its path below `fixtures/referral`. */
  readonly path: string;
  readonly text: string;
  readonly valid: boolean;
}

/** @returns the text of a fixture, by its path below `fixtures/referral`. */
export const fixtureText = (path: string): string => readFileSync(join(folder, path), 'utf8');

const read = (kind: 'valid' | 'invalid'): Fixture[] =>
  readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
    .map((name) => ({ path: `${kind}/${name}`, text: fixtureText(`${kind}/${name}`), valid: kind === 'valid' }));

/** Every referral among the fixtures. */
export const fixtures: readonly Fixture[] = [...read('valid'), ...read('invalid')];
