// Holds fixtures to the schemas as they are published, from the packed tarball, with validators of other
// languages. Prints a line for each validator; exits with 1 unless each reaches the verdict of every fixture.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { manifest } from '../../scripts/contract.ts';
import { fixturesFolder, readFixtures } from '../../scripts/fixtures/fixture.ts';
import { pack } from '../../scripts/packages/pack.ts';
import { run } from '../../scripts/packages/run.ts';
import { publishable } from '../../scripts/packages/workspace.ts';
import { pythons } from './python.ts';
import { sourcemeta } from './sourcemeta.ts';

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
const type = 'referral';
let failed = 0;

/** Unpacks the published schemas. @returns the bundle of the type */
const published = async (): Promise<string> => {
  const [packed] = await pack(
    publishable().filter(({ manifest: { name } }) => name === '@referral-kit/schemas'),
    folder,
  );
  const { status, stderr } = await run('tar', ['-xzf', packed?.tarball ?? '', '-C', folder]);
  if (status !== 0) throw new Error(stderr);
  return join(folder, 'package', manifest.default, `${type}.bundle.schema.json`);
};

try {
  const schema = await published();
  const fixtures = readFixtures().filter(
    (one) => one.revision === manifest.default && one.type === type && one.profile === 'strict',
  );
  const documents = fixtures.map(({ path }) => join(fixturesFolder, path));
  for (const validator of [...(await pythons()), await sourcemeta()]) {
    if ('why' in validator) {
      console.log(`${validator.name}: not run: ${validator.why}`);
      continue;
    }
    const accepted = await validator.accepted(schema, documents);
    const wrong = fixtures.filter(({ path, valid }) => accepted.has(join(fixturesFolder, path)) !== valid);
    for (const { path, valid } of wrong) {
      console.error(`${validator.name} calls ${path} ${valid ? 'invalid' : 'valid'}`);
    }
    failed += wrong.length;
    const counts = `${accepted.size} valid, ${fixtures.length - accepted.size} invalid`;
    console.log(`${validator.name}: ${fixtures.length} documents: ${counts}; ${wrong.length} unlike the fixtures say`);
  }
  if (fixtures.every(({ valid }) => valid)) throw new Error(`no invalid fixture in ${relative('.', fixturesFolder)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
