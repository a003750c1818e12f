import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishable, root } from '../packages/workspace.ts';
import { largest, pendingChangesets } from '../release/changesets.ts';
import { collapseChangesets, firstNotesFolder, firstNotesOf, isFirstRelease } from '../release/first-release.ts';

const packages = publishable();

describe('the first release', () => {
  it('has notes for each package that is published, and no others', () => {
    const names = readdirSync(join(root, firstNotesFolder)).sort();
    expect(names).toEqual(packages.map((one) => basename(firstNotesOf(one))).sort());
  });

  it.each(packages.map((one) => [one.manifest.name, firstNotesOf(one)]))(
    'tells of %s what there is, with an example, and nothing of earlier states',
    (_, path) => {
      const notes = readFileSync(join(root, path), 'utf8');
      expect(notes).toMatch(/^```\w+\n.+?^```$/ms);
      expect(notes).not.toMatch(/\b(?:no longer|instead of|renamed|now|anymore|any more|used to|removed)\b/);
    },
  );

  it('takes the place of every changeset, and is a major version of each package', () => {
    const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
    mkdirSync(join(folder, '.changeset'));
    mkdirSync(join(folder, firstNotesFolder), { recursive: true });
    writeFileSync(join(folder, '.changeset/README.md'), 'kept');
    writeFileSync(join(folder, '.changeset/old.md'), `---\n"${packages[0]?.manifest.name}": minor\n---\n\nOld.\n`);
    expect(() => collapseChangesets(folder, packages)).toThrow(firstNotesFolder);
    expect(readdirSync(join(folder, '.changeset'))).toContain('old.md');
    for (const one of packages)
      writeFileSync(join(folder, firstNotesOf(one)), readFileSync(join(root, firstNotesOf(one))));
    collapseChangesets(folder, packages);
    const pending = pendingChangesets(folder);
    expect(pending.map(({ bumps }) => Object.entries(bumps).flat()).sort()).toEqual(
      packages.map(({ manifest }) => [manifest.name, 'major']).sort(),
    );
    expect(largest(pending)).toBe('major');
    expect(readdirSync(join(folder, '.changeset'))).toContain('README.md');
  });

  it('is over once a package has a version', () => {
    const released = packages.map((one) => ({ ...one, manifest: { ...one.manifest, version: '1.0.0' } }));
    expect(isFirstRelease(released)).toBe(false);
  });
});
