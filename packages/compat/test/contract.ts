import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Json } from '../src/index.ts';

const root = join(dirname(createRequire(import.meta.url).resolve('@referral-kit/schemas/package.json')), '2018-10-01');

/** The emitted files of the revision, by path. */
export const contract: Readonly<Record<string, Json>> = Object.fromEntries(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).split(sep).join('/'), JSON.parse(readFileSync(path, 'utf8')) as Json]),
);
