import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { root } from '../packages/workspace.ts';
import { blocks } from './helpers/blocks.ts';

const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

/** The schemas that examples name as theirs, by what they call them. */
const schemas: Readonly<Record<string, string>> = {
  './node_modules/referral-kit/config.schema.json': 'packages/cli/config.schema.json',
};

const parsed = (code: string): unknown[] => {
  try {
    return [JSON.parse(code) as unknown];
  } catch {
    // One document on each line.
    return code
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  }
};

describe('the blocks of the documentation', () => {
  it('are in languages that a test reads, or are what something prints', () => {
    const read = ['ts', 'js', 'sh', 'json', 'yaml', 'groovy', 'python'];
    const printed = ['', 'text', 'diff', 'md', 'mermaid', 'sql', 'xml'];
    expect(blocks.filter(({ language }) => ![...read, ...printed].includes(language))).toEqual([]);
  });

  it.each(of('json'))('$place is JSON', ({ code }) => {
    for (const value of parsed(code)) {
      const { $schema } = value as { readonly $schema?: string };
      const path = $schema === undefined ? undefined : schemas[$schema];
      if (path === undefined) continue;
      const ajv = new Ajv2020({ strict: false });
      ajv.validate(JSON.parse(readFileSync(join(root, path), 'utf8')) as object, value);
      expect(ajv.errors).toBeNull();
    }
  });

  it.each(of('yaml'))('$place is YAML', ({ code }) => {
    for (const { errors, warnings } of parseAllDocuments(code)) expect([...errors, ...warnings]).toEqual([]);
  });

  const python = (code: string) =>
    spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], { input: code, encoding: 'utf8' });

  it.runIf(python('').status === 0).each(of('python'))('$place is Python', ({ code }) => {
    expect(python(code).stderr).toBe('');
  });
});
