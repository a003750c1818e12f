import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../folders.ts';

/** A link of a sidebar, or a group of them. */
export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly items?: SidebarItem[];
}

/** The sidebars, by the beginning of the addresses that have them. */
export type Sidebars = Record<string, SidebarItem[]>;

/** Writes the sidebars for VitePress, whose configuration reads them. */
export const writeSidebars = (sidebars: Sidebars): void => {
  const file = join(root, 'site/.build/sidebars.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(sidebars));
};
