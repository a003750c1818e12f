import { type AnyIssue, redact } from '@referral-kit/validator';
import { translate } from '@referral-kit/validator/locales/en';
import { registry } from '@referral-kit/validator/registry';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson, nearMisses, type Revision, type TypeName } from '../src/index.ts';

const cases = Object.entries(registry).flatMap(([revision, { strict }]) =>
  Object.keys(strict).map((type) => ({ revision: revision as Revision, type: type as TypeName })),
);

const anything = ({ revision, type }: (typeof cases)[number]): fc.Arbitrary<unknown> =>
  fc.oneof(
    nearMisses(type, 3, { revision }).map(({ value }) => value),
    nearMisses(type, 2, { revision, profile: 'tolerant' }).map(({ value }) => value),
    anyJson(),
  );

/** All texts of an issue, with what they should be. */
const textsOf = (issue: AnyIssue): [said: string, made: string | undefined][] => [
  [issue.message, translate(issue)],
  ...(issue.related ?? []).map((place): [string, string | undefined] => [place.message, translate(place)]),
];

/** What a value of a document could be recognised by. */
const secret = 'x7SecretOfTheDocument';

const withSecrets = (value: unknown): unknown => {
  if (typeof value === 'string') return `${secret}${value}`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withSecrets);
  return Object.fromEntries([
    ...Object.entries(value).map(([name, part]) => [name, withSecrets(part)]),
    [secret, secret],
  ]);
};

describe.each(cases)('$type of $revision', ({ revision, type }) => {
  it('makes every message of the parameters of its code, redacted or not', () => {
    fc.assert(
      fc.property(anything({ revision, type }), fc.constantFrom('strict', 'tolerant'), (value, profile) => {
        const validator = registry[revision]?.[profile as 'strict'][type];
        const { issues = [], warnings = [] } = validator?.validate(value) ?? {};
        for (const issue of [...issues, ...warnings]) {
          for (const [said, made] of [...textsOf(issue), ...textsOf(redact(issue))]) expect(said).toBe(made);
          expect(JSON.parse(JSON.stringify(issue.params))).toEqual(issue.params);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('redacts parameters with the rest', () => {
    fc.assert(
      fc.property(anything({ revision, type }), (value) => {
        const validator = registry[revision]?.strict[type];
        const { issues = [], warnings = [] } = validator?.validate(withSecrets(value), { redact }) ?? {};
        for (const issue of [...issues, ...warnings]) expect(JSON.stringify(issue)).not.toContain(secret);
      }),
      { numRuns: 10 },
    );
  });
});
