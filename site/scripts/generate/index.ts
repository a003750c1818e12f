import { rmSync } from 'node:fs';
import { pages } from '../folders.ts';
import { api } from './api.ts';
import { catalogs } from './catalogs.ts';
import { codes } from './codes.ts';
import { content } from './content.ts';
import { contract } from './contract/index.ts';
import { data } from './data.ts';
import { docs } from './docs.ts';
import { editorCatalog } from './editor-catalog.ts';
import { schemas } from './schemas.ts';
import { type Sidebars, writeSidebars } from './sidebars.ts';

/** Guides lead to the first page of every package; the reference has all pages. */
const withReference = (guides: Sidebars, reference: Sidebars): Sidebars => {
  const packages = Object.values(reference).flat();
  const first = packages.flatMap(({ items: [main] = [] }) => (main === undefined ? [] : [main]));
  return {
    '/docs/': [...Object.values(guides).flat(), { text: 'Packages', items: first }],
    '/api/': [{ text: 'Documentation', link: '/docs/' }, ...packages],
  };
};

/** Writes all pages of the site, and the files that are published as they are. */
export const generate = async (): Promise<void> => {
  rmSync(pages, { recursive: true, force: true });
  content();
  schemas();
  editorCatalog();
  data();
  catalogs();
  const reference = await api();
  const guides = docs();
  writeSidebars({ ...withReference(guides, reference), ...contract(), ...codes() });
};
