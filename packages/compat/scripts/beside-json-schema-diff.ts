// Prints a table: what json-schema-diff and this package say of the cases that json-schema-diff publishes, and of ours.
// Run: node scripts/beside-json-schema-diff.ts
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { subset } from '../src/index.ts';
import { nasty } from '../test/nasty-pairs.ts';
import { pairs } from '../test/pairs.ts';
import { jsonSchemaDiff } from './json-schema-diff.ts';
import { type Case, publishedCases } from './published-cases.ts';

const require = createRequire(import.meta.url);
const ask = jsonSchemaDiff(require);

type Verdict = boolean | undefined;

const byPeer = async ({ a, b }: Case): Promise<Verdict> => {
  const removed = await ask(a, b);
  return removed === undefined ? undefined : !removed;
};

/** One case has the maximum `Infinity`, which is none, and which JSON cannot say. */
const asJson = (schema: Case['a']): Case['a'] =>
  JSON.parse(JSON.stringify(schema, (_, value: unknown) => (value === Number.POSITIVE_INFINITY ? undefined : value)));

const byOurs = ({ a, b }: Case): Verdict => {
  const { answer } = subset(asJson(a), asJson(b), { dialect: 'draft-07' });
  return answer === 'unknown' ? undefined : answer === 'proved';
};

const ours: Case[] = Object.entries({ ...pairs, ...nasty })
  .filter(([, { dialects }]) => dialects.includes('draft-07'))
  .flatMap(([group, { list }]) =>
    list.flatMap(([a, relation, b]) => [
      { group: `ours: ${group}`, a, b, within: relation !== '#' },
      { group: `ours: ${group}`, a: b, b: a, within: relation === '=' },
    ]),
  );

const tally = (verdicts: readonly { readonly verdict: Verdict; readonly within: boolean }[]): string => {
  const right = verdicts.filter(({ verdict, within }) => verdict === within).length;
  const none = verdicts.filter(({ verdict }) => verdict === undefined).length;
  return `${right} | ${verdicts.length - right - none} | ${none}`;
};

const cases = [...(await publishedCases(dirname(require.resolve('json-schema-diff/package.json')))), ...ours];
console.log('| cases | | json-schema-diff right | wrong | no answer | compat right | wrong | unknown |');
console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
for (const [group, members] of Map.groupBy(cases, (one) => one.group)) {
  const [theirs, own]: { verdict: Verdict; within: boolean }[][] = [[], []];
  for (const one of members) {
    theirs?.push({ verdict: await byPeer(one), within: one.within });
    own?.push({ verdict: byOurs(one), within: one.within });
  }
  console.log(`| ${group} | ${members.length} | ${tally(theirs ?? [])} | ${tally(own ?? [])} |`);
}
