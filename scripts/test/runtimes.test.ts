import { describe, expect, it } from 'vitest';
import { differences, disagreements, hashOf } from '../../integration/runtimes/src/compare.ts';
import { servePage } from '../../integration/runtimes/src/page-server.ts';
import { deadline, startProcess } from '../../integration/runtimes/src/server-process.ts';
import { table } from '../../integration/runtimes/src/table.ts';
import type { Conformance, Verdict } from '../../integration/runtimes/suite/verdict.ts';
import type { Fixture } from '../fixtures/fixture.ts';

const fixture = (path: string, expected?: Fixture['expected']): Fixture => ({
  path,
  revision: '2018-10-01',
  profile: 'strict',
  type: 'tag',
  typeName: 'Tag',
  valid: expected === undefined,
  text: '{}',
  value: {},
  expected,
});

const verdict = (path: string, accepted: boolean, issues: readonly string[] = []): Verdict => ({
  path,
  accepted: { is: accepted, guard: accepted },
  issues,
  warnings: [],
});

const conformance = (...verdicts: Verdict[]): Conformance => ({
  generatesCode: false,
  types: {},
  verdicts,
  readings: [],
});

const fixtures = [
  fixture('good.json'),
  fixture('bad.json', [
    { code: 'b', pointer: '/b' },
    { code: 'a', pointer: '' },
  ]),
];

describe('differences', () => {
  it('are none where a runtime says what the fixtures say, in any order', () => {
    const answer = conformance(verdict('good.json', true), verdict('bad.json', false, ['a ', 'b /b']));
    expect(differences(fixtures, answer)).toEqual([]);
  });

  it.each([
    ['a valid document refused', [verdict('good.json', false), verdict('bad.json', false, ['a ', 'b /b'])]],
    ['an invalid document accepted', [verdict('good.json', true), verdict('bad.json', true)]],
    ['an issue at another place', [verdict('good.json', true), verdict('bad.json', false, ['a ', 'b /c'])]],
    ['an issue too few', [verdict('good.json', true), verdict('bad.json', false, ['a '])]],
    ['a document left out', [verdict('good.json', true)]],
  ])('name %s', (_, verdicts) => {
    expect(differences(fixtures, conformance(...verdicts))).toHaveLength(1);
  });

  it('name ways of asking that disagree', () => {
    const split: Verdict = { ...verdict('good.json', true), accepted: { is: true, guard: false } };
    expect(differences([fixture('good.json')], conformance(split))).toHaveLength(1);
  });
});

describe('disagreements', () => {
  const one = conformance(verdict('a.json', true), verdict('b.json', false, ['a', 'b']));

  it('are none between equal answers', () => {
    expect(disagreements(one, structuredClone(one))).toEqual([]);
  });

  it('name the document, and other values', () => {
    const other = conformance(verdict('a.json', true), verdict('b.json', false, ['b', 'a']));
    expect(disagreements(one, { ...other, types: { more: 1 } })).toHaveLength(2);
  });
});

describe('hashOf', () => {
  it('depends on the order of the issues, and not on whether text may become code', () => {
    const one = conformance(verdict('bad.json', false, ['a', 'b']));
    expect(hashOf({ ...one, generatesCode: true })).toBe(hashOf(one));
    expect(hashOf({ ...one, readings: ['json/syntax'] })).not.toBe(hashOf(one));
    expect(hashOf(conformance(verdict('bad.json', false, ['b', 'a'])))).not.toBe(hashOf(one));
  });
});

describe('the page', () => {
  const stage = { folder: '', documents: '[]', worker: '', page: 'suite()' };

  it('is served under a policy that forbids text to become code, and takes the answer', async () => {
    const server = await servePage(stage);
    const page = await fetch(server.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await (await fetch(new URL('suite.js', server.url))).text()).toBe(stage.page);
    await fetch(new URL('answer', server.url), { method: 'POST', body: JSON.stringify(conformance()) });
    expect(await server.answer).toEqual(conformance());
    server.close();
  });

  it('may say what went wrong', async () => {
    const server = await servePage(stage);
    const refused = expect(server.answer).rejects.toThrow('no module');
    await fetch(new URL('answer', server.url), { method: 'POST', body: '{"error":"no module"}' });
    await refused;
    server.close();
  });
});

describe('a server process', () => {
  it('tells why it ended by itself', async () => {
    const { ended } = startProcess(process.execPath, ['-e', 'console.error("no socket"); process.exit(7)'], '.');
    await expect(ended).rejects.toThrow(/7[\s\S]*no socket/);
  });

  it('is over when it was ended, though it would go on', async () => {
    const { child, end } = startProcess(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], '.');
    await end();
    expect(child.signalCode ?? child.exitCode).not.toBeNull();
  });

  it('that does not exist is told of', async () => {
    const { ended, end } = startProcess('/no/such/binary', [], '.');
    await expect(ended).rejects.toThrow('ENOENT');
    await end();
  });
});

it('a deadline passes', async () => {
  await expect(deadline(1)).rejects.toThrow('no answer');
});

it('a table has columns as wide as their widest cell', () => {
  expect(table([['a', 'b'], ['long', 'c'], ['d']])).toBe('a     b\nlong  c\nd');
});
