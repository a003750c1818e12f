// Prints what the changelogs say of the version that the packages have, each entry once, with the packages that
// it is about.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishable } from '../packages/workspace.ts';
import { notesOf } from './changelog.ts';

const changelogs = publishable().map(({ folder, manifest: { name, version } }) => {
  const path = join(folder, 'CHANGELOG.md');
  return { name, version, text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
});
process.stdout.write(notesOf(changelogs));
