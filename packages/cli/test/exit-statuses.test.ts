import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exitStatusPage, sections } from '../scripts/exit-statuses/page.ts';
import { caseFaults } from '../scripts/exit-statuses/run.ts';
import { bySeriousness, status } from '../src/status.ts';
import { bin } from './helpers/cli.ts';

/** The built command under its name; `npm run packages` runs the same cases with the one that is installed. */
const binaries = mkdtempSync(join(tmpdir(), 'referral-kit-'));
afterAll(() => rmSync(binaries, { recursive: true }));
writeFileSync(join(binaries, 'referral-kit'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, { mode: 0o755 });

const cases = sections.flatMap(({ title, cases: all }) => all.map((one) => ({ title, ...one })));

describe('the page of exit statuses', () => {
  it('is what the cases give (npm run generate)', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../docs/exit-statuses.md'), 'utf8')).toBe(exitStatusPage());
  });

  it('has a case for every status', () => {
    const all = new Set(cases.map((one) => one.status));
    for (const code of [...bySeriousness, ...Object.values(status)]) expect(all).toContain(code);
  });

  it.runIf(process.platform === 'linux').each(cases)(
    '$title: $what gives $status',
    (one) => {
      expect(caseFaults(one, binaries)).toEqual([]);
    },
    300_000,
  );
});
