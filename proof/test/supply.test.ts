import { expect, it } from 'vitest';
import { type Installed, installed } from '../supply/installed.ts';
import { supplyFaults } from '../supply/judge.ts';
import reasons from '../supply/reasons.json' with { type: 'json' };

const one: Installed = {
  name: 'one',
  version: '1.0.0',
  license: 'MIT',
  maintainer: 'b',
  hasInstallScript: false,
  bytes: 1,
  broughtBy: ['referral-kit'],
};

it('finds nothing wrong with what users install', () => {
  expect(installed().length).toBeGreaterThan(0);
  expect(supplyFaults(installed(), reasons)).toEqual([]);
});

it.each([
  ['no reason', one, {}],
  ['no licence', { ...one, license: undefined }, { one: { for: 'a' } }],
  ['a licence that asks for more', { ...one, license: 'GPL-3.0-only' }, { one: { for: 'a' } }],
  ['an install script', { ...one, hasInstallScript: true }, { one: { for: 'a' } }],
  ['a reason of something else', one, { one: { for: 'a' }, two: { for: 'b' } }],
])('names %s', (_what, dependency, known) => {
  expect(supplyFaults([dependency], known)).toHaveLength(1);
});
