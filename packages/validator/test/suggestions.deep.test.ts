import type { Issue, Suggestion } from '@referral-kit/types/issues';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { document, nearMisses } from '../../testing/src/index.ts';
import { everyType, runs } from '../../testing/test/types-and-profiles.ts';
import type { Validator } from '../src/validator.ts';
import { validatorOf } from './validators.ts';

type Container = Record<string | number, unknown>;

/** The document with one suggestion applied. */
const mended = (document: unknown, { path }: Issue, suggestion: Suggestion): unknown => {
  const root: Container = { document: structuredClone(document) };
  const steps = ['document', ...path];
  const last = steps.pop() as string | number;
  const container = steps.reduce((value, step) => value[step] as Container, root);
  if (suggestion.action === 'replace') container[last] = suggestion.value;
  else {
    container[suggestion.to] = container[last];
    delete container[last];
  }
  return root.document;
};

const keys = (validator: Validator<unknown>, document: unknown): string[] => {
  const result = validator.validate(document);
  return (result.ok ? [] : result.issues).map(({ code, pointer }) => `${code} ${pointer}`).sort();
};

it.each(everyType)('a suggestion for %s %s %s fixes its fault and makes no other', (revision, profile, typeName) => {
  const validator = validatorOf(profile, typeName, revision);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }).chain((count) => nearMisses(typeName, count, { profile, revision })),
      ({ value }) => {
        const result = validator.validate(value);
        for (const issue of result.ok ? [] : result.issues) {
          if (!issue.suggestion) continue;
          const rest = keys(validator, value).filter((key) => key !== `${issue.code} ${issue.pointer}`);
          expect(keys(validator, mended(value, issue, issue.suggestion))).toEqual(rest);
        }
      },
    ),
    runs(revision, typeName === 'Referral' ? 1000 : 100),
  );
});

/** Members that do not go together, by type: what a rule refuses, whatever else is wrong with the object. */
const broken: Readonly<Record<string, readonly object[]>> = {
  Referral: [
    { status: 'New', substatus: 'Won' },
    { status: 'Closed', substatus: 'Accepted' },
    { status: 'None', substatus: 'Pending' },
  ],
  SolutionTag: [
    { id: 'NoSuchSolution', solutionType: 'Category' },
    { id: 'NoSuchSolution', type: 'Category' },
  ],
};

const misspelt = (name: string): string => name.charAt(0) + name.slice(2);

const found = (validator: Validator<unknown>, value: unknown): readonly Issue[] => {
  const { issues = [], warnings } = validator.validate(value);
  return [...issues, ...warnings];
};

it.each(
  everyType.flatMap(([revision, profile, typeName]) =>
    (broken[typeName] ?? []).flatMap((members) => {
      const { input } = validatorOf('strict', typeName, revision)['~standard'].jsonSchema;
      const { properties = {} } = input({ target: 'draft-2020-12' });
      return Object.keys(members).every((name) => Object.hasOwn(properties as object, name))
        ? [[revision, profile, typeName, members] as const]
        : [];
    }),
  ),
)('of %s %s %s, members that do not go together hide no misspelt one: %j', (revision, profile, typeName, members) => {
  const validator = validatorOf(profile, typeName, revision);
  fc.assert(
    fc.property(document(typeName, { profile: 'strict', revision }), (valid) => {
      const value: Record<string, unknown> = { ...(valid as object), ...members };
      const key = ({ code, pointer }: Issue): string => `${code} ${pointer}`;
      const pair = found(validator, value).map(key);
      for (const name of Object.keys(value).filter((each) => each.length > 5 && !Object.hasOwn(members, each))) {
        const { [name]: part, ...rest } = value;
        const issues = found(validator, { ...rest, [misspelt(name)]: part });
        const renamed = issues.find(({ pointer }) => pointer === `/${misspelt(name)}`);
        expect(renamed?.suggestion, name).toEqual({ action: 'rename', to: name });
        expect(issues.filter((issue) => issue !== renamed).map(key)).toEqual(pair);
      }
    }),
    runs(revision, 50),
  );
});

it.each([
  ['1-9 employees', '1to9employees'],
  ['10,001 to 20,000 employees', '10001to20000employees'],
  ['more than 20000 employees', 'Morethan20000employees'],
  // These say something else than any id does: which one is meant, only their author knows.
  ['10001+employees', undefined],
  ['51to200employees', undefined],
  ['500+ employees', undefined],
])('of a size %j the suggestion is %j', (size, value) => {
  const result = validatorOf('strict', 'CustomerProfile').validate({ size });
  const issue = result.ok ? undefined : result.issues.find(({ pointer }) => pointer === '/size');
  expect(issue?.suggestion).toEqual(value && { action: 'replace', value });
  // Without one, the message has them all, so that the author can choose.
  expect(issue?.message.includes('"10001to20000employees"')).toBe(value === undefined);
  expect(issue?.message.includes('"Morethan20000employees"')).toBe(value === undefined);
});

it('names the nearest of a long list where it suggests none', () => {
  const result = validatorOf('strict', 'ReferralRequirements').validate({ products: [{ id: 'Dynamics364Business' }] });
  const [issue] = result.ok ? [] : result.issues;
  expect(issue?.suggestion).toBeUndefined();
  expect(issue?.message).toContain('one of its 20 ids, such as "Dynamics365Business"');
});
