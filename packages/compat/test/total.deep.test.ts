import { join } from 'node:path';
import { testTotal } from '../../testing/test/helpers/total.ts';
import {
  type Bump,
  type CompareOptions,
  type Comparison,
  type Contract,
  compare,
  compareAll,
  decided,
  type FileComparison,
  type GithubOptions,
  type Policy,
  type PrettyOptions,
  reportGithub,
  reportJson,
  reportMarkdown,
  reportPretty,
  type Schema,
  subset,
  worst,
} from '../src/index.ts';

const contract: Contract = { files: { 'a.json': { type: 'integer' } } };
const other: Contract = { files: { 'a.json': { type: 'number' } } };
const comparison = compare(contract, other);

testTotal(join(import.meta.dirname, '..'), {
  total: {},
  misuse: {
    'compare old': (value) => compare(value as Contract, other),
    'compare new': (value) => compare(contract, value as Contract),
    'compare files': (value) => compare({ files: value as Contract['files'] }, other),
    'compare file': (value) => compare({ files: { 'a.json': value as never } }, other),
    'compare documents': (value) => compare(contract, { ...other, documents: value as Contract['files'] }),
    'compare names': (value) => compare(contract, { ...other, names: value as never }),
    'compare options': (value) => compare(contract, other, value as CompareOptions),
    // What a function of the caller throws is the caller's.
    'compare role': (value) => typeof value === 'function' || compare(contract, other, { role: value as 'writer' }),
    'compare dialect': (value) => compare(contract, other, { dialect: value as '2020-12' }),
    'compare format': (value) => compare(contract, other, { format: value as 'assertion' }),
    'compare same': (value) => compare(contract, other, { same: value as never }),
    'compare entry': (value) => compare(contract, other, { entry: value as never }),
    'compare steps': (value) => compare(contract, other, { steps: value as number }),
    'compareAll earlier': (value) => compareAll(value as Record<string, Contract>, other),
    'compareAll options': (value) => compareAll({ v1: contract }, other, value as CompareOptions),
    'subset a': (value) => subset(value as Schema, true),
    'subset b': (value) => subset(true, value as Schema),
    'subset part': (value) => subset({ properties: { a: value as Schema } }, { properties: { a: false } }),
    'subset options': (value) => subset(true, { type: 'string' }, value as object),
    'subset dialect': (value) => subset(true, { type: 'string' }, { dialect: value as '2020-12' }),
    'subset documents': (value) => subset(true, { $ref: 'urn:x' }, { documentsOfB: value as never }),
    'decided policy': (value) => decided(comparison, value as Policy, '2027-01-01'),
    'decided today': (value) => decided(comparison, {}, value as string),
    worst: (value) => worst(value as Bump[]),
    'worst bump': (value) => worst([value as Bump]),
    'decided comparison': (value) => decided(value as Comparison, {}, '2027-01-01'),
    ...Object.fromEntries(
      Object.entries({ reportGithub, reportJson, reportMarkdown, reportPretty }).flatMap(([name, report]) => [
        [name, (value: unknown) => report(value as Comparison)],
        [`${name} file`, (value: unknown) => report({ ...comparison, files: [value as FileComparison] })],
      ]),
    ),
    'reportGithub options': (value) => reportGithub(comparison, value as GithubOptions),
    'reportPretty options': (value) => reportPretty(comparison, value as PrettyOptions),
  },
  others: {
    UsageError: 'is what the command throws',
    runCompat: 'is asynchronous; what it takes comes from the command line',
  },
});
