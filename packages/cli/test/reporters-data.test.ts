import { printable } from '@referral-kit/text';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../report.schema.json' with { type: 'json' };
import type { DocumentResult } from '../src/validate/document-result.ts';
import { always, faultsOf, linesOf, many, reported, revision } from './helpers/reports.ts';

const plain = (all: readonly DocumentResult[]): unknown[] =>
  all.map((result) => ({ ...result, valid: result.outcome === 'valid' }));

describe('json and ndjson', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const isReport = ajv.compile(schema);
  const isLine = ajv.compile({ $ref: `${schema.$id}#/$defs/line` });

  it('json gives back every verdict, and keeps to its schema', () =>
    always('json', (results, all) => {
      const report = JSON.parse(results);
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
      expect(report.results).toEqual(plain(all));
    }));

  it('ndjson gives back every verdict on its own line, then the summary, and keeps to its schema', () =>
    always('ndjson', (results, all) => {
      const lines = linesOf(results).map((line) => JSON.parse(line));
      for (const line of lines) expect(isLine(line), JSON.stringify(isLine.errors)).toBe(true);
      expect(lines.slice(0, -1)).toEqual(plain(all).map((result) => ({ version: 1, ...(result as object) })));
      expect(lines.at(-1)).toMatchObject({ version: 1, revision, summary: { files: expect.any(Number) } });
    }));

  it('the schema refuses lines that are neither', () => {
    for (const line of [{}, { version: 1 }, { version: 1, revision, summary: {} }, { version: 2, revision }]) {
      expect(isLine(line)).toBe(false);
    }
  });
});

describe('text', () => {
  it('gives back the file, place and code of every fault, one on each line', () =>
    always('text', (results, all) => {
      const found = linesOf(results).map((line) => /^(.*?):(\d+):(\d+): (\S+) /.exec(line)?.slice(1));
      const expected = faultsOf(all).map(({ verdict: { file }, issue: { line, column, code } }) => [
        printable(file).replace(/:(?=\d+:\d+: )/g, '\\u003a'),
        String(line),
        String(column),
        code,
      ]);
      expect(found).toEqual(expected);
    }));

  it('announces what it leaves out', async () => {
    const { results, notes } = await reported('text', many(5), { maxProblems: 2 });
    expect(linesOf(results)).toHaveLength(2);
    expect(notes).toContain('+3 more');
  });
});

describe('gitlab', () => {
  const isReport = new Ajv2020().compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string' },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', not: { pattern: '^\\./' } },
            lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
          },
        },
      },
    },
  });

  it('gives back the file, line and code of every fault, each with its own fingerprint', () =>
    always('gitlab', (results, all) => {
      const report = JSON.parse(results) as {
        fingerprint: string;
        check_name: string;
        location: { path: string; lines: { begin: number } };
      }[];
      expect(report.map(({ check_name, location: { path, lines } }) => [path, lines.begin, check_name])).toEqual(
        faultsOf(all).map(({ verdict: { file }, issue: { line, code } }) => [file, line, code]),
      );
      expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
    }));

  it('has the members that the service asks for', async () => {
    expect(isReport(JSON.parse((await reported('gitlab', many(2))).results))).toBe(true);
    expect(isReport(JSON.parse((await reported('gitlab', [])).results))).toBe(true);
  });
});
