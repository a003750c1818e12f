import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Names } from '../../gate/names.ts';
import { type Surface, textsOf } from '../../gate/surface.ts';

export const leader: string = '@referral-kit/schemas';
export const schema: string = 'schemas/2018-10-01/thing.schema.json';
export const tolerant: string = 'schemas/2018-10-01/tolerant/thing.schema.json';
export const transitions: string = 'schemas/2018-10-01/transitions.json';

export type Files = Record<string, unknown>;

const $schema = 'https://json-schema.org/draft/2020-12/schema';
export const thing = {
  $schema,
  title: 'Thing',
  type: 'object',
  properties: { title: { type: 'string', maxLength: 9 } },
};

const codesFile = 'schemas/2018-10-01/codes/thing-code.schema.json';
const looseCodesFile = 'schemas/2018-10-01/tolerant/codes/thing-code.schema.json';
const bundleFile = 'schemas/2018-10-01/thing.bundle.schema.json';

/** A code list, its tolerant twin, and a bundle with the list and an enumeration. */
export const codeLists = (codes: readonly string[], values: readonly string[] = ['a', 'b']): Files => ({
  [codesFile]: { $schema, title: 'ThingCode', type: 'string', enum: codes },
  [looseCodesFile]: { $schema, title: 'ThingCode', type: 'string', examples: codes },
  [bundleFile]: {
    $schema,
    type: 'object',
    properties: { code: { $ref: '#/$defs/ThingCode' }, kind: { $ref: '#/$defs/Kind' } },
    $defs: { ThingCode: { type: 'string', enum: codes }, Kind: { type: 'string', enum: values } },
  },
});

export const names: Record<string, Names> = {
  '@referral-kit/validator': { exports: ['.', '. Thing'], 'issue codes': ['schema/wrong-type'] },
};

/** What packages promise that have names alone. */
export const surface = (of: Record<string, Names> = names, more: Partial<Surface> = {}): Surface => ({
  names: of,
  declarations: {},
  results: {},
  ...more,
});

export const write = (root: string, files: Files): void => {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
};

export const git = (cwd: string, ...words: string[]): void => {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  expect([words, spawnSync('git', [...identity, ...words], { cwd }).status]).toEqual([words, 0]);
};

export const folder = (): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'referral-kit-gate-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
};

const templates = new Map<string, string>();

const template = (version: string): string => {
  const known = templates.get(version);
  if (known !== undefined) return known;
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'referral-kit-gate-')));
  templates.set(version, root);
  write(root, {
    'schemas/package.json': { name: leader, version },
    [schema]: thing,
    [tolerant]: thing,
    ...codeLists(['AA', 'CC']),
    [transitions]: { transitions: { New: { status: ['New'], substatus: ['Pending'] } } },
    ...textsOf(surface()),
    '.changeset/config.json': {},
  });
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'a');
  // Neither an older release nor a candidate is the last one.
  for (const one of [version, '0.8.0', '9.0.0-rc.1']) git(root, 'tag', `${leader}@${one}`);
  return root;
};

// Test files share this module, so that the templates are there until the last of them is done.
process.once('exit', () => {
  for (const root of templates.values()) rmSync(root, { recursive: true, force: true });
});

/** A small workspace that was released once, at a tag. */
export const released = (version = '1.2.0'): string => {
  const root = folder();
  cpSync(template(version), root, { recursive: true });
  return root;
};

export const changeset = (bump: string, name = leader): Files => ({
  [`.changeset/${name.replace(/\W/g, '')}.md`]: `---\n"${name}": ${bump}\n---\n\nThe word major in prose asks for nothing.\n`,
});
