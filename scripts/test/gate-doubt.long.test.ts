import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gate, type Said } from '../gate/gate.ts';
import { textsOf } from '../gate/surface.ts';
import { Undecided } from '../gate/undecided.ts';
import { growth, isBefore } from '../gate/versions.ts';
import {
  changeset,
  type Files,
  folder,
  git,
  leader,
  names,
  released,
  schema,
  surface,
  thing,
  tolerant,
  transitions,
  write,
} from './helpers/released.ts';

// What could let the gate open by accident, or leave someone before it who does not know what to do.

const today = '2026-06-15';
const validator = '@referral-kit/validator';
const narrowed = { ...thing, properties: { title: { type: 'string', maxLength: 5 } } };
const widened = { ...thing, properties: { title: { type: 'string', maxLength: 12 } } };

const ask = (root: string, files: Files, now = names, releasing?: string): Promise<Said> => {
  write(root, files);
  return gate(root, surface(now), today, false, releasing);
};

const waivers = (...findings: object[]): Files => ({
  'compat-waivers.json': {
    waivers: findings.map((finding) => ({ ...finding, reason: 'the service refuses more', expires: '2027-01-31' })),
  },
});

const version = (text: string): Files => ({ 'schemas/package.json': { name: leader, version: text } });

const commit = (root: string, tag: string): void => {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', tag);
  git(root, 'tag', `${leader}@${tag}`);
};

/** A registry on loopback, and the settings with which npm asks it. */
const registry = async (answer: RequestListener): Promise<Files> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const cache = mkdtempSync(join(tmpdir(), 'referral-kit-npm-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  return { '.npmrc': `registry=${url}\n@referral-kit:registry=${url}\ncache=${cache}\nfetch-retries=0\n` };
};

const knowsNothing: RequestListener = (_, response) => void response.writeHead(404).end('{}');

describe('a release that is made', () => {
  it('is compared with the one before it, not with its own tag', async () => {
    const root = released();
    write(root, { ...version('1.2.1'), [schema]: narrowed });
    commit(root, '1.2.1');
    expect((await ask(root, {})).passes).toBe(true);
    const said = await ask(root, {}, names, '1.2.1');
    expect(said.judgement?.frozen.map(({ file }) => file)).toEqual([schema]);
    expect(said.passes).toBe(false);
  });

  it('needs the waivers that it was made with, which are of no use from then on', async () => {
    const root = released();
    const waived = waivers({ file: schema, pointer: '/properties/title/maxLength', rule: 'length/narrowed' });
    write(root, { ...version('1.3.0'), [schema]: narrowed, ...waived });
    commit(root, '1.3.0');
    expect((await ask(root, {}, names, '1.3.0')).passes).toBe(true);
    expect((await ask(root, {})).judgement?.waivers).toHaveLength(1);
  });

  it('takes nothing for a part of it that is still pending', async () => {
    const root = released();
    const files = { ...version('1.2.1'), 'schemas/2022-04-21/thing.schema.json': thing, ...changeset('minor') };
    expect((await ask(root, files)).passes).toBe(true);
    expect((await ask(root, files, names, '1.2.1')).passes).toBe(false);
  });

  it('has the version that is to be released', async () => {
    await expect(ask(released(), version('1.2.1'), names, '1.3.0')).rejects.toThrow(Undecided);
  });

  it('may be a prerelease, or one of an older line', () => {
    expect(growth('1.2.3', '1.3.0-next.0')).toBe('minor');
    expect(['1.2.3', '1.3.0', '1.4.0', '1.3.0-next.0'].map((one) => isBefore(one, '1.3.0-next.1'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a tag without the list of names', () => {
  it('is not taken for a release that promised none', async () => {
    const root = released();
    rmSync(join(root, 'api/names.json'));
    write(root, version('1.2.1'));
    commit(root, '1.2.1');
    await expect(ask(root, await registry(knowsNothing))).rejects.toThrow('api/names.json');
  });
});

describe('a workspace without the tags of its releases', () => {
  const log = (...versions: string[]): Files => ({
    'schemas/CHANGELOG.md': versions.map((one) => `## ${one}\n\n- x\n`).join('\n'),
  });

  it('is not taken for one that was never released', async () => {
    const root = folder();
    const files = { ...(await registry(knowsNothing)), ...version('1.2.0'), ...textsOf(surface()) };
    write(root, { ...files, ...log('1.2.0', '1.2.0-next.0') });
    expect((await ask(root, {})).message).toMatch(/^No release yet/);
    await expect(ask(root, log('1.2.0', '1.1.0'))).rejects.toThrow('1.1.0');
  });

  it('may be a shallow clone, which says so', async () => {
    const [whole, root] = [released(), folder()];
    write(whole, { 'README.md': 'one more commit' });
    git(whole, 'add', '--all');
    git(whole, 'commit', '--quiet', '--message', 'b');
    git(root, 'clone', '--quiet', '--depth=1', pathToFileURL(whole).href, 'clone');
    await expect(ask(join(root, 'clone'), await registry(knowsNothing))).rejects.toThrow('--unshallow');
  });

  it('takes no placeholder or prerelease in the registry for a release', async () => {
    const versions = Object.fromEntries(
      ['0.0.0-stage', '1.0.0-next.0'].map((one) => [one, { name: leader, version: one, dist: {} }]),
    );
    const body = JSON.stringify({ name: leader, versions, 'dist-tags': { latest: '0.0.0-stage' } });
    const settings = await registry((_, response) => void response.end(body));
    expect((await ask(folder(), { ...settings, ...version('0.0.0') })).message).toMatch(/^No release yet/);
  });
});

describe('a changeset', () => {
  const file = '.changeset/x.md';

  it.each([
    ['no list of packages', 'just words\n'],
    ['broken YAML', `---\n"${leader}" major\n---\n\nx\n`],
    ['a bump that there is not', `---\n"${leader}": mayor\n---\n\nx\n`],
  ])('with %s is named, and shown how it should be', async (_, text) => {
    const asking = ask(released(), { [file]: text });
    await expect(asking).rejects.toThrow(Undecided);
    await expect(asking).rejects.toThrow(file);
    await expect(asking).rejects.toThrow(`"${leader}": minor`);
  });

  it.each([
    ['about a package that there is not', `---\n"@referral-kit/shemas": major\n---\n\nx\n`],
    ['that says nothing', `---\n"${leader}": major\n---\n\n \n`],
  ])('%s is no good, before and after the first release', async (_, text) => {
    const said = await ask(released(), { [file]: text });
    expect([said.passes, said.judgement?.changesets.length]).toEqual([false, 1]);
    expect(said.message).toContain(file);
    const first = await ask(folder(), { ...(await registry(knowsNothing)), ...version('0.0.0'), [file]: text });
    expect([first.passes, first.message.includes(file)]).toEqual([false, true]);
  });

  it('of another package, or of none, asks for nothing here', async () => {
    const root = released();
    const later = { 'schemas/2022-04-21/thing.schema.json': thing };
    expect((await ask(root, { ...later, ...changeset('major', validator) })).passes).toBe(false);
    expect((await ask(root, { '.changeset/empty.md': '---\n---\n' })).passes).toBe(false);
  });

  it('about all of them is what a package asks for that is gone', async () => {
    const root = released();
    const rest = { '@referral-kit/types': { exports: ['.'] } };
    const said = await ask(root, changeset('minor'), rest);
    expect([said.passes, said.message.includes(`"${leader}": major`)]).toEqual([false, true]);
    expect(said.message).not.toContain(`"${validator}": major`);
    expect((await ask(root, changeset('major'), rest)).passes).toBe(true);
  });
});

describe('a released revision', () => {
  it.each([
    ['a file that is no JSON', { 'schemas/2018-10-01/notes.txt': 'x' }],
    ['a folder', { 'schemas/2018-10-01/more/thing.schema.json': thing }],
  ])('takes no new file: %s', async (_, files) => {
    const said = await ask(released(), { ...files, ...changeset('major') });
    expect([said.passes, said.judgement?.frozen.map(({ file }) => file)]).toEqual([false, Object.keys(files)]);
  });

  it('has files that can be read', async () => {
    await expect(ask(released(), { [schema]: '{' })).rejects.toThrow(`${schema} is no JSON`);
  });
});

describe('a waiver', () => {
  const user = 'schemas/2018-10-01/user.schema.json';
  const cause = { file: schema, pointer: '/properties/title/maxLength', rule: 'length/narrowed' };

  const withUser = (): string => {
    const root = released();
    write(root, { ...version('1.3.0'), [user]: { ...thing, properties: { thing: { $ref: 'thing.schema.json' } } } });
    commit(root, '1.3.0');
    return root;
  };

  it('is enough where a change is, not where that is referred to', async () => {
    const root = withUser();
    const said = await ask(root, { [schema]: narrowed, ...waivers(cause), ...changeset('minor') });
    expect(said).toMatchObject({ passes: true, judgement: { packages: [{ needs: 'minor' }] } });
  });

  it('does not open for what has another cause', async () => {
    const root = withUser();
    const also = { type: 'array', $ref: 'thing.schema.json' };
    const files = { [schema]: narrowed, [user]: { ...thing, properties: { thing: also } }, ...waivers(cause) };
    const said = await ask(root, { ...files, ...changeset('major') });
    expect([said.passes, said.judgement?.frozen.map(({ file }) => file)]).toEqual([false, [user]]);
  });

  it('shows only what is not waived as what a bump is owed to', async () => {
    const files = { [schema]: narrowed, [tolerant]: narrowed, ...waivers(cause) };
    const { message } = await ask(released(), { ...files, ...changeset('minor') });
    expect(message).toContain(tolerant);
    expect(message).not.toContain(`${schema}:`);
  });

  it('of a table is of one of its elements', async () => {
    const rows = (status: string[]): Files => ({
      [transitions]: { transitions: { New: { status, substatus: ['Pending'] } } },
    });
    const waived = (element: string): object => ({ file: transitions, pointer: '', rule: 'set/added', element });
    const root = released();
    const one = await ask(root, {
      ...rows(['New', 'Active']),
      ...waivers(waived('New to Active')),
      ...changeset('minor'),
    });
    expect(one.passes).toBe(true);
    expect((await ask(root, rows(['New', 'Active', 'Closed']))).judgement?.frozen).toHaveLength(1);
    expect((await ask(root, { ...rows(['New', 'Active']), ...waivers(waived('New to Lost')) })).passes).toBe(false);
  });

  it('never opens for a name that was promised', async () => {
    const lost = { [validator]: { exports: ['.', '. Thing'], 'issue codes': [] } };
    const waived = waivers({ file: '', pointer: '', rule: 'set/removed', element: 'schema/wrong-type' });
    const said = await ask(released(), { ...waived, ...changeset('minor', validator) }, lost);
    expect([said.passes, said.judgement?.waivers.length, said.judgement?.packages[0]?.needs]).toEqual([
      false,
      1,
      'major',
    ]);
  });

  it('is there once, and ends on a day of the calendar', async () => {
    const twice = await ask(released(), { [schema]: narrowed, ...waivers(cause, cause), ...changeset('minor') });
    expect([twice.passes, twice.judgement?.waivers.length]).toEqual([false, 1]);
    const list = { waivers: [{ ...cause, reason: 'x', expires: '2027-02-30' }] };
    await expect(ask(released(), { 'compat-waivers.json': list })).rejects.toThrow(Undecided);
    await expect(ask(released(), { 'compat-waivers.json': '{' })).rejects.toThrow('compat-waivers.json');
  });

  it('is of a finding that is a break: what was widened is frozen all the same', async () => {
    const said = await ask(released(), { [schema]: widened, ...changeset('minor') });
    expect(said.judgement?.frozen).toHaveLength(1);
  });
});
