import { isDeepStrictEqual } from 'node:util';
import { checkPatch, checkUpdate, type UpdateResult } from '@referral-kit/lifecycle/updates';
import { Referral as Tolerant } from '@referral-kit/validator/tolerant';
import { applyPatch, type Operation } from 'rfc6902';
import { referral } from '../../../packages/lifecycle/test/referral.ts';
import { jsonTokens } from '../seeds.ts';
import type { Target } from '../target.ts';

const before = referral({ status: 'Active', substatus: 'Accepted' });
const text = JSON.stringify(before);

const patched = (patch: unknown): UpdateResult<unknown> =>
  checkPatch<unknown>(before, patch, { validator: Tolerant, treatWarningsAs: 'warning' });

/** What another library makes of a patch that we could apply. */
const byLibrary = (patch: readonly Operation[]): unknown => {
  const holder = { document: JSON.parse(text) as unknown };
  const inHolder = patch.map((operation) => ({ ...operation, path: `/document${operation.path}` }) as Operation);
  const [problem] = applyPatch(holder, structuredClone(inHolder)).filter((each) => each !== null);
  return problem ?? holder.document;
};

const codesOf = ({ issues = [] }: UpdateResult<unknown>): string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer}`);

const read = (input: Buffer): unknown => {
  try {
    return JSON.parse(String(input));
  } catch {
    return String(input);
  }
};

/** Checking a patch, held to a library that applies patches, and to checking the update that it makes. */
export const target: Target = {
  name: 'patch',
  what: 'a patch changes what rfc6902 changes, and is judged as the update that it makes',
  seeds: [
    '[{"op":"replace","path":"/status","value":"Closed"},{"op":"replace","path":"/substatus","value":"Won"}]',
    '[{"op":"add","path":"/customerProfile/team/-","value":{"firstName":"a"}},{"op":"add","path":"/customerProfile/team/0","value":{}}]',
    '[{"op":"replace","path":"","value":{}},{"op":"add","path":"/a~1b~0","value":null},{"op":"add","path":"/a~1b~0/x","value":1}]',
    '[{"op":"remove","path":"/name"},{"op":"test","path":"/id","value":"r-1001"},{"op":"move","from":"/a","path":"/b"}]',
    '[{"op":"replace","path":"/details/dealValue","value":-1},{"op":"add","path":"/details/requirements/products/0","value":{"id":"x"}}]',
    '[{"op":"add","path":"/__proto__/x","value":{"__proto__":1}},{"op":"add","path":"x"},null,1]',
  ],
  tokens: [
    ...jsonTokens,
    ...[
      '"op":"add"',
      '"op":"replace"',
      '"path":',
      '"value":',
      '"/status"',
      '"/substatus"',
      '"/name"',
      '"/id"',
      '"/details"',
    ],
    ...[
      '"/customerProfile/team/0"',
      '"/customerProfile/team/-"',
      '"/customerProfile"',
      '/',
      '/-',
      '/0',
      '/1',
      '/01',
      '~0',
      '~1',
      '~',
    ],
    ...['"Closed"', '"Won"', '"Lost"', '"New"', '"Received"', '"Active"', '"Accepted"', '"2018-10-03T00:00:00Z"'],
  ],
  longest: 2048,
  isTried: (url) => url.includes('/packages/lifecycle/') || url.includes('/packages/validator/'),
  fault(input) {
    const patch = read(input);
    const written = JSON.stringify(patch);
    const result = patched(patch);
    if (JSON.stringify(before) !== text) return 'the document was changed';
    if (JSON.stringify(patch) !== written) return 'the patch was changed';
    const isApplied = result.ok || !result.issues.some(({ document }) => document === 'patch');
    if (!isApplied || !Array.isArray(patch)) return undefined;
    const after = byLibrary(patch as Operation[]);
    if (after instanceof Error) return `rfc6902 does not apply it: ${after.name}`;
    if (result.ok && !isDeepStrictEqual(result.value, after)) return 'rfc6902 makes another document';
    const update = checkUpdate<unknown>(before, after, { validator: Tolerant, treatWarningsAs: 'warning' });
    if (isDeepStrictEqual(codesOf(result), codesOf(update))) return undefined;
    return `the update is judged otherwise: ${codesOf(update)} instead of ${codesOf(result)}`;
  },
};
