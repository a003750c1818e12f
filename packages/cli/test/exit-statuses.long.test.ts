import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sections } from '../scripts/exit-statuses/page.ts';
import { caseFaults, inBash } from '../scripts/exit-statuses/run.ts';
import { bin } from './helpers/cli.ts';

/** The command under its name: as the build leaves it, or as it is installed. */
const binaries = mkdtempSync(join(tmpdir(), 'referral-kit-'));
afterAll(() => rmSync(binaries, { recursive: true }));
writeFileSync(join(binaries, 'referral-kit'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, { mode: 0o755 });

describe.runIf(process.platform === 'linux').each(sections)('$title', ({ cases }) => {
  it.each(cases)(
    '$what gives $status',
    async (one) => {
      expect(await caseFaults(one, inBash(binaries))).toEqual([]);
    },
    300_000,
  );
});
