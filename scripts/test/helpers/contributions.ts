import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A task of CONTRIBUTING.md, done by hand in a copy of the repository. */
export interface Contribution {
  /** As its table calls it. */
  readonly task: string;
  /** Writes what the table says to write: the source, and the fixtures of what is new. */
  write(edit: Edit): void;
}

/** What a contributor does to the files of a repository. */
export interface Edit {
  /** Writes a file, as JSON unless it is text. */
  add(path: string, content: unknown): void;
  /** Replaces a text that is in a file once. @throws {Error} when it does not */
  replace(path: string, from: string, to: string): void;
  /** @returns a file of JSON */
  read(path: string): Record<string, unknown>;
  /** @returns the names in a folder, sorted */
  list(path: string): string[];
  copy(from: string, to: string): void;
}

/** @returns how files below a folder are edited */
export const editIn = (folder: string): Edit => {
  const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    add(path, content) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
      writeFileSync(join(folder, path), text);
    },
    replace(path, from, to) {
      const parts = textOf(path).split(from);
      if (parts.length !== 2) throw new Error(`${path} does not have exactly one ${JSON.stringify(from)}`);
      writeFileSync(join(folder, path), parts.join(to));
    },
    read: (path) => JSON.parse(textOf(path)) as Record<string, unknown>,
    list: (path) => readdirSync(join(folder, path)).sort(),
    copy: (from, to) => cpSync(join(folder, from), join(folder, to), { recursive: true }),
  };
};

const source = 'schemas/source/2018-10-01';

/** Writes a fixture that is refused, with the codes and pointers next to it. */
const refused = (
  { add }: Edit,
  path: string,
  content: unknown,
  ...issues: readonly [code: string, pointer: string][]
) => {
  add(`fixtures/${path}.json`, content);
  add(
    `fixtures/${path}.expected.json`,
    issues.map(([code, pointer]) => ({ code, pointer })),
  );
};

const address = { addressLine1: '4 Canal Road', city: 'Ghent', country: 'BE' };

export const contributions: readonly Contribution[] = [
  {
    task: 'a member',
    write(edit) {
      const postalCode = `  postalCode: Type.Optional(text('Postal code.')),\n`;
      edit.replace(
        `${source}/address.ts`,
        postalCode,
        `${postalCode}  district: Type.Optional(text('Part of the city.')),\n`,
      );
      edit.add('fixtures/address/valid/district.json', { ...address, district: 'Dampoort' });
      edit.add('fixtures/tolerant/address/valid/district-null.json', { ...address, district: null });
      refused(edit, 'address/invalid/district-as-a-number', { ...address, district: 9 }, [
        'schema/wrong-type',
        '/district',
      ]);
    },
  },
  {
    task: 'a tag',
    write(edit) {
      edit.replace(`${source}/catalogs/products.ts`, `  'Visio',\n`, `  'Visio',\n  'VivaInsights',\n`);
      edit.add('fixtures/referral-requirements/valid/viva-insights.json', { products: [{ id: 'VivaInsights' }] });
    },
  },
  {
    task: 'an enum value',
    write(edit) {
      const direct = `  Direct: 'the customer created it.',\n`;
      edit.replace(
        `${source}/referral-qualification.ts`,
        direct,
        `${direct}  ReferredByPartner: 'a partner vouches for it.',\n`,
      );
      edit.add('fixtures/referral-qualification/valid/referred-by-partner.json', '"ReferredByPartner"\n');
    },
  },
  {
    task: 'a type',
    write(edit) {
      edit.add(
        `${source}/level2-tag.ts`,
        `import { Type } from 'typebox';
import { identifier, text } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const Level2Tag = objectType('Level2Tag', 'A tag below another tag.', {
  id: identifier('The id of the tag.'),
  parent: Type.Optional(text('The id of the tag above it.')),
});
`,
      );
      edit.replace(
        `${source}/index.ts`,
        `export * from './member.ts';\n`,
        `export * from './level2-tag.ts';\nexport * from './member.ts';\n`,
      );
      edit.add('fixtures/level2-tag/valid/id.json', { id: 'Payroll' });
      edit.add('fixtures/level2-tag/valid/parent.json', { id: 'Payroll', parent: 'Accounting' });
      refused(edit, 'level2-tag/invalid/id-missing', { parent: 'Accounting' }, ['schema/missing-member', '/id']);
      refused(edit, 'level2-tag/invalid/id-empty', { id: '' }, ['schema/empty-string', '/id']);
      refused(edit, 'level2-tag/invalid/id-as-a-number', { id: 4 }, ['schema/wrong-type', '/id']);
      refused(edit, 'level2-tag/invalid/parent-as-a-number', { id: 'Payroll', parent: 4 }, [
        'schema/wrong-type',
        '/parent',
      ]);
      refused(edit, 'level2-tag/invalid/unknown-member', { id: 'Payroll', level: 2 }, [
        'schema/unknown-member',
        '/level',
      ]);
      refused(edit, 'level2-tag/invalid/array', [], ['schema/wrong-type', '']);
      edit.add('fixtures/tolerant/level2-tag/valid/null-members.json', { id: null, parent: null });
      refused(edit, 'tolerant/level2-tag/invalid/array', [], ['schema/wrong-type', '']);
    },
  },
  {
    task: 'a code of a country or a currency',
    write(edit) {
      const kosovo = '    "XK": {';
      const island = `    "XI": { "name": "An island", "source": "country codes of Partner Center, 2030-01-01" },\n`;
      edit.replace('schemas/source/codes/countries.json', kosovo, `${island}${kosovo}`);
      edit.add('fixtures/address/valid/country-of-partner-center.json', { ...address, country: 'XI' });
    },
  },
  {
    task: 'a transition',
    write(edit) {
      edit.replace(`${source}/transitions.ts`, `status: ['Active', 'Closed'],`, `status: ['New', 'Active', 'Closed'],`);
    },
  },
  {
    task: 'something that is advised, not demanded',
    write(edit) {
      const file = 'schemas/source/2022-04-21/referral-event.ts';
      const fixtures = 'fixtures/2022-04-21/referral-event/valid';
      edit.replace(file, `import { of, `, `import { Type } from 'typebox';\nimport { of, `);
      edit.replace(file, 'import { objectType }', 'import { advice, objectType }');
      edit.replace(
        file,
        `  ResourceChangeUtcDate: zonedDateTime('When it happened; it may carry an offset.'),\n});\n`,
        `  ResourceChangeUtcDate: zonedDateTime('When it happened; it may carry an offset.'),
});

const about = (name: string, ...events: string[]) =>
  Type.Object({ ResourceName: Type.Optional(Type.Literal(name)), EventName: Type.Optional(Type.Enum(events)) });

export const ReferralEventAdvice = advice('ReferralEvent', 'What an event is usually about.', [
  about('referral', 'referral-created', 'referral-updated'),
  about('engagement', 'related-referral-created', 'related-referral-updated'),
]);
`,
      );
      const event = edit.read(`${fixtures}/${edit.list(fixtures)[0]}`);
      const names = ['referral-created', 'referral-updated', 'related-referral-created', 'related-referral-updated'];
      for (const EventName of names)
        for (const ResourceName of ['referral', 'engagement'])
          edit.add(`${fixtures}/${EventName}-of-${ResourceName}.json`, { ...event, EventName, ResourceName });
    },
  },
  {
    task: 'another spelling to recognise',
    write(edit) {
      edit.replace(
        `${source}/spellings.ts`,
        `Member: { emailAddress: 'email' }`,
        `Member: { emailAddress: 'email', mail: 'email' }`,
      );
      const { email, ...rest } = edit.read('fixtures/member/valid/full.json');
      refused(edit, 'member/invalid/mail-for-email', { ...rest, mail: email }, ['schema/unknown-member', '/mail']);
    },
  },
  {
    task: 'a revision',
    write(edit) {
      const revision = '2030-01-01';
      edit.copy('schemas/source/2022-04-21', `schemas/source/${revision}`);
      edit.copy('fixtures/2022-04-21', `fixtures/${revision}`);
      edit.replace(`schemas/source/${revision}/contract.ts`, '2022-04-21', revision);
    },
  },
];
