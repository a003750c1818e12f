import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Json } from '@referral-kit/compat';
import { type Fixture, readFixtures } from '../../fixtures/fixture.ts';
import { run } from '../../packages/run.ts';
import { root } from '../../packages/workspace.ts';

/** What functions of a package return, by the call as one would write it. */
export type Results = Readonly<Record<string, Json>>;

const plain = (value: unknown): Json => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json));

const codesOf = ({ expected }: Fixture): string[] =>
  Array.isArray(expected) ? expected.map((issue) => String((issue as { code?: unknown }).code)) : [];

/** Fixtures that between them have every code twice, as far as there are two. */
const samples = (fixtures: readonly Fixture[]): Fixture[] => {
  const seen = new Map<string, number>();
  return fixtures.filter((fixture) => {
    const fresh = codesOf(fixture).filter((code) => (seen.get(code) ?? 0) < 2);
    for (const code of fresh) seen.set(code, (seen.get(code) ?? 0) + 1);
    return fresh.length > 0;
  });
};

const firstOfEachType = (fixtures: readonly Fixture[]): Fixture[] => [
  ...new Map(fixtures.toReversed().map((one) => [`${one.revision} ${one.profile} ${one.type}`, one])).values(),
];

const ofFixtures = (name: string, fixtures: readonly Fixture[], call: (fixture: Fixture) => unknown): Results =>
  Object.fromEntries(fixtures.map((fixture) => [`${name}(${fixture.path})`, plain(call(fixture))]));

const validator = async (invalid: readonly Fixture[], valid: readonly Fixture[]): Promise<Results> => {
  const { registry } = await import('@referral-kit/validator/registry');
  const validate = ({ revision, profile, typeName, value }: Fixture): unknown => {
    const result = registry[revision]?.[profile][typeName]?.validate(value);
    return result?.ok ? { ...result, value: result.value === value ? 'the very document' : result.value } : result;
  };
  const translated = async (locale: string): Promise<Results> => {
    const { translate } = (await import(`@referral-kit/validator/locales/${locale}`)) as {
      translate: (issue: unknown) => unknown;
    };
    return ofFixtures(`translate.${locale}`, invalid, (fixture) => {
      const { issues = [] } = validate(fixture) as { readonly issues?: readonly unknown[] };
      return { message: issues.map((issue) => translate(issue)) };
    });
  };
  const locales = await Promise.all(['de', 'es', 'fr', 'ja', 'zh-CN'].map(translated));
  return Object.assign(ofFixtures('validate', [...invalid, ...valid], validate), ...locales) as Results;
};

const lifecycle = async (): Promise<Results> => {
  const { lifecycle: machine, checkHistory } = await import('@referral-kit/lifecycle');
  const { history, illegalHistory } = await import('@referral-kit/testing/factories');
  const { states } = machine;
  const nameOf = ({ status, substatus }: (typeof states)[number]): string => `${status}/${substatus}`;
  return Object.fromEntries([
    ...states.flatMap((from) =>
      states.map((to) => [`transition(${nameOf(from)}, ${nameOf(to)})`, plain(machine.transition(from, to))]),
    ),
    ...states.map((state) => [`nextStates(${nameOf(state)})`, plain(machine.nextStates(state))]),
    ['checkHistory(history())', plain(checkHistory(history()))],
    ['checkHistory(illegalHistory())', plain(checkHistory(illegalHistory()))],
  ]);
};

/** A document as services write it that mind neither case nor numbers of values. */
const asItArrives = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toUpperCase(), inner]))
    : value;

const normalizer = async (valid: readonly Fixture[]): Promise<Results> => {
  const { normalize } = await import('@referral-kit/normalizer');
  return ofFixtures('normalize', valid, ({ value, revision, typeName }) =>
    normalize(asItArrives(value), { revision, type: typeName } as Parameters<typeof normalize>[1]),
  );
};

const catalogs = async (): Promise<Results> => {
  const lists = Object.entries(await import('@referral-kit/catalogs'));
  return Object.fromEntries(
    lists.flatMap(([name, { ids, suggest }]) =>
      [ids[0], ids.at(-1)].map((id) => {
        const text = String(id).toLowerCase();
        return [`${name}.suggest(${text})`, plain(suggest(text))];
      }),
    ),
  );
};

const compat = async (): Promise<Results> => {
  const { compare, reportJson, subset } = await import('@referral-kit/compat');
  const order = (kinds: readonly string[]) => ({
    files: { 'order.json': { properties: { kind: { enum: kinds } } }, 'tolerant/order.json': { enum: kinds } },
  });
  const comparison = compare(order(['sale', 'gift']), order(['sale', 'loan']));
  return {
    'compare(order, order)': plain(comparison),
    'reportJson(comparison)': JSON.parse(reportJson(comparison)) as Json,
    'subset(integer, number)': plain(subset({ type: 'integer' }, { type: 'number' })),
    'subset(number, integer)': plain(subset({ type: 'number' }, { type: 'integer' })),
  };
};

const attempted = (call: () => unknown): Json => {
  try {
    return plain(call());
  } catch (error) {
    return { throws: (error as Error).name };
  }
};

const testing = async (): Promise<Results> => {
  const factories = Object.entries(await import('@referral-kit/testing/factories'));
  return Object.fromEntries(factories.map(([name, make]) => [`${name}()`, attempted(make as () => unknown)]));
};

const command = async (invalid: readonly Fixture[]): Promise<Results> => {
  const [fixture] = invalid.filter(({ type, revision }) => type === 'referral' && revision === '2018-10-01');
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-results-'));
  try {
    writeFileSync(join(folder, 'referral.json'), fixture?.text ?? '');
    const words = ['validate', 'referral.json', '--reporter', 'json'];
    const bin = join(root, 'packages/cli/bin/referral-kit.js');
    const { status, stdout } = await run(process.execPath, [bin, ...words], { cwd: folder });
    return { [`referral-kit ${words.join(' ')}`]: { status, report: JSON.parse(stdout) as Json } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @returns what the packages' functions return for the project's own fixtures, by package; they have to be built */
export const resultsOfPackages = async (): Promise<Record<string, Results>> => {
  const fixtures = readFixtures();
  const invalid = samples(fixtures.filter(({ valid }) => !valid));
  const valid = firstOfEachType(fixtures.filter((one) => one.valid));
  return {
    '@referral-kit/validator': await validator(invalid, valid),
    '@referral-kit/lifecycle': await lifecycle(),
    '@referral-kit/normalizer': await normalizer(valid),
    '@referral-kit/catalogs': await catalogs(),
    '@referral-kit/compat': await compat(),
    '@referral-kit/testing': await testing(),
    'referral-kit': await command(invalid),
  };
};
