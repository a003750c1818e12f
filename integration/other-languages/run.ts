// Holds fixtures to the schemas as they are published, from the packed tarball, with validators of other languages,
// asks other dialects of regular expressions about the patterns in them, and tries code that quicktype generates of
// them. Prints a line for each; exits with 1 unless each validator reaches the verdict of every fixture, each dialect that
// of JavaScript, and the code reads and writes every valid fixture.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { manifest } from '@referral-kit/codegen';
import { type Fixture, fixturesFolder, readFixtures } from '../../scripts/fixtures/fixture.ts';
import { pack } from '../../scripts/packages/pack.ts';
import { run } from '../../scripts/packages/run.ts';
import { publishable } from '../../scripts/packages/workspace.ts';
import { checkDialects } from './dialects/check.ts';
import { patternsIn } from './dialects/questions.ts';
import { checkGenerated } from './generated/check.ts';
import { go } from './go.ts';
import { perl } from './perl.ts';
import { pythons } from './python.ts';
import { sourcemeta } from './sourcemeta.ts';
import type { Validator } from './validator.ts';

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
const fixtures = readFixtures();
let failed = 0;

/** A bundle as it is published, and the fixtures of its type. */
interface Published {
  /** The path in the package. */
  readonly schema: string;
  readonly fixtures: readonly Fixture[];
}

/** @returns the file of a published schema in the dialect of a validator */
const schemaFor = ({ dialect }: Validator, path: string): string =>
  dialect === undefined ? join(folder, 'package', path) : join(folder, 'package', dialect, path);

/** Unpacks the published schemas. @returns every bundle, with its fixtures */
const published = async (): Promise<Published[]> => {
  const [packed] = await pack(
    publishable().filter(({ manifest: { name } }) => name === '@referral-kit/schemas'),
    folder,
  );
  const { status, stderr } = await run('tar', ['-xzf', packed?.tarball ?? '', '-C', folder]);
  if (status !== 0) throw new Error(stderr);
  return Object.entries(manifest.revisions).flatMap(([revision, entries]) =>
    entries
      .filter(({ kind }) => kind === 'bundle')
      .map(({ path, profile }) => {
        const type = basename(path, '.bundle.schema.json');
        const own = fixtures.filter(
          (one) => [one.revision, one.profile, one.type].join() === [revision, profile, type].join(),
        );
        if (own.every(({ valid }) => valid)) throw new Error(`no invalid fixture of ${path}`);
        return { schema: path, fixtures: own };
      }),
  );
};

try {
  const bundles = await published();
  for (const validator of [...(await pythons()), await sourcemeta(), await go(folder), await perl()]) {
    if ('why' in validator) {
      console.log(`${validator.name}: not run: ${validator.why}`);
      continue;
    }
    let [count, unlike] = [0, 0];
    for (const { schema, fixtures: own } of bundles) {
      const accepted = await validator.accepted(
        schemaFor(validator, schema),
        own.map(({ path }) => join(fixturesFolder, path)),
      );
      const wrong = own.filter(({ path, valid }) => accepted.has(join(fixturesFolder, path)) !== valid);
      for (const { path, valid } of wrong)
        console.error(`${validator.name} calls ${path} ${valid ? 'invalid' : 'valid'}`);
      count += own.length;
      unlike += wrong.length;
    }
    console.log(`${validator.name}: ${bundles.length} bundles, ${count} documents; ${unlike} unlike the fixtures say`);
    failed += unlike;
  }
  const patterns = bundles.flatMap(({ schema }) =>
    patternsIn(JSON.parse(readFileSync(join(folder, 'package', schema), 'utf8'))),
  );
  failed += await checkDialects([...new Set(patterns)].sort());
  for (const { schema, fixtures: own } of bundles.filter((one) =>
    /^\d{4}-\d\d-\d\d\/referral\.bundle/.test(one.schema),
  )) {
    const documents = own.filter(({ valid }) => valid).map(({ path }) => join(fixturesFolder, path));
    const subject = { schema: join(folder, 'package/draft-07', schema), type: 'Referral', documents };
    failed += await checkGenerated(subject, join(folder, 'generated', schema));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
