import { readFileSync, writeFileSync } from 'node:fs';
import { replaceFile } from '@referral-kit/files/replace-file';
import { normalize } from '@referral-kit/normalizer';
import { anyJson, document, nearMisses } from '@referral-kit/testing';
import { unifiedDiff } from '@referral-kit/text-edits/diff';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { defaultRevision } from '../src/compiled/contract.ts';
import { normalizeFile } from '../src/normalize/file.ts';
import { listForm } from '../src/validate/lists.ts';
import { folder } from './helpers/files.ts';

const settings = { defaultRevision };
const input = (name: string) => ({ name, folders: [] });

/** The text that a file becomes, and what is wrong with it. */
const after = (text: string, more: object = {}, name = 'a.json') => {
  const file = normalizeFile(input(name), Buffer.from(text), { ...settings, ...more });
  if (!('after' in file)) throw new Error(`left as it is: ${JSON.stringify(file)}`);
  return {
    text: file.after.toString(),
    short: file.remaining.map(({ code, line, column }) => `${code} ${line}:${column}`),
  };
};

const recased = (value: unknown, change: (name: string) => string): unknown => {
  if (Array.isArray(value))
    return value.length === 1 ? recased(value[0], change) : value.map((item) => recased(item, change));
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? String(value) : value;
  const entries = Object.entries(value).filter(([name]) => name !== '__proto__');
  return Object.fromEntries(entries.map(([name, part]) => [change(name), recased(part, change)]));
};

/** What a unified diff makes of a text; its context and counts have to be right. */
const patched = (text: string, diff: string): string => {
  const [from, to] = [text.split('\n'), [] as string[]];
  let at = 0;
  let left = [0, 0];
  for (const line of diff.split('\n').slice(2, -1)) {
    const [, start = '', removed = '', added = ''] = /^@@ -(\d+),(\d+) \+\d+,(\d+) @@$/.exec(line) ?? [];
    if (start !== '') {
      expect(left).toEqual([0, 0]);
      left = [Number(removed), Number(added)];
      to.push(...from.slice(at, Number(start) - 1));
      at = Number(start) - 1;
    } else if (!line.startsWith('\\')) {
      const [sign, rest] = [line.charAt(0), line.slice(1)];
      if (sign !== '+') expect(from[at]).toBe(rest);
      if (sign !== '+') at += 1;
      if (sign !== '-') to.push(rest);
      left = [(left[0] ?? 0) - (sign === '+' ? 0 : 1), (left[1] ?? 0) - (sign === '-' ? 0 : 1)];
    }
  }
  expect(left).toEqual([0, 0]);
  return [...to, ...from.slice(at)].join('\n');
};

describe('the text of a normalised document', () => {
  it('says what its normalised value is', () => {
    const indents = fc.constantFrom(undefined, 1, 2, '\t');
    const cases = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => (name === 'invitedByOrganizationId' ? name : `${name[0]?.toUpperCase()}${name.slice(1)}`),
    );
    const contracts = fc.constantFrom(
      { revision: '2018-10-01', profile: 'tolerant' } as const,
      { revision: '2018-10-01', profile: 'strict' } as const,
      { revision: '2022-04-21', profile: 'strict' } as const,
    );
    const values = fc.oneof(
      document('Referral', { profile: 'tolerant' }),
      document('Referral', { revision: '2022-04-21', profile: 'tolerant' }),
      nearMisses('Referral', 3).map(({ value }) => value),
      anyJson(),
    );
    fc.assert(
      fc.property(values, indents, cases, contracts, fc.boolean(), (value, indent, change, contract, windows) => {
        const json = JSON.stringify(recased(value, change), null, indent) ?? 'null';
        const text = windows ? json.replaceAll('\n', '\r\n') : json;
        // The records of a list are normalised one by one.
        fc.pre(listForm(JSON.parse(text)) === undefined);
        const options = { ...contract, type: 'Referral' as const };
        const file = normalizeFile(input('a.json'), Buffer.from(text), { ...settings, ...options });
        if ('refused' in file) return;
        if (!('after' in file)) throw new Error('a file with a document has no problem');
        const expected = normalize(JSON.parse(text), options);
        expect(JSON.parse(file.after.toString())).toEqual(expected.value);
        expect(file.remaining).toHaveLength(expected.remaining.length);
        const before = file.before.toString();
        if (file.blocks.length > 0)
          expect(patched(before, unifiedDiff('a', before, file.blocks))).toBe(file.after.toString());
        if (expected.changes.length === 0) expect(file.after.equals(file.before)).toBe(true);
      }),
      { numRuns: scaled(400) },
    );
  });

  it('keeps every byte that need not change', () => {
    const text =
      '\ufeff{ "Id" : "\\u0041",\n\n   "engagementId":"e" ,"details":{"dealValue" :"10.50","x":[1.0, 2e0]}}\n\n';
    const { text: now } = after(text, { profile: 'tolerant' });
    expect(now).toBe(
      '\ufeff{ "id" : "\\u0041",\n\n   "engagementId":"e" ,"details":{"dealValue" :10.5,"x":[1.0, 2e0]}}\n\n',
    );
  });

  it('is laid out like what is around', () => {
    const text =
      '{\n    "id": "r",\n    "engagementId": "e",\n    "customerProfile": {\n        "ids": { "duns": "1" }\n    },\n    "team": { "Email": "a" }\n}\n';
    const { text: now } = after(text, { revision: '2022-04-21', profile: 'tolerant' });
    expect(now).toBe(
      '{\n    "id": "r",\n    "engagementId": "e",\n    "customerProfile": {\n        "ids": [\n            {\n                "profileType": "Duns",\n                "id": "1"\n            }\n        ]\n    },\n    "team": [{ "email": "a" }]\n}\n',
    );
  });

  it('has no commas too many where members are dropped', () => {
    const of = (members: string): string => {
      const { text } = after(`{"address":{${members}}}`, { type: 'CustomerProfile', revision: '2018-10-01' });
      return text.slice('{"address":{'.length, -2);
    };
    expect(of('"state":null, "city":"c", "region":null')).toBe('"city":"c"');
    expect(of('"city":"c" , "state":null , "region":null')).toBe('"city":"c"');
    expect(of('"state":null,"region":null')).toBe('');
    expect(of('"city":"c","City":"c"')).toBe('"city":"c"');
  });

  it('moves members with what is in them', () => {
    const of = (context: string, revision: string): string =>
      after(`{"inviteContext":${context}}`, { type: 'Referral', revision, profile: 'tolerant' }).text;
    expect(of('{"invitedByOrganizationId" : "m"}', '2022-04-21')).toBe(
      '{"inviteContext":{"invitedBy" : {"organizationId" : "m"}}}',
    );
    expect(of('{"InvitedBy": { "organizationId":  "m" } }', '2018-10-01')).toBe(
      '{"inviteContext":{"invitedByOrganizationId": "m" }}',
    );
    expect(of('{"invitedBy":{"organizationId":"m","organizationName":"M"}}', '2018-10-01')).toBe(
      '{"inviteContext":{"invitedByOrganizationId":"m","invitedBy":{"organizationName":"M"}}}',
    );
  });
});

describe('a file', () => {
  it('with a document on each line keeps its lines', () => {
    const text = '{"Id":"1","engagementId":"e"}\r\n\n{"id":"2","engagementId":"e","team":{"email":"a"}}\n{"id":3}';
    const { text: now, short } = after(text, { profile: 'tolerant' }, 'a.ndjson');
    expect(now).toBe(
      '{"id":"1","engagementId":"e"}\r\n\n{"id":"2","engagementId":"e","team":[{"email":"a"}]}\n{"id":3}',
    );
    expect(short.sort()).toEqual(['schema/missing-member 4:1', 'schema/wrong-type 4:7']);
  });

  it('shows what is still wrong where it was written', () => {
    const text = '{"Id": "r",\n "EngagementId": "e",\n "Details": {"DealValue": "a lot", "Currency": "usd"}}';
    expect(after(text, { profile: 'tolerant', type: 'Referral' }).short).toEqual([]);
    const strict = after('{"Street": 1,\n "City": "c"}', { type: 'Address' });
    expect(strict.short).toContain('schema/unknown-member 1:2');
    expect(strict.text).toContain('"city": "c"');
  });

  it.each([
    ['two members of a name', '{"id":"a","id":"b"}', 'json/duplicate-key'],
    ['a lossy number', '{"x":12345678901234567890}', 'json/lossy-number'],
    ['no JSON', '{"id":}', 'json/syntax'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'json/invalid-utf8'],
  ])('with %s is left as it is', (_, text, code) => {
    const file = normalizeFile(input('a.json'), Buffer.from(text as string), settings);
    expect('refused' in file && file.refused.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it('that has changed since, or is a link, is not written to', async () => {
    const { symlinkSync, chmodSync, statSync, readdirSync } = await import('node:fs');
    const path = `${folder({ 'a.json': 'old' })}/a.json`;
    chmodSync(path, 0o640);
    expect(replaceFile(path, Buffer.from('older'), Buffer.from('new'))).toContain('changed');
    expect(replaceFile(path, Buffer.from('old'), Buffer.from('new'))).toBeUndefined();
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o640]);
    symlinkSync(path, `${path}.link`);
    expect(replaceFile(`${path}.link`, Buffer.from('new'), Buffer.from('x'))).toContain('link');
    writeFileSync(path, 'new');
    expect(readdirSync(path.slice(0, -'/a.json'.length)).sort()).toEqual(['a.json', 'a.json.link']);
  });
});
