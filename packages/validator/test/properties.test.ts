import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson, document, nearMiss, nearMisses, type Profile, type TypeName } from '../../testing/src/index.ts';
import { ajvOracle, hyperjumpOracle } from '../../testing/test/oracles.ts';
import { everyType, typeNames } from '../../testing/test/types-and-profiles.ts';
import { ReferralValidationError } from '../src/error.ts';
import type { Issue } from '../src/issue.ts';
import { defaultRevision, registry } from '../src/registry.ts';
import type { Validator } from '../src/validator.ts';
import { deepFrozen, mutated } from './mutated.ts';

const validatorOf = (profile: Profile, typeName: TypeName): Validator<unknown> => {
  const validator = registry[defaultRevision]?.[profile][typeName];
  if (!validator) throw new Error(`no validator for ${profile} ${typeName}`);
  return validator;
};

const issuesOf = (validator: Validator<unknown>, value: unknown): readonly Issue[] => {
  const result = validator.validate(value, { limit: 100_000 });
  return result.ok ? [] : result.issues;
};

const sorted = (faults: readonly { readonly code: string; readonly pointer: string }[]): string[] =>
  faults.map(({ code, pointer }) => `${code} ${pointer}`).sort();

/** Ten thousand referrals in all, 2,000 for each number of faults; fewer of the small types. */
const documentsFor = (typeName: string): number => (typeName === 'Referral' ? 2000 : 200);

describe.each(everyType)('%s %s', (profile, typeName) => {
  const validator = validatorOf(profile, typeName);
  const documents = document(typeName, { profile });

  it('accepts every valid document, and gives back the same one', () => {
    fc.assert(
      fc.property(documents, (value) => {
        const result = validator.validate(value);
        expect(validator.is(value)).toBe(true);
        expect(result.ok && Object.is(result.value, value)).toBe(true);
        expect(Object.is(validator.assert(value), value)).toBe(true);
        if (profile === 'strict') expect(result.warnings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('reports the one fault of a near miss, and nothing else', () => {
    fc.assert(
      fc.property(nearMiss(typeName, { profile }), ({ value, fault }) => {
        expect(validator.is(value)).toBe(false);
        expect(sorted(issuesOf(validator, value))).toEqual(sorted([fault]));
      }),
      { numRuns: documentsFor(typeName) },
    );
  });

  it.each([2, 3, 4, 5])('reports exactly %i independent faults', (count) => {
    fc.assert(
      fc.property(nearMisses(typeName, count, { profile }), ({ value, faults }) => {
        expect(sorted(issuesOf(validator, value))).toEqual(sorted(faults));
      }),
      { numRuns: documentsFor(typeName) },
    );
  });

  const anything = fc.oneof(anyJson(), mutated(typeName, profile), document(typeName, { profile: 'tolerant' }));

  it('reaches the verdict of ajv, in every way of asking', () => {
    const accepts = ajvOracle(profile, typeName);
    fc.assert(
      fc.property(anything, (value) => {
        const verdict = accepts(value);
        expect(validator.is(value)).toBe(verdict);
        expect(validator.validate(value).ok).toBe(verdict);
        if (verdict) expect(Object.is(validator.assert(value), value)).toBe(true);
        else expect(() => validator.assert(value)).toThrow(ReferralValidationError);
      }),
      { numRuns: 1000 },
    );
  });

  it('reaches the verdict of hyperjump', async () => {
    const accepts = await hyperjumpOracle(profile, typeName);
    fc.assert(
      fc.property(anything, (value) => {
        expect(validator.is(value)).toBe(accepts(value));
      }),
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
    );
  });
});

describe.each(typeNames)('%s', (typeName) => {
  const strict = validatorOf('strict', typeName);
  const tolerant = validatorOf('tolerant', typeName);

  it('what strict refuses is an error or a warning of tolerant, with the same code and pointer', () => {
    const documents = fc.oneof(
      mutated(typeName, 'tolerant'),
      document(typeName, { profile: 'tolerant' }),
      nearMisses(typeName, 3).map(({ value }) => value),
    );
    fc.assert(
      fc.property(documents, (value) => {
        const limit = 100_000;
        const result = tolerant.validate(value, { limit });
        const all = [...(result.ok ? [] : result.issues), ...result.warnings];
        expect(sorted(all)).toEqual(sorted(issuesOf(strict, value)));
        for (const warning of result.warnings) expect(warning.severity).toBe('warning');
      }),
      { numRuns: 500 },
    );
  });

  it('what strict accepts, tolerant accepts without a warning', () => {
    fc.assert(
      fc.property(document(typeName), (value) => {
        expect(tolerant.validate(value)).toMatchObject({ ok: true, warnings: [] });
      }),
    );
  });
});
