import manifest from '@referral-kit/schemas/manifest.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { registry } from '../src/registry.ts';

const revisions = Object.keys(manifest.revisions);

it('the registry has every revision', () => {
  expect(Object.keys(registry)).toEqual(revisions);
});

it.each(revisions)(
  '%s: every type has a validator and a guard in both profiles, and what goes with them',
  async (revision) => {
    const entry = (name: string): Promise<Record<string, unknown>> =>
      import(`../src/compiled/${revision}/entries/${name}.ts`);
    const types = Object.keys(registry[revision]?.strict ?? {});
    expect(types.length).toBeGreaterThan(0);
    for (const profile of ['', 'tolerant']) {
      const validators = await entry(profile || 'index');
      const guards = await entry(profile ? 'tolerant-guards' : 'guards');
      const events = types.includes('ReferralEvent') ? ['onReferralEvent'] : [];
      const shared = [
        ...events,
        'splitList',
        'ReferralValidationError',
        'describe',
        'describeSuggestion',
        'format',
        'issueCodes',
        'redact',
        'redactParams',
        'toProblemDetails',
        'translated',
      ];
      expect(Object.keys(validators).sort()).toEqual([...types, ...shared].sort());
      expect(Object.keys(guards).sort()).toEqual(types.map((type) => `is${type}`).sort());
      for (const type of types)
        expect(validators[type]).toBe(registry[revision]?.[profile ? 'tolerant' : 'strict'][type]);
    }
  },
);
