import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';
import { type LanguageServer, startLanguageServer } from './helpers/language-server.ts';

// What an editor shows over a name has names in it, and fits into its box: no table or list of the contract is written out.
const longest = 600;

const modules = [
  '@referral-kit/catalogs',
  '@referral-kit/catalogs/registry',
  '@referral-kit/compat',
  '@referral-kit/lifecycle',
  '@referral-kit/lifecycle/pictures',
  '@referral-kit/lifecycle/registration',
  '@referral-kit/lifecycle/registry',
  '@referral-kit/lifecycle/updates',
  '@referral-kit/normalizer',
  '@referral-kit/testing',
  '@referral-kit/testing/factories',
  '@referral-kit/testing/fixtures',
  '@referral-kit/testing/matchers',
  '@referral-kit/validator',
  '@referral-kit/validator/identify',
  '@referral-kit/validator/registry',
];

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer(root);
});
afterAll(() => server.stop());

const hover = (text: string, marks: readonly string[]): Promise<string[]> =>
  server.hover(join(root, 'scripts/test/hovered.ts'), text, marks);

describe.each(modules)('%s', (module) => {
  it('shows each export in short', async () => {
    const names = Object.keys((await import(module)) as object).sort();
    const lines = names.map((name) => `export const of_${name} = all.${name};`);
    const text = `import * as all from '${module}';\n${lines.join('\n')}\n`;
    const signatures = await hover(
      text,
      names.map((name) => `${name};`),
    );
    expect(signatures.filter((signature) => signature === '')).toEqual([]);
    // The ids of a catalog are its type, and each of them is worth a look.
    const short = signatures.filter((signature) => !/^\(property\) \w+: readonly \[|: Catalog</.test(signature));
    expect(short.filter(({ length }) => length > longest)).toEqual([]);
  });
});

describe('the machine', () => {
  const states = "{ status: 'Active', substatus: 'Accepted' }, { status: 'Closed', substatus: 'Won' }";

  it('is shown by the names of its states and transitions', async () => {
    const text = `import { canTransition, isState, nextStates, transition } from '@referral-kit/lifecycle';
export const all = [canTransition, isState, nextStates, transition];
export const outcome = transition(${states});
export const next = nextStates({ status: 'Active', substatus: 'Accepted' });
`;
    const marks = ['canTransition,', 'isState,', 'nextStates,', 'transition }', 'outcome', 'next '];
    const [can, is, list, make, outcome, next] = await hover(text, marks);
    expect(can).toContain('CanTransition<ReferralState, ReferralTransitions>');
    expect(is).toContain('IsState<ReferralState>');
    expect(list).toContain('NextStates<ReferralState, ReferralTransitions>');
    expect(make).toContain('Transition<ReferralState, ReferralTransitions>');
    expect(outcome).toContain('Outcome<ReferralState');
    expect(next).toContain('readonly StateOf<');
  });
});

it('results, documents and validators are shown by their names', async () => {
  const text = `import { normalize } from '@referral-kit/normalizer';
import { document } from '@referral-kit/testing';
import { Referral } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
export const result = Referral.validate({});
export const arbitrary = document('Referral');
export const found = registry['2022-04-21'].strict.Referral;
export const normalized = normalize({}, { type: 'Referral' });
`;
  const [result, arbitrary, found, normalized] = await hover(text, ['result', 'arbitrary', 'found', 'normalized']);
  expect(result).toBe('const result: Result<Referral>');
  expect(arbitrary).toMatch(/^const arbitrary: \w*\.?Arbitrary<Referral>$/);
  expect(found).toBe('const found: Validator<Referral>');
  expect(normalized?.length).toBeLessThan(longest);
});
