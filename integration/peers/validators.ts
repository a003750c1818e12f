import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures } from '../../bench/src/fixtures.ts';
import { ajv } from '../../bench/src/peers/ajv.ts';
import type { Peer } from '../../bench/src/peers/peer.ts';
import { referralKit } from '../../bench/src/peers/referral-kit.ts';
import { typebox } from '../../bench/src/peers/typebox.ts';
import { zod } from '../../bench/src/peers/zod/index.ts';
import { companionsOf, versionOf } from './closure.ts';
import { figure } from './figures.ts';
import { type Row, yesOrNo } from './table.ts';

/** A validator, with two scripts: one takes a schema that it has not seen, both end with an error when they cannot. */
interface Contestant {
  readonly peer: Peer;
  readonly title: string;
  readonly install: string;
  /** Judges a document; run where no code may be made of text. */
  readonly judges: string;
  /** Holds 4 and 2 to `{ "type": "integer", "minimum": 3 }`; absent where nothing takes a schema. */
  readonly takesSchema?: string;
}

const schema = '{ type: "integer", minimum: 3 }';
const check = 'if (!is(4) || is(2)) process.exit(1);';

const contestants: readonly Contestant[] = [
  {
    peer: referralKit,
    title: 'Referral Kit',
    install: '@referral-kit/validator',
    judges: 'import { Referral } from "@referral-kit/validator"; if (Referral.validate({}).ok) process.exit(1);',
  },
  {
    peer: ajv,
    title: `ajv ${versionOf('ajv')}`,
    install: 'ajv',
    judges: `import ajv from "ajv/dist/2020.js"; const is = new ajv.default().compile(${schema}); ${check}`,
    takesSchema: `import ajv from "ajv/dist/2020.js"; const is = new ajv.default().compile(${schema}); ${check}`,
  },
  {
    peer: typebox,
    title: `TypeBox ${versionOf('typebox')}`,
    install: 'typebox',
    judges: `import { Compile } from "typebox/compile"; const is = (value) => Compile(${schema}).Check(value); ${check}`,
    takesSchema: `import { Compile } from "typebox/compile"; const is = (value) => Compile(${schema}).Check(value); ${check}`,
  },
  {
    peer: zod,
    title: `zod ${versionOf('zod')}`,
    install: 'zod',
    judges:
      'import * as z from "zod"; if (!z.object({ id: z.number() }).safeParse({ id: 1 }).success) process.exit(1);',
    takesSchema: `import * as z from "zod"; const is = (value) => z.fromJSONSchema(${schema}).safeParse(value).success; ${check}`,
  },
];

const root = join(import.meta.dirname, '../..');

const runs = (script: string, ...flags: string[]): boolean =>
  spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', script], { cwd: join(root, 'bench') })
    .status === 0;

/** The documents of the invalid fixtures in which one thing is wrong. */
const withOneFault: readonly unknown[] = fixtures
  .filter(({ valid }) => !valid)
  .flatMap(({ path, text }) => {
    const expected = join(root, 'fixtures/referral', path.replace(/\.json$/, '.expected.json'));
    if (!existsSync(expected)) return [];
    const list = JSON.parse(readFileSync(expected, 'utf8')) as readonly unknown[];
    return list.length === 1 ? [JSON.parse(text) as unknown] : [];
  });

const entriesOf = ({ faults }: Peer): string => {
  const counts = withOneFault.map((document) => faults?.(document).length ?? 0);
  const sum = counts.reduce((all, count) => all + count, 0);
  return `${(sum / counts.length).toFixed(2)} on average, at most ${Math.max(...counts)}`;
};

const membersOf = ({ faults }: Peer): string => {
  const names = withOneFault.flatMap((document) => (faults?.(document) ?? []).flatMap((fault) => Object.keys(fault)));
  return [...new Set(names)]
    .sort()
    .map((name) => `\`${name}\``)
    .join(', ');
};

const measured =
  (heading: string, column: string) =>
  ({ peer }: Contestant): string =>
    figure(heading, peer.name, column);

const verdictAlone = 'Verdict alone: `Referral.is`';
const allFaults = 'Verdict with all faults: `Referral.validate`';

const row = (what: string, cell: (one: Contestant) => string): Row => ({ what, cells: contestants.map(cell) });

export const validatorTitles: readonly string[] = contestants.map(({ title }) => title);

/** What each validator does with the same documents and schemas. */
export const validatorRows = (): Row[] => [
  row('takes a JSON Schema of your own', ({ takesSchema }) => yesOrNo(takesSchema !== undefined && runs(takesSchema))),
  row('judges where no code may be made of text (`node --disallow-code-generation-from-strings`)', ({ judges }) =>
    yesOrNo(runs(judges, '--disallow-code-generation-from-strings')),
  ),
  row(
    `entries in the list of faults of a fixture in which one thing is wrong (${withOneFault.length} fixtures)`,
    ({ peer }) => entriesOf(peer),
  ),
  row('members of an entry', ({ peer }) => membersOf(peer)),
  row('packages that are installed along', ({ install }) => String(companionsOf(install))),
  row('verdict on a full referral', measured(verdictAlone, 'full referral, 1.6 kB')),
  row('list of 1 fault', measured(allFaults, '1 fault')),
  row('list of 10 faults', measured(allFaults, '10 faults')),
  row('size in a bundle, verdict alone', measured('Size', 'referral, verdict')),
  row('size in a bundle, with all faults', measured('Size', 'referral, all faults')),
];
