import { describe, expect, it } from 'vitest';
import { gate } from '../gate/gate.ts';
import { type Surface, textsOf } from '../gate/surface.ts';
import {
  changeset,
  type Files,
  git,
  leader,
  released,
  schema,
  surface,
  thing,
  tolerant,
  write,
} from './helpers/released.ts';

// For each kind of change: the bump that the gate asks for, what it says, and that it opens once that is planned.

const today = '2026-06-15';
const validator = '@referral-kit/validator';
const catalog = 'schemas/2018-10-01/catalogs/colours.schema.json';
const $schema = 'https://json-schema.org/draft/2020-12/schema';

const colours = (...ids: string[]) => ({ $schema, title: 'Colours', enum: ids });

const declarations = (issue: string, more = ''): Surface['declarations'] => ({
  [validator]: {
    entries: { '.': 'dist/index.d.ts' },
    files: {
      'dist/index.d.ts': `import type { Issue } from './issue.ts';\nexport declare const validate: (value: unknown, options?: Options) => readonly Issue[];\nexport interface Options { readonly most?: number${more} }\nexport type { Issue };`,
      'dist/issue.d.ts': issue,
    },
  },
});

const issue = `export interface Issue { readonly code: 'schema/wrong-type' | 'schema/missing-member'; readonly pointer: string }`;

const results = (members: object): Surface['results'] => ({
  [validator]: { 'validate(thing/invalid/title.json)': [{ code: 'schema/wrong-type', ...members }] },
});

const before = surface(
  {
    [validator]: {
      exports: ['.', '. Issue', '. Options', '. validate'],
      'issue codes': ['schema/missing-member', 'schema/wrong-type'],
    },
  },
  {
    declarations: declarations(issue),
    results: results({ pointer: '/title', message: 'title is a number', omitted: 0 }),
  },
);

const workspace = (): string => {
  const root = released();
  write(root, {
    ...textsOf(before),
    [catalog]: colours('Red', 'Green'),
    'schemas/package.json': { name: leader, version: '1.3.0' },
  });
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'b');
  git(root, 'tag', `${leader}@1.3.0`);
  return root;
};

const names = (lists: Record<string, readonly string[]>): Partial<Surface> => ({
  names: { [validator]: { ...before.names[validator], ...lists } },
});

interface Scenario {
  readonly name: string;
  readonly files?: Files;
  readonly now?: Partial<Surface>;
  /** The package that needs a changeset, and which. */
  readonly needs: readonly [name: string, bump: string];
  /** Whether a released revision was changed, so that no changeset is enough. */
  readonly isFrozen?: boolean;
}

const changedThing = (title: object): object => ({ ...thing, properties: { title } });

const scenarios: readonly Scenario[] = [
  {
    name: 'a break of a strict schema',
    files: { [schema]: changedThing({ type: 'string', maxLength: 5 }) },
    needs: [leader, 'major'],
    isFrozen: true,
  },
  {
    name: 'a member in a tolerant schema',
    files: { [tolerant]: { ...thing, properties: { ...thing.properties, size: { type: 'integer' } } } },
    needs: [leader, 'minor'],
    isFrozen: true,
  },
  { name: 'a new revision', files: { 'schemas/2030-01-01/thing.schema.json': thing }, needs: [leader, 'minor'] },
  {
    name: 'a new id of a catalog',
    files: { [catalog]: colours('Red', 'Green', 'Blue') },
    needs: [leader, 'minor'],
    isFrozen: true,
  },
  {
    name: 'another description',
    files: { [schema]: { ...thing, description: 'New words.' } },
    needs: [leader, 'patch'],
  },
  {
    name: 'another message',
    now: { results: results({ pointer: '/title', message: 'title is the number 5', omitted: 0 }) },
    needs: [validator, 'patch'],
  },
  {
    name: 'a code that was renamed',
    now: names({ 'issue codes': ['schema/missing-member', 'schema/type'] }),
    needs: [validator, 'major'],
  },
  {
    name: 'an export that was removed',
    now: names({ exports: ['.', '. Issue', '. Options'] }),
    needs: [validator, 'major'],
  },
  {
    name: 'a break of types alone',
    now: { declarations: declarations(issue.replace('pointer: string', 'pointer: string | undefined')) },
    needs: [validator, 'major'],
  },
  {
    name: 'a member of a result that was renamed',
    now: { results: results({ place: '/title', message: 'title is a number', omitted: 0 }) },
    needs: [validator, 'major'],
  },
  {
    name: 'a default that was changed',
    now: { results: results({ pointer: '/title', message: 'title is a number', omitted: 1 }) },
    needs: [validator, 'major'],
  },
  {
    name: 'a new code, which is a member of unions',
    now: {
      ...names({ 'issue codes': ['schema/empty', 'schema/missing-member', 'schema/wrong-type'] }),
      declarations: declarations(issue.replace(`'schema/wrong-type' |`, `'schema/wrong-type' | 'schema/empty' |`)),
    },
    needs: [validator, 'minor'],
  },
  {
    name: 'an option that one may give',
    now: { declarations: declarations(issue, '; readonly locale?: string') },
    needs: [validator, 'minor'],
  },
  {
    name: 'an option that one has to give',
    now: { declarations: declarations(issue, '; readonly locale: string') },
    needs: [validator, 'major'],
  },
];

const below = { major: 'minor', minor: 'patch', patch: undefined } as const;

describe.each(scenarios)('$name', ({ files = {}, now = {}, needs: [name, bump], isFrozen = false }) => {
  it(`needs ${bump}${isFrozen ? ', and stays refused' : ''}`, { timeout: 120_000 }, async () => {
    const root = workspace();
    write(root, files);
    const ask = () => gate(root, { ...before, ...now }, today);
    const { judgement, message, passes } = await ask();
    expect(passes).toBe(false);
    expect(judgement?.packages.map((one) => [one.name, one.needs])).toEqual([[name, bump]]);
    expect(message).toMatchSnapshot();
    const less = below[bump as keyof typeof below];
    if (less) {
      write(root, changeset(less, name));
      expect((await ask()).passes).toBe(false);
    }
    write(root, changeset(bump, name));
    expect((await ask()).passes).toBe(!isFrozen);
  });
});
