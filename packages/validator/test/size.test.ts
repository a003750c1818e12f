import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, ceilingText, imports } from '../../../scripts/packages/bundle.ts';
import { registry } from '../src/registry.ts';

/** What would make a bundle need code generation, a module loader, or a compiler of schemas. */
const forbidden = ['ajv', 'typebox', 'new Function', 'eval(', 'require('];

const page = readFileSync(join(import.meta.dirname, '../../../docs/toolchains.md'), 'utf8');

describe.each(Object.entries(imports))('the bundle of %s', (name, each) => {
  const { code, ceiling } = each;

  test('stays below its ceiling, which the documentation has', async () => {
    const { gzipped } = await bundle(code, import.meta.dirname);
    expect(gzipped).toBeLessThanOrEqual(ceiling);
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    expect(row).toContain(`| ${ceilingText(each)} |`);
  });

  test.each(forbidden)('holds no %s', async (text) => {
    const bundled = await bundle(code, import.meta.dirname);
    expect(bundled.text.toLowerCase()).not.toContain(text.toLowerCase());
  });
});

test('types that are not imported shake out', async () => {
  const { text } = await bundle(imports.Address.code, import.meta.dirname);
  expect(text).toContain('addressLine1');
  expect(text).not.toContain('customerProfile');
  expect(text).not.toContain('InternetofThings');
});

test('a browser is not sent what describes the members', async () => {
  const { text } = await bundle(imports.Address.code, import.meta.dirname);
  expect(text).not.toContain('A postal address.');
  expect(text).not.toContain('OpenAPI');
});

test('a guard carries no messages', async () => {
  const { text } = await bundle(imports.isReferral.code, import.meta.dirname);
  expect(text).not.toContain('schema/');
});

describe.each(Object.keys(registry).flatMap((revision) => [revision, `${revision}/tolerant`]))(
  "ajv's own code of %s",
  (subpath) => {
    const forbidden = ['import', 'require(', 'new Function', 'eval(', "from 'ajv", 'from "ajv'];

    test('is one module that needs nothing', async () => {
      const { text } = await bundle(`export * from '@referral-kit/validator/ajv/${subpath}';`, import.meta.dirname);
      expect(text).toContain('instancePath');
      for (const each of forbidden) expect(text).not.toContain(each);
    });
  },
);
