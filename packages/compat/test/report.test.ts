import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compare, type Json, reportGithub, reportJson, reportMarkdown, reportPretty } from '../src/index.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../report.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true }).compile(schema);

const files = (member: Json): Record<string, Json> => ({
  'a,b.json': { type: 'object', properties: { 'odd`|name': member } },
});

const comparison = compare(
  { files: files({ type: 'integer' }), names: { codes: ['x'] } },
  { files: files({ enum: ['`\n*'] }), names: { codes: [] } },
);
const nothing = compare({ files: {} }, { files: {} });

describe('reports', () => {
  it('writes JSON of the published form', () => {
    for (const one of [comparison, nothing])
      expect([validate(JSON.parse(reportJson(one))), validate.errors]).toEqual([true, null]);
    expect(JSON.parse(reportJson(comparison))).toEqual({ version: 1, ...comparison });
  });

  it('writes one GitHub annotation for each finding, each on a line', () => {
    const lines = reportGithub(comparison).trimEnd().split('\n');
    expect(lines).toHaveLength(comparison.files.flatMap((file) => file.findings).length);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) (file=[^,:]+,)?title=[^,:]+::\S/);
    expect(lines.some((line) => line.includes('file=a%2Cb.json'))).toBe(true);
    expect(reportGithub(nothing)).toBe('');
  });

  it('names every rule, pointer and witness in text and in Markdown', () => {
    for (const finding of comparison.files.flatMap((file) => file.findings)) {
      expect(reportPretty(comparison)).toContain(finding.rule);
      expect(reportPretty(comparison)).toContain(finding.newPointer ?? '');
      expect(reportPretty(comparison)).toContain(JSON.stringify(finding.witness));
      expect(reportMarkdown(comparison)).toContain(finding.rule);
    }
  });

  it('begins with the gravest finding of a file', () => {
    const of = (a: number, b: number): Json => ({ properties: { a: { maxLength: a }, b: { maxLength: b } } });
    const both = compare({ files: { a: of(1, 2) } }, { files: { a: of(2, 1) } }, { role: 'writer' });
    expect(both.files[0]?.findings.map(({ bump }) => bump)).toEqual(['minor', 'major']);
    for (const text of [reportPretty(both), reportMarkdown(both)])
      expect(text.indexOf('/properties/b')).toBeLessThan(text.indexOf('/properties/a'));
  });

  it('says when nothing was changed', () => {
    expect(reportPretty(nothing).split('\n')).toHaveLength(2);
    expect(reportMarkdown(nothing).split('\n')).toHaveLength(2);
  });
});
