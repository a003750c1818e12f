import { checkHistory, states, transition } from '@referral-kit/lifecycle';
import { checkPatch, checkUpdate, diff } from '@referral-kit/lifecycle/updates';
import type { AnyIssue } from '@referral-kit/types/issues';
import { redact } from '@referral-kit/validator';
import { translate } from '@referral-kit/validator/locales/en';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson, document, nearMisses } from '../src/index.ts';
import { scaled } from './scaled.ts';

/** Something that is said, as far as a translator needs it. */
type Said = Pick<AnyIssue, 'code' | 'params' | 'message'> & { readonly related?: AnyIssue['related'] };

const check = (said: Said): void => {
  expect(said.message).toBe(translate(said));
  for (const place of said.related ?? []) expect(place.message).toBe(translate(place));
  expect(JSON.parse(JSON.stringify(said.params))).toEqual(said.params);
};

const referrals = fc.oneof(
  document('Referral'),
  nearMisses('Referral', 2).map(({ value }) => value),
  anyJson(),
);

const text = fc.oneof(
  fc.constantFrom('/status', '/substatus', '/details/notes', '/id', '/team/-', '', 'x'),
  fc.string(),
);

const patches = fc.oneof(
  fc.array(
    fc.record(
      { op: fc.constantFrom('add', 'replace', 'remove'), path: text, value: fc.jsonValue() },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  ),
  anyJson(),
);

describe('every message is made of the parameters of its code', () => {
  it('of refusals and advice', () => {
    const state = fc.oneof(fc.constantFrom(...states), fc.jsonValue());
    fc.assert(
      fc.property(state, state, fc.constantFrom('advice', 'refusal'), (from, to, treatAdviceAs) => {
        const outcome = transition(from as never, to as never, { treatAdviceAs: treatAdviceAs as 'refusal' });
        if (outcome.ok) outcome.advice.forEach(check);
        else check(outcome.refusal);
      }),
      { numRuns: scaled(500) },
    );
  });

  it('of updates and patches', () => {
    fc.assert(
      fc.property(referrals, referrals, patches, (before, after, patch) => {
        for (const result of [
          checkUpdate(before, after),
          checkPatch(before, patch),
          checkPatch(before, diff(before, after)),
        ]) {
          const all = [...(result.issues ?? []), ...result.warnings, ...result.preexisting];
          all.forEach(check);
          for (const issue of all) check(redact(issue));
        }
      }),
      { numRuns: scaled(200) },
    );
  });

  it('of histories', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(referrals, { maxLength: 4 }), anyJson()), (snapshots) => {
        const result = checkHistory(snapshots);
        const all = [...(result.issues ?? []), ...(result.warnings ?? [])];
        all.forEach(check);
        for (const issue of all) check(redact(issue));
      }),
      { numRuns: scaled(100) },
    );
  });
});
