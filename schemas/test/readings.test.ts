import { describe, expect, it } from 'vitest';
import { schemaEntries, schemaOf } from './emitted.ts';
import { accepts } from './engines.ts';
import { minimal } from './minimal.ts';
import { readings } from './readings.ts';

// Each instance is put to two engines, which must agree. Reading 11, the transitions, is no rule of one
// document; it is tested with the states.

describe.each(readings)('$rule', ({ type, accepts: right, refuses: wrong }) => {
  it('accepts', async () => {
    for (const value of right) expect(await accepts(type, value), JSON.stringify(value)).toBe(true);
  });

  it('refuses', async () => {
    for (const value of wrong) expect(await accepts(type, value), JSON.stringify(value)).toBe(false);
  });
});

const objects = schemaEntries.filter(
  ({ kind, profile, name }) => kind === 'type' && profile === 'strict' && schemaOf(name).type === 'object',
);

it.each(objects)('$name: strict refuses unknown members and null, tolerant takes both', async ({ name }) => {
  const value = minimal[name];
  const members = Object.keys(schemaOf(name).properties as object);
  const ids = name === 'Referral' ? ['id', 'engagementId'] : [];
  expect(await accepts(name, value)).toBe(true);
  expect(await accepts(name, { ...value, whatever: [1] })).toBe(false);
  expect(await accepts(name, { ...value, whatever: [1] }, 'tolerant')).toBe(true);
  for (const member of members) {
    expect(await accepts(name, { ...value, [member]: null }), member).toBe(false);
    expect(await accepts(name, { ...value, [member]: null }, 'tolerant'), member).toBe(!ids.includes(member));
  }
});
