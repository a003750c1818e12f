import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Waiver } from '../../packages/compat/src/compare/waivers.ts';
import { exportedNames } from '../gate/declarations.ts';
import { gate, type Said } from '../gate/gate.ts';
import type { Names } from '../gate/names.ts';
import { textsOf } from '../gate/surface.ts';
import { asked, greatest, growth } from '../gate/versions.ts';

import {
  changeset,
  codeLists,
  type Files,
  folder,
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

const today = '2026-06-15';
const later = 'schemas/2022-04-21/thing.schema.json';

const ask = (root: string, files: Files, now: Record<string, Names> = names): Promise<Said> => {
  write(root, files);
  return gate(root, surface(now), today);
};

const waiver = (finding: Partial<Waiver> = {}, rest: Partial<Waiver> = {}): Files => ({
  'compat-waivers.json': {
    waivers: [
      {
        file: schema,
        pointer: '/properties/title/maxLength',
        rule: 'length/narrowed',
        ...finding,
        reason: 'the service refuses more',
        expires: '2026-06-15',
        ...rest,
      },
    ],
  },
});

const narrowed = { [schema]: { ...thing, properties: { title: { type: 'string', maxLength: 5 } } } };

describe('the gate', () => {
  it('is open when nothing was changed, or only descriptions', async () => {
    const root = released();
    expect((await ask(root, {})).passes).toBe(true);
    const described = { ...thing, title: 'A thing', description: 'New words.', $comment: 'x', examples: [{}] };
    const said = await ask(root, { [schema]: described, ...changeset('patch') });
    expect(said).toMatchObject({
      passes: true,
      judgement: { frozen: [], packages: [{ name: leader, needs: 'patch' }] },
    });
  });

  it.each([
    ['a keyword', narrowed],
    [
      'what a described member is called',
      { [schema]: { ...thing, properties: { description: thing.properties.title } } },
    ],
    ['another way to say the same', { [schema]: { ...thing, allOf: [{ type: 'object' }] } }],
    [
      'a transition',
      { [transitions]: { transitions: { New: { status: ['New', 'Active'], substatus: ['Pending'] } } } },
    ],
    ['a new file', { 'schemas/2018-10-01/other.schema.json': thing }],
    ['a tolerant schema', { [tolerant]: { ...thing, required: ['title'] } }],
  ])('lets no released revision change in %s, whatever the changeset', async (_, files) => {
    const { passes, judgement } = await ask(released(), { ...files, ...changeset('major') });
    expect(passes).toBe(false);
    expect(judgement?.frozen.map(({ file }) => file)).toEqual(Object.keys(files));
  });

  it('takes further codes of a released revision for a minor change, without a waiver', async () => {
    const files = codeLists(['AA', 'BB', 'CC']);
    const { passes, judgement } = await ask(released(), { ...files, ...changeset('minor') });
    expect(judgement).toMatchObject({ frozen: [], packages: [{ needs: 'minor', changes: { bump: 'minor' } }] });
    expect(passes).toBe(true);
    expect((await ask(released(), { ...files, ...changeset('patch') })).passes).toBe(false);
  });

  it.each([
    ['lost', codeLists(['AA'])],
    ['replaced', codeLists(['AA', 'BB'])],
  ])('takes a code of a released revision that was %s for a break', async (_, files) => {
    const { passes, judgement } = await ask(released(), { ...files, ...changeset('major') });
    expect(passes).toBe(false);
    expect(judgement?.packages).toMatchObject([{ needs: 'major' }]);
    expect(judgement?.frozen.map(({ file }) => file)).toEqual(
      Object.keys(files)
        .filter((file) => !file.includes('tolerant'))
        .sort(),
    );
  });

  it('takes no enumeration for a code list', async () => {
    const { judgement } = await ask(released(), { ...codeLists(['AA', 'CC'], ['a', 'b', 'c']), ...changeset('minor') });
    expect(judgement?.frozen.map(({ file }) => file)).toEqual(['schemas/2018-10-01/thing.bundle.schema.json']);
  });

  it('lets a new revision in with a minor changeset, and says what to write without one', async () => {
    const root = released();
    const without = await ask(root, { [later]: thing });
    expect(without.passes).toBe(false);
    expect(without.judgement?.packages).toMatchObject([
      { name: leader, needs: 'minor', plans: 'none', changesets: [] },
    ]);
    for (const told of [later, `"${leader}": minor`, '.changeset/']) expect(without.message).toContain(told);
    expect((await ask(root, changeset('patch'))).passes).toBe(false);
    expect((await ask(root, changeset('minor'))).passes).toBe(true);
    expect((await ask(root, changeset('major'))).passes).toBe(true);
  });

  const many = Array.from({ length: 90 }, (_, index) => `m${index}`);

  it.each([
    ['files are new', many.map((name) => [`schemas/2022-04-21/${name}.schema.json`, thing]), 'minor', 'm89.schema'],
    [
      'members are refused',
      [schema, tolerant].map((path) => [
        path,
        { ...thing, properties: Object.fromEntries(many.map((name) => [name, false])) },
      ]),
      'minor',
      '"pointer":"/properties/m50"',
    ],
  ])(
    'says on one screen that many %s, the lines to write last, and all of it when told',
    async (_, files, bump, last) => {
      const root = released();
      const { message } = await ask(root, Object.fromEntries(files));
      const lines = message.trimEnd().split('\n');
      expect(lines.length).toBeLessThan(50);
      expect(lines.slice(-5, -2).map((line) => line.trim())).toEqual(['---', `"${leader}": ${bump}`, '---']);
      expect([message.includes('--all'), message.includes(last)]).toEqual([true, false]);
      const full = (await gate(root, surface(), today, true)).message;
      expect([full.includes('--all'), full.includes(last)]).toEqual([false, true]);
    },
  );

  it('shows the witness of a break', async () => {
    const { message } = await ask(released(), narrowed);
    expect(message).toMatch(/witness: \{"title":"\w{6,9}"\}/);
    expect(message).toContain('No changeset is enough for it.');
  });

  it.each([
    ['an export is lost', { exports: ['.'], 'issue codes': ['schema/wrong-type'] }, 'major'],
    ['an issue code is lost', { exports: ['.', '. Thing'], 'issue codes': [] }, 'major'],
    ['an export is new', { exports: ['.', '. Other', '. Thing'], 'issue codes': ['schema/wrong-type'] }, 'minor'],
  ])('asks for a changeset of the package when %s', async (_, now, bump) => {
    const root = released();
    const name = '@referral-kit/validator';
    const { passes, judgement } = await ask(root, changeset('major'), { [name]: now });
    expect([passes, judgement?.packages.map(({ name: one, needs }) => [one, needs])]).toEqual([false, [[name, bump]]]);
    expect((await ask(root, changeset(bump, name), { [name]: now })).passes).toBe(true);
  });

  it('counts a version that is ahead of its tag, if it lists its names', async () => {
    const root = released();
    const files = { 'schemas/package.json': { name: leader, version: '1.3.0' }, [later]: thing };
    expect((await ask(root, files)).passes).toBe(true);
    const now = { ...names, '@referral-kit/new': { exports: ['.'] } };
    const stale = await ask(root, {}, now);
    expect([stale.passes, stale.message.includes('npm run gate -- --write')]).toEqual([false, true]);
    expect((await ask(root, textsOf(surface(now)), now)).passes).toBe(true);
  });

  it('takes a minor version for a break before 1.0.0', async () => {
    const root = released('0.9.1');
    const lost = { '@referral-kit/validator': { exports: [], 'issue codes': [] } };
    const { judgement } = await ask(root, {}, lost);
    expect(judgement?.packages).toMatchObject([{ needs: 'minor', changes: { bump: 'major' } }]);
    expect((await ask(root, changeset('minor', '@referral-kit/validator'), lost)).passes).toBe(true);
  });

  it('opens for a finding that is waived, which is minor then', async () => {
    const { passes, judgement } = await ask(released(), { ...narrowed, ...waiver(), ...changeset('minor') });
    expect([passes, judgement?.packages]).toMatchObject([true, [{ needs: 'minor', changes: { bump: 'minor' } }]]);
  });

  it.each([
    ['has expired', waiver({}, { expires: '2026-06-14' })],
    ['is of another place', waiver({ pointer: '/properties/title/minLength' })],
    ['is of another rule', waiver({ rule: 'length/widened' })],
    ['waives nothing any more', { ...waiver(), [schema]: thing }],
  ])('stays shut for a waiver that %s', async (_, files) => {
    const { passes, judgement } = await ask(released(), { ...narrowed, ...files, ...changeset('major') });
    expect([passes, judgement?.waivers.length]).toEqual([false, 1]);
  });

  it.each([
    [waiver({}, { reason: ' ' })],
    [waiver({}, { expires: 'next year' })],
    [waiver({}, { expires: '2026-13-01' })],
    [{ 'compat-waivers.json': { waivers: {} } }],
    [{ 'compat-waivers.json': [] }],
  ])('refuses waivers of another form: %j', async (files) => {
    await expect(ask(released(), { ...narrowed, ...files })).rejects.toThrow('compat-waivers.json');
  });
});

describe('without a tag', () => {
  /** A workspace that has no history, and a registry. */
  const untagged = async (answer: RequestListener): Promise<string> => {
    const server = createServer(answer).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const root = folder();
    const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    write(root, {
      '.npmrc': `registry=${registry}\n@referral-kit:registry=${registry}\ncache=${root}/.cache\nfetch-retries=0\n`,
      'schemas/package.json': { name: leader, version: '0.0.0' },
      [schema]: thing,
    });
    return root;
  };

  it('says that nothing has been released, when the registry knows of nothing', async () => {
    const root = await untagged((_, response) => void response.writeHead(404).end('{}'));
    const { passes, message, judgement } = await ask(root, {});
    expect([passes, judgement]).toEqual([true, undefined]);
    expect(message).toMatch(/^No release yet/);
    expect((await ask(root, waiver())).passes).toBe(false);
    expect(
      (
        await ask(root, {
          'schemas/package.json': { name: leader, version: '0.1.0' },
          'compat-waivers.json': { waivers: [] },
        })
      ).passes,
    ).toBe(false);
  });

  it('does not take a registry that fails for one that is empty', async () => {
    const root = await untagged((_, response) => void response.writeHead(500).end('{}'));
    await expect(ask(root, {})).rejects.toThrow('registry');
  });
});

describe('versions', () => {
  it('are ordered by number, and only releases count', () => {
    expect(greatest(['1.9.0', '1.10.0', '2.0.0-rc.1', '', 'x'])).toBe('1.10.0');
    expect(greatest([''])).toBeUndefined();
  });

  it('grow by their first number that differs', () => {
    expect(['2.0.0', '1.3.0', '1.2.4', '1.2.3', '1.0.0', 'x'].map((to) => growth('1.2.3', to))).toEqual([
      'major',
      'minor',
      'patch',
      'none',
      'none',
      'none',
    ]);
  });

  it('ask for less before 1.0.0', () => {
    expect((['major', 'minor', 'patch', 'none'] as const).map((bump) => asked(bump, '0.4.0'))).toEqual([
      'minor',
      'patch',
      'patch',
      'none',
    ]);
  });
});

describe('exported names', () => {
  const files: Record<string, string> = {
    'dist/index.d.ts': `
      export { A, type B as C } from './a.ts';
      export interface D {}
      export declare const e: 1, f: 2;
      export declare function g(): void;
      export * from './more.js';
      export * as h from './a.ts';
      export default e;`,
    'dist/more.d.ts':
      'export type I = 1; export * from "./index.ts"; export * from "elsewhere"; export default 1; declare const hidden: 1;',
  };

  it('are those of values and of types, from other modules too', () => {
    const names = exportedNames((path) => files[path], 'dist/index.d.ts');
    expect([...names].sort()).toEqual(['* from elsewhere', 'A', 'C', 'D', 'I', 'default', 'e', 'f', 'g', 'h']);
  });

  it('are not made up where a module is missing', () => {
    expect(() => exportedNames(() => undefined, 'dist/index.d.ts')).toThrow('npm run build');
  });
});
