import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../folders.ts';

/** Takes over the pages that are written by hand, without the comments, which are for the tests of their examples. */
export const content = (): void => {
  cpSync(join(import.meta.dirname, '../../content'), pages, { recursive: true });
  for (const name of globSync('**/*.md', { cwd: pages })) {
    const path = join(pages, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/<!--[\s\S]*?-->\n*/g, ''));
  }
};
