import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Schema, UnsupportedKeyword } from '@referral-kit/codegen';
import { isAnyDateTime } from '../../packages/validator/src/guard/index.ts';
import { compiled } from '../../packages/validator/test/compiled.ts';
import { assertedKeywords } from '../../scripts/fixtures/keywords.ts';
import type { Row } from '../figures.ts';
import type { Part } from '../part.ts';

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** Where Debian's package of the suite puts draft-07, all that the contract uses but for the name of `$defs`. */
const folder = '/usr/share/json-schema-test-suite/tests/draft7';

const groupsOf = (file: string): Group[] => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Group[];

type TypeName = 'array' | 'number' | 'object' | 'string';

/** The type that a keyword is about. The contract always names it; the suite hardly ever does. */
const typeOfKeyword: Readonly<Record<string, TypeName>> = {
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  items: 'array',
  pattern: 'string',
  minLength: 'string',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
};

const isOfType = (type: TypeName, data: unknown): boolean => {
  if (type === 'array') return Array.isArray(data);
  return type === 'object' ? typeof data === 'object' && data !== null && !Array.isArray(data) : typeof data === type;
};

/** A schema as the suite has it, or as the contract writes the same: with a type. */
interface Written {
  readonly schema: Schema;
  /** The type that was added: data of another one is invalid, whatever the suite says of it. */
  readonly added?: TypeName;
}

const typeFor = (own: Readonly<Record<string, unknown>>): TypeName | undefined => {
  const values = 'const' in own ? [own.const] : own.enum;
  if (Array.isArray(values)) return values.every((value) => typeof value === 'string') ? 'string' : undefined;
  return Object.keys(own).flatMap((keyword) => typeOfKeyword[keyword] ?? [])[0];
};

const writtenAs = ({ schema }: Group): Written | undefined => {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const { $schema: _, ...own } = schema as Record<string, unknown>;
  const added = 'type' in own ? undefined : typeFor(own);
  return added === undefined ? { schema: own as Schema } : { schema: { type: added, ...own } as Schema, added };
};

/** The guard that our generator makes of a schema of the suite; nothing where it refuses the schema by name. */
const guardOf = (group: Group): ((value: unknown) => boolean) | undefined => {
  const written = writtenAs(group);
  if (!written) return undefined;
  try {
    return compiled(written.schema);
  } catch (error) {
    if (error instanceof UnsupportedKeyword) return undefined;
    throw error;
  }
};

const ofKeyword = (what: string): Row => {
  const counts = { groups: 0, tests: 0, refused: 0 };
  const faults: string[] = [];
  for (const group of groupsOf(`${what}.json`)) {
    const guard = guardOf(group);
    counts.groups += 1;
    if (!guard) counts.refused += 1;
    for (const { description, data, valid } of guard ? group.tests : []) {
      const added = writtenAs(group)?.added;
      const expected = valid && (added === undefined || isOfType(added, data));
      counts.tests += 1;
      if (guard?.(data) !== expected) faults.push(`${group.description}: ${description}`);
    }
  }
  if (counts.tests === 0) {
    return { what, figure: '', passed: false, notRun: `the generator refuses all ${counts.groups} schemas by name` };
  }
  return {
    what,
    figure: `${counts.tests - faults.length} of ${counts.tests} cases; ${counts.refused} of ${counts.groups} schemas refused with an error`,
    passed: faults.length === 0,
    faults,
  };
};

const ofDateTimes = (): Row => {
  const tests = groupsOf('optional/format/date-time.json').flatMap((group) => group.tests);
  const texts = tests.filter(({ data }) => typeof data === 'string');
  const faults = texts
    .filter(({ data, valid }) => isAnyDateTime(data as string) !== valid)
    .map(({ data, description, valid }) => `${description}: ${data} is ${valid ? 'valid' : 'invalid'} there`);
  return {
    what: 'date-time',
    figure: `${texts.length - faults.length} of ${texts.length} texts`,
    passed: faults.length === 0,
    faults,
  };
};

const missing: Row = {
  what: 'the suite',
  figure: '',
  passed: false,
  notRun: "Debian's json-schema-test-suite is not installed",
};

export const suitePart: Part = {
  name: 'suite',
  what: 'guards that our generator makes pass the official JSON Schema Test Suite',
  run: () => {
    if (!existsSync(folder)) return [missing];
    const names = assertedKeywords.map((keyword) => keyword.replace('$', '')).sort();
    return [...names.filter((name) => existsSync(join(folder, `${name}.json`))).map(ofKeyword), ofDateTimes()];
  },
};
