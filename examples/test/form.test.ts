import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Referral } from '@referral-kit/validator';
import { FieldApi } from '@tanstack/form-core';
import { referralForm } from '../tanstack-form/form.ts';
import { type Fixture, invalid, valid } from './fixtures.ts';

const filled = (fixture: Fixture) => {
  const saved: Referral[] = [];
  const form = referralForm(JSON.parse(fixture.text), (referral) => saved.push(referral));
  form.mount();
  return { form, saved };
};

/** `/team/0/email` is the field `team[0].email`. */
const fieldOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

test('tanstack-form: a valid referral is saved', async () => {
  for (const fixture of valid) {
    const { form, saved } = filled(fixture);
    await form.handleSubmit();
    assert.deepEqual(saved, [JSON.parse(fixture.text)], fixture.name);
  }
});

test('tanstack-form: each fault ends at its field', async () => {
  // A form holds an object: what is no object at all fills none.
  for (const fixture of invalid.filter(({ faults }) => faults.every(({ pointer }) => pointer !== ''))) {
    const { form, saved } = filled(fixture);
    await form.handleSubmit();
    assert.deepEqual(saved, [], fixture.name);
    const { fields } = form.getAllErrors();
    const expected = fixture.faults.map(({ pointer }) => fieldOf(pointer));
    assert.deepEqual(Object.keys(fields).sort(), expected.sort(), fixture.name);
    for (const { errors } of Object.values(fields)) assert.equal(errors.length, 1, fixture.name);
  }
});

test('tanstack-form: a referral is saved once its fault is fixed', async () => {
  const [fixture] = valid;
  assert.ok(fixture);
  const { form, saved } = filled(fixture);
  const country = new FieldApi({ form, name: 'customerProfile.address.country' });
  country.mount();

  country.handleChange('UK' as 'GB');
  await form.handleSubmit();
  assert.equal(country.state.meta.errors.length, 1);
  assert.equal(saved.length, 0);

  country.handleChange('GB');
  assert.deepEqual(country.state.meta.errors, []);
  await form.handleSubmit();
  assert.equal(saved[0]?.customerProfile.address.country, 'GB');
});

test('tanstack-form: submit.ts names the field', () => {
  const examples = join(import.meta.dirname, '..');
  const file = '../fixtures/referral/invalid/address-country-in-lower-case.json';
  const { status, stdout } = spawnSync(process.execPath, ['tanstack-form/submit.ts', file], {
    cwd: examples,
    encoding: 'utf8',
    timeout: 30_000,
  });
  assert.equal(status, 1);
  assert.match(stdout, /^customerProfile\.address\.country: .+\n$/);
});
