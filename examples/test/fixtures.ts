import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a sidecar lists of a fault, and what every answer names of it. */
export interface Fault {
  readonly code: string;
  readonly pointer: string;
}

export interface Fixture {
  readonly name: string;
  /** The document as JSON text. */
  readonly text: string;
  /** What is wrong with it; nothing, if it is valid. */
  readonly faults: readonly Fault[];
}

const read = (folder: string): Fixture[] => {
  const path = join(import.meta.dirname, '../../fixtures', folder);
  const files = new Set(readdirSync(path));
  return [...files]
    .filter((file) => !file.endsWith('.expected.json'))
    .map((file) => {
      const sidecar = file.replace('.json', '.expected.json');
      return {
        name: file,
        text: readFileSync(join(path, file), 'utf8'),
        faults: files.has(sidecar) ? JSON.parse(readFileSync(join(path, sidecar), 'utf8')) : [],
      };
    });
};

export const valid: readonly Fixture[] = read('referral/valid');
export const invalid: readonly Fixture[] = ['referral/invalid', 'several-faults/referral/invalid'].flatMap(read);

/** Faults in their own order, for comparing. */
export const sorted = (faults: readonly Fault[]): string[] =>
  faults.map((fault) => `${fault.pointer} ${fault.code}`).sort();
