import { expect, test } from 'vitest';
import { readFixtures } from '../../../scripts/fixtures/fixture.ts';
import { validatorOf } from './validators.ts';

// Issues are sent on by what takes plain data alone: `postMessage`, server actions, stores, logs.

test('issues are plain data: nothing of them is made when it is read', () => {
  for (const { path, revision, profile, typeName, valid, value } of readFixtures()) {
    const { issues = [] } = validatorOf(profile, typeName, revision).validate(value);
    expect(issues.length > 0, path).toBe(!valid);
    for (const issue of issues) {
      expect(Object.getPrototypeOf(issue), path).toBe(Object.prototype);
      for (const [name, { enumerable, value: member }] of Object.entries(Object.getOwnPropertyDescriptors(issue)))
        expect([enumerable, member], `${name} in ${path}`).toStrictEqual([true, expect.anything()]);
      expect(structuredClone(issue), path).toStrictEqual(issue);
      expect(JSON.parse(JSON.stringify(issue)), path).toStrictEqual(issue);
    }
  }
});
