import type { Issue } from '@referral-kit/types/issues';
import { describe, expect, it } from 'vitest';
import { type ExpectedIssue, type Fixture, readFixtures } from '../../../scripts/fixtures/fixture.ts';
import { expectedIssues } from '../../../scripts/fixtures/sidecars.ts';
import { ReferralValidationError } from '../src/issues/error.ts';
import { registry } from '../src/registry.ts';
import type { Validator } from '../src/validator.ts';

const validatorOf = ({ revision, typeName, profile }: Fixture): Validator<unknown> => {
  const found = registry[revision]?.[profile]?.[typeName];
  if (!found) throw new Error(`no validator of ${typeName} in ${revision}`);
  return found;
};

/** As `code pointer`, in their own order: which fault comes first is not what a sidecar says. */
const keys = (issues: readonly ExpectedIssue[]): string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer}`).sort();

const issuesOf = (fixture: Fixture): readonly Issue[] => {
  const result = validatorOf(fixture).validate(fixture.value);
  return result.ok ? [] : result.issues;
};

/** The fixture's document after the change that an issue suggests. */
const mended = (fixture: Fixture, { path, suggestion }: Issue): Fixture => {
  // In a list of one the document itself is a part of something, as everything in it is.
  const root: unknown[] = [structuredClone(fixture.value)];
  const parts = [0, ...path];
  const last = parts.pop() as string | number;
  const parent = parts.reduce<Record<string | number, unknown>>((at, part) => at[part] as typeof at, root as never);
  const value = parent[last];
  if (suggestion?.action === 'rename') delete parent[last];
  if (suggestion?.action === 'rename') parent[suggestion.to] = value;
  if (suggestion?.action === 'replace') parent[last] = suggestion.value;
  return { ...fixture, value: root[0] };
};

const thrownBy = (fixture: Fixture): unknown => {
  try {
    return validatorOf(fixture).assert(fixture.value);
  } catch (error) {
    return error;
  }
};

/** What is found and what should be, by fixture; a failing test shows those that differ. */
const table = (fixtures: readonly Fixture[], row: (fixture: Fixture) => unknown): Record<string, unknown> =>
  Object.fromEntries(fixtures.map((fixture) => [fixture.path, row(fixture)]));

const fixtures = readFixtures();
const valid = fixtures.filter((fixture) => fixture.valid);
const invalid = fixtures.filter((fixture) => !fixture.valid);

describe('the fixtures', () => {
  it('are accepted by is and assert if valid, refused by both if not', () => {
    const verdict = (fixture: Fixture) => validatorOf(fixture).is(fixture.value);
    expect(table(fixtures, verdict)).toEqual(table(fixtures, (fixture) => fixture.valid));
    expect(valid.filter((fixture) => thrownBy(fixture) !== fixture.value)).toEqual([]);
    expect(invalid.filter((fixture) => !(thrownBy(fixture) instanceof ReferralValidationError))).toEqual([]);
  });

  it('give exactly the issues of their sidecars', () => {
    const expected = (fixture: Fixture) => keys(fixture.valid ? [] : (expectedIssues(fixture) ?? []));
    expect(table(fixtures, (fixture) => keys(issuesOf(fixture)))).toEqual(table(fixtures, expected));
  });

  it('lose exactly the fault that a suggestion fixes', () => {
    const suggestions = invalid.flatMap((fixture) =>
      issuesOf(fixture)
        .filter(({ suggestion }) => suggestion)
        .map((issue) => ({ fixture, issue })),
    );
    const left = suggestions.map(({ fixture, issue }) => [
      `${fixture.path} ${issue.pointer}`,
      keys(issuesOf(mended(fixture, issue))),
    ]);
    const others = suggestions.map(({ fixture, issue }) => [
      `${fixture.path} ${issue.pointer}`,
      keys(issuesOf(fixture).filter(({ pointer }) => pointer !== issue.pointer)),
    ]);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(Object.fromEntries(left)).toEqual(Object.fromEntries(others));
  });

  it('are reported alike by both profiles: what the tolerant one lets through is a warning', () => {
    const all = (fixture: Fixture) =>
      keys([...issuesOf(fixture), ...validatorOf(fixture).validate(fixture.value).warnings]);
    const strict = (fixture: Fixture) => all({ ...fixture, profile: 'strict' });
    const tolerant = (fixture: Fixture) => all({ ...fixture, profile: 'tolerant' });
    expect(table(fixtures, tolerant)).toEqual(table(fixtures, strict));
  });
});
