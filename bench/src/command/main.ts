// Compares the command with other command lines on the same files: npm run -w bench cli [-- --only SUITE].
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installLocked } from '../../../scripts/packages/install-locked.ts';
import { machine, machineText } from '../report/machine.ts';
import { updatePage } from '../report/page.ts';
import type { Section } from '../report/section.ts';
import { sectionText, targetsText } from '../report/table.ts';
import { makeFiles } from './files.ts';
import { peersFolder, versionOf } from './peers.ts';
import { suites } from './suites.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    'update-readme': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new RangeError(`--rounds takes a positive number, not ${values.rounds}`);

const chosen = values.only === undefined ? suites : suites.filter(({ name }) => name === values.only);
if (chosen.length === 0) {
  throw new RangeError(`Unknown suite "${values.only}". Expected one of ${suites.map(({ name }) => name).join(', ')}.`);
}
if (values.only !== undefined && values['update-readme']) throw new RangeError('--update-readme takes every suite');

const what = `Every program judges the same referrals, all of them valid, by the schema of revision 2018-10-01. Ours also reads them faithfully: duplicate keys, numbers that a double cannot hold, invalid UTF-8. Sourcemeta's program is started directly, not through npm's script. Programs take turns, and a ratio is the median over the rounds of the ratio within a round.`;

await installLocked(peersFolder, 'the other command lines (90 MB)');
const versions = ['@sourcemeta/jsonschema', 'ajv-cli', 'v8r'].map((name) => `${name} ${versionOf(name)}`).join(', ');
const folder = mkdtempSync(join(tmpdir(), 'referral-kit-bench-'));
try {
  const files = makeFiles(folder);
  const sections: Section[] = [];
  for (const suite of chosen) {
    const section = await suite({ files, folder, rounds });
    sections.push(section);
    console.log(`${sectionText(section)}\n`);
  }
  const head = `${machineText(machine())} ${versions}.`;
  console.log(`${targetsText(sections)}\n\n${head}`);
  if (values['update-readme']) {
    updatePage(
      'docs/speed.md',
      'npm run -w bench cli',
      [head, targetsText(sections), ...sections.map(sectionText), what].join('\n\n'),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
