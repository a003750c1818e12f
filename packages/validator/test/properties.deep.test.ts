import type { Issue } from '@referral-kit/types/issues';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson, document, nearMiss, nearMisses } from '../../testing/src/index.ts';
import { ajvOracle, hyperjumpOracle } from '../../testing/test/oracles.ts';
import { everyName, everyType, runs } from '../../testing/test/types-and-profiles.ts';
import { ReferralValidationError } from '../src/issues/error.ts';
import type { Validator } from '../src/validator.ts';
import { deepFrozen, mutated } from './mutated.ts';
import { validatorOf } from './validators.ts';

const issuesOf = (validator: Validator<unknown>, value: unknown): readonly Issue[] => {
  const result = validator.validate(value, { limit: 100_000 });
  return result.ok ? [] : result.issues;
};

/** Errors and warnings: strict has warnings of what is advised against. */
const foundBy = (validator: Validator<unknown>, value: unknown): readonly Issue[] => [
  ...issuesOf(validator, value),
  ...validator.validate(value, { limit: 100_000 }).warnings,
];

/** The one type of which something is advised. */
const advised = 'NewReferral';

const sorted = (faults: readonly { readonly code: string; readonly pointer: string }[]): string[] =>
  faults.map(({ code, pointer }) => `${code} ${pointer}`).sort();

/** Ten thousand referrals in all, 2,000 for each number of faults; fewer of the small types. */
const documentsFor = (typeName: string): number => (typeName === 'Referral' ? 2000 : 200);

describe.each(everyType)('%s %s %s', (revision, profile, typeName) => {
  const validator = validatorOf(profile, typeName, revision);
  const documents = document(typeName, { profile, revision });

  it('accepts every valid document, and gives back the same one', () => {
    fc.assert(
      fc.property(documents, (value) => {
        const result = validator.validate(value);
        expect(validator.is(value)).toBe(true);
        expect(result.ok && Object.is(result.value, value)).toBe(true);
        expect(Object.is(validator.assert(value), value)).toBe(true);
        if (profile === 'strict' && typeName !== advised) expect(result.warnings).toEqual([]);
      }),
      runs(revision, 500),
    );
  });

  it('reports the one fault of a near miss, and nothing else', () => {
    fc.assert(
      fc.property(nearMiss(typeName, { profile, revision }), ({ value, fault }) => {
        expect(validator.is(value)).toBe(false);
        expect(sorted(issuesOf(validator, value))).toEqual(sorted([fault]));
      }),
      runs(revision, documentsFor(typeName)),
    );
  });

  it.each([2, 3, 4, 5])('reports exactly %i independent faults', (count) => {
    fc.assert(
      fc.property(nearMisses(typeName, count, { profile, revision }), ({ value, faults }) => {
        expect(sorted(issuesOf(validator, value))).toEqual(sorted(faults));
        // A small type may have no room for so many.
        if (typeName === 'Referral') expect(faults).toHaveLength(count);
      }),
      runs(revision, documentsFor(typeName)),
    );
  });

  const anything = fc.oneof(
    anyJson(),
    mutated(typeName, profile, revision),
    document(typeName, { profile: 'tolerant', revision }),
  );

  it('reaches the verdict of ajv, in every way of asking', () => {
    const accepts = ajvOracle(profile, typeName, revision);
    fc.assert(
      fc.property(anything, (value) => {
        const verdict = accepts(value);
        expect(validator.is(value)).toBe(verdict);
        expect(validator.validate(value).ok).toBe(verdict);
        if (verdict) expect(Object.is(validator.assert(value), value)).toBe(true);
        else expect(() => validator.assert(value)).toThrow(ReferralValidationError);
      }),
      runs(revision, 1000),
    );
  });

  it('reaches the verdict of hyperjump', async () => {
    const accepts = await hyperjumpOracle(profile, typeName, revision);
    fc.assert(
      fc.property(anything, (value) => {
        expect(validator.is(value)).toBe(accepts(value));
      }),
      runs(revision),
    );
  });

  it('reads frozen documents, and leaves every document as it was', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const before = structuredClone(value);
        deepFrozen(value);
        validator.is(value);
        validator.validate(value);
        expect(value).toEqual(before);
      }),
      runs(revision),
    );
  });

  it('points every issue at a place, once, and says something about it', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const issues = issuesOf(validator, value);
        expect(new Set(sorted(issues)).size).toBe(issues.length);
        for (const issue of issues) {
          expect(issue.severity).toBe('error');
          expect(issue.message).not.toBe('');
          expect(
            issue.path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
          ).toBe(issue.pointer);
        }
      }),
      runs(revision),
    );
  });
});

describe.each(everyName)('%s %s', (revision, typeName) => {
  const strict = validatorOf('strict', typeName, revision);
  const tolerant = validatorOf('tolerant', typeName, revision);

  it('what strict refuses is an error or a warning of tolerant, with the same code and pointer', () => {
    const documents = fc.oneof(
      mutated(typeName, 'tolerant', revision),
      document(typeName, { profile: 'tolerant', revision }),
      nearMisses(typeName, 3, { revision }).map(({ value }) => value),
    );
    fc.assert(
      fc.property(documents, (value) => {
        const limit = 100_000;
        const result = tolerant.validate(value, { limit });
        const all = [...(result.ok ? [] : result.issues), ...result.warnings];
        expect(sorted(all)).toEqual(sorted(foundBy(strict, value)));
        for (const warning of result.warnings) expect(warning.severity).toBe('warning');
      }),
      runs(revision, 500),
    );
  });

  it('what strict accepts, tolerant accepts without another warning', () => {
    fc.assert(
      fc.property(document(typeName, { revision }), (value) => {
        const { warnings } = strict.validate(value);
        expect(tolerant.validate(value)).toMatchObject({ ok: true, warnings });
      }),
      runs(revision),
    );
  });
});
