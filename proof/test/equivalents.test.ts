import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { afterAll, expect, it } from 'vitest';
import { type Equivalent, judge } from '../mutation/equivalents.ts';

const root = mkdtempSync(join(tmpdir(), 'referral-kit-proof-'));
writeFileSync(join(root, 'a.ts'), 'first;\n  second;\nthird;\n');
afterAll(() => rmSync(root, { recursive: true }));

const mutant = (line: number, status: string, replacement = 'x'): MutantResult =>
  ({
    fileName: 'a.ts',
    replacement,
    status,
    location: { start: { line: line + 1, column: 1 }, end: { line: line + 1, column: 2 } },
  }) as unknown as MutantResult;

const second: Equivalent = { file: 'a.ts', line: 'second;', replacement: 'x', why: 'for the test' };

it('counts what is detected, and tells listed survivors from others', () => {
  const results = [
    mutant(0, 'Killed'),
    mutant(0, 'Timeout', 'y'),
    mutant(1, 'Survived'),
    mutant(1, 'Survived', 'y'),
    mutant(2, 'NoCoverage'),
    mutant(2, 'Ignored', 'y'),
  ];
  const { mutants, detected, equivalent, survived, stale } = judge(results, [second], root);
  expect({ mutants, detected, stale }).toEqual({ mutants: 5, detected: 2, stale: [] });
  expect(equivalent).toEqual([results[2]]);
  expect(survived).toEqual([results[3], results[4]]);
});

it('names an equivalent that the tests detect, or that is gone', () => {
  expect(judge([mutant(1, 'Killed')], [second], root).stale).toEqual([second]);
  expect(judge([mutant(0, 'Survived')], [second], root).stale).toEqual([second]);
});

it('says nothing about files that were not mutated', () => {
  expect(judge([mutant(0, 'Killed')], [{ ...second, file: 'b.ts' }], root).stale).toEqual([]);
});
