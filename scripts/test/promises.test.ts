import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishable, root } from '../packages/workspace.ts';

// Every sentence of the README that promises something is held by a test, or by a step of CI that fails without it.

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A test, by its file and a part of its title; or a script that CI runs. */
type Evidence = { readonly file: string; readonly title: string } | { readonly script: string };

const by = (file: string, title: string): Evidence => ({ file, title });
const run = (script: string): Evidence => ({ script });

const promises: Readonly<Record<string, readonly Evidence[]>> = {
  'One set of JSON Schemas, and derived from it:': [run('check:generated')],
  'TypeScript types, validators, tag catalogs, a status machine, test data, and a command line': [run('validate')],
  'Each works from a fresh clone, with Node 20 or later and npm.': [
    by('scripts/test/workflows.test.ts', 'test the systems and versions of Node'),
  ],
  "Guards are emitted by code of our own, several times as fast as ajv's": [run('check:generated')],
  '[Toolchains](docs/toolchains.md) lists what it works with;': [run('test:toolchains'), run('test:examples')],
  'Every schema and validator comes twice.': [by('packages/validator/test/revisions.test.ts', 'in both profiles')],
  '**Strict** is for what you write, and for fixtures:': [
    by('schemas/test/readings.test.ts', 'strict refuses unknown members and null, tolerant takes both'),
  ],
  '**Tolerant** is what you read from the live service:': [
    by('schemas/test/tolerant.test.ts', 'closes nothing'),
    by('packages/validator/test/live-response.test.ts', 'is read by the example of'),
  ],
  'Read the live service with the tolerant profile': [
    by('packages/validator/test/live-response.test.ts', 'is read by the example of'),
  ],
  "When you don't know what a document is, `identify`": [
    by('packages/validator/test/identify.test.ts', 'ranks the contract of a document first'),
  ],
  'The root of every package is revision 2018-10-01': [
    by('packages/lifecycle/test/table.test.ts', 'the registry has the machine of the root under its revision'),
  ],
  'Revision 2022-04-21, which the live service speaks, is a subpath away': [
    by('packages/normalizer/test/one-revision.test.ts', 'every revision has an entry point of its own'),
    by('packages/validator/test/revisions.test.ts', 'every type has a validator'),
  ],
  '[The guide](docs/guide.md) builds a service': [run('test:examples')],
  '[The wire](docs/wire.md) lists where payloads differ.': [
    by('packages/normalizer/test/wire.test.ts', 'has a test for every row'),
  ],
  'Its [README](packages/cli/README.md) and the [reference](docs/cli.md) have the other commands': [
    by('packages/cli/test/readme.test.ts', 'leads from %s to its section in the reference'),
  ],
  '100,004 generated documents': [by('proof/test/readme.test.ts', 'quotes recorded figures')],
  '160,160 spellings': [by('proof/test/readme.test.ts', 'quotes recorded figures')],
  '318 texts of JSONTestSuite': [by('proof/test/readme.test.ts', 'quotes recorded figures')],
  'All packages share one version; a released revision never changes': [
    by('scripts/test/promises.test.ts', 'share one version and one licence'),
    run('gate'),
  ],
  'Tarballs are reproducible, come with provenance and bills of materials, and run nothing when installed.': [
    run('reproducible'),
    by('scripts/test/release.test.ts', 'is valid, and lists what is shipped and needed'),
    by('proof/test/supply.test.ts', 'finds nothing wrong with what users install'),
  ],
  'MIT licensed.': [by('scripts/test/promises.test.ts', 'share one version and one licence')],
};

/** Sentences that say what something is, or where something stands: their links are tested with all others. */
const descriptions: readonly string[] = [
  'Makes one contract dependable wherever it is used:',
  'With an ajv of your own, use',
  '`NewReferral`, `ReferralList`, `ReferralPatch`, `ReferralEvent`, `ErrorResponse`.',
  'All figures:',
  '[docs/trust.md](docs/trust.md).',
  'See [releases](docs/releases.md)',
  '[Architecture](docs/architecture.md)',
  'Not affiliated with Microsoft.',
];

/** The sentences outside of code, tables and headings. */
const sentences = read('README.md')
  .replaceAll(/^<!--[\s\S]*?-->$/gm, '')
  .replaceAll(/^```[\s\S]*?^```$/gm, '')
  .split('\n')
  .filter((line) => line !== '' && !/^[#|]/.test(line))
  .flatMap((line) => line.replace(/^- /, '').split(/(?<=[.:!?])\s+(?=[A-Z[*`])/))
  .filter((sentence) => !/^`npm run [^`]*`$/.test(sentence));

describe('the README', () => {
  it('says nothing that is neither held by a test nor a description', () => {
    const known = [...Object.keys(promises), ...descriptions];
    expect(sentences.filter((sentence) => !known.some((start) => sentence.startsWith(start)))).toEqual([]);
    expect(known.filter((start) => !sentences.some((sentence) => sentence.startsWith(start)))).toEqual([]);
  });

  it.each(Object.entries(promises))('%s is held', (_, evidence) => {
    for (const each of evidence) {
      if ('script' in each) expect(read('.ci/run')).toMatch(new RegExp(` ${each.script}(?=[\\s'])`));
      else expect(read(each.file)).toContain(each.title);
    }
  });
});

it('all packages share one version and one licence', () => {
  const manifests = publishable().map(({ manifest }) => manifest);
  for (const each of ['version', 'license'] as const)
    expect(new Set(manifests.map((manifest) => (manifest as unknown as Record<string, unknown>)[each])).size).toBe(1);
  expect(manifests.map((manifest) => (manifest as unknown as { license: string }).license)).toContain('MIT');
  expect(JSON.parse(read('.changeset/config.json'))).toMatchObject({ fixed: [['@referral-kit/*', 'referral-kit']] });
});
