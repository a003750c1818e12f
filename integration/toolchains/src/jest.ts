import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program, written } from './project.ts';
import { runNode, toolFile } from './tools.ts';

/** A test in CommonJS. */
const test = `
const { checkUpdate } = require('@referral-kit/lifecycle/updates');
const { normalize } = require('@referral-kit/normalizer');
const { Address } = require('@referral-kit/validator');
const { parseJson } = require('@referral-kit/validator/json');

test('every package', () => {
  expect(Address.is({ addressLine1: '1 Quay', city: 'Oslo', country: 'NO' })).toBe(true);
  expect(checkUpdate({ status: 'Closed', substatus: 'Lost' }, { status: 'New', substatus: 'Received' }).ok).toBe(false);
  expect(normalize({ Id: 'r-1' }).changes).toHaveLength(1);
  expect(parseJson('{"a":1,"a":1}').ok).toBe(false);
});
`;

const esm = program
  .replace('console.log(', 'test("every package", () => expect(')
  .replace(/\n\);\n$/, `\n).toBe('${written}'));\n`);

/** Runs Jest with the line of the README on a test in CommonJS and on an ES module. */
export const checkJest = async (project: string): Promise<string> => {
  writeFileSync(join(project, 'required.test.cjs'), test);
  writeFileSync(join(project, 'imported.test.mjs'), esm);
  const jest = toolFile('jest/bin/jest.js');
  const words = ['--rootDir', '.', '--watchman=false', '--testMatch'];
  const env = { CI: 'true' };
  const start = ['--experimental-vm-modules', '--no-warnings', jest, ...words];
  for (const file of ['required.test.cjs', 'imported.test.mjs'])
    await runNode([...start, `**/${file}`], { cwd: project, env });
  return 'with --experimental-vm-modules: a test that requires, and one that imports';
};
