import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// A corpus is kept as a list of texts; an input that is no text in UTF-8 is kept in base64.

type Kept = string | { readonly base64: string };

const pathOf = (target: string): string => join(import.meta.dirname, 'corpora', `${target}.json`);

const toKept = (input: Buffer): Kept => {
  const text = String(input);
  return Buffer.from(text).equals(input) ? text : { base64: input.toString('base64') };
};

const fromKept = (kept: Kept): Buffer =>
  typeof kept === 'string' ? Buffer.from(kept) : Buffer.from(kept.base64, 'base64');

/** @returns the inputs that are kept of earlier runs */
export const readCorpus = (target: string): Buffer[] => {
  const path = pathOf(target);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept[]).map(fromKept) : [];
};

/** Keeps inputs for later runs. */
export const writeCorpus = (target: string, inputs: readonly Buffer[]): void =>
  writeFileSync(pathOf(target), `${JSON.stringify(inputs.map(toKept), null, 2)}\n`);
