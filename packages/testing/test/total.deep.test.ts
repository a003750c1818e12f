import { join } from 'node:path';
import { readFixture, readFixtures } from '../src/fixture-files.ts';
import { fixtures } from '../src/fixtures/index.ts';
import { withoutSchema } from '../src/fixtures/without-schema.ts';
import * as arbitraries2018 from '../src/generated/2018-10-01.ts';
import * as arbitraries2022 from '../src/generated/2022-04-21.ts';
import * as factories2018 from '../src/generated/factories/2018-10-01.ts';
import * as factories2022 from '../src/generated/factories/2022-04-21.ts';
import { document, nearMiss, nearMisses } from '../src/index.ts';
import { toBeValidReferral } from '../src/matchers/to-be-valid-referral.ts';
import { toHaveIssue } from '../src/matchers/to-have-issue.ts';
import { invalidSampler, sampler } from '../src/sample/index.ts';
import { shapeOf } from '../src/shapes.ts';
import { testTotal } from './helpers/total.ts';

type Maker = (...given: unknown[]) => unknown;

/** The functions that make documents, histories and patches: they take what is to be fixed, and options. */
const makers = Object.fromEntries(
  Object.entries<unknown>({ ...factories2018, ...factories2022, ...arbitraries2018, ...arbitraries2022 })
    .filter((entry): entry is [string, Maker] => typeof entry[1] === 'function')
    .flatMap(([name, make]) => [
      [`${name} fixed`, (value: unknown) => make(value)],
      [`${name} options`, (value: unknown) => make(undefined, value)],
    ]),
);

const factories: readonly Maker[] = [factories2022.referral, factories2022.patch, factories2022.wireSpelling] as never;

/** Reads files; what Node throws where there are none is documented. */
const reading = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    if (typeof (error as { readonly code?: unknown }).code === 'string') return undefined;
    throw error;
  }
};

/** What a matcher finds around it. */
const context = { isNot: false, utils: {} } as never;

testTotal(join(import.meta.dirname, '..'), {
  total: {
    withoutSchema: (value) => [withoutSchema(value), withoutSchema([value]), withoutSchema({ value: [value] })],
    '*.toBeValidReferral': (value) => toBeValidReferral.call(context, value),
    '*.toHaveIssue': (value) => toHaveIssue.call(context, value, 'schema/wrong-type'),
  },
  misuse: {
    ...makers,
    'referral member': (value) => factories.map((make) => make({ name: value })),
    'referral inside': (value) => factories.map((make) => make({ details: value })),
    'document type': (value) => document(value as 'Referral'),
    'document options': (value) => document('Referral', value as object),
    'nearMiss options': (value) => nearMiss('Referral', value as object),
    'nearMisses count': (value) => nearMisses('Referral', value as number),
    readFixture: (value) => reading(() => readFixture(value as string)),
    readFixtures: (value) => reading(() => readFixtures(value as string)),
    'fixtures options': (value) => fixtures(value as object),
    'fixtures type': (value) => fixtures({ type: value as 'Referral' }),
    'sampler type': (value) => sampler(value as 'Referral'),
    'sampler options': (value) => sampler('Referral', value as object),
    'invalidSampler options': (value) => invalidSampler('Referral', value as object),
    'shapeOf type': (value) => shapeOf('2022-04-21', 'strict', value as 'Referral'),
    '*.toBeValidReferral options': (value) => toBeValidReferral.call(context, {}, value as object),
    '*.toHaveIssue code': (value) => toHaveIssue.call(context, {}, value as string),
    '*.toHaveIssue pointer': (value) => toHaveIssue.call(context, {}, 'schema/wrong-type', value as string),
  },
  others: { anyJson: 'takes nothing', hostile: 'takes nothing' },
  leftOut: ['./jest'],
});
