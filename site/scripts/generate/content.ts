import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../folders.ts';

/** Takes over the pages that are written by hand. */
export const content = (): void => cpSync(join(import.meta.dirname, '../../content'), pages, { recursive: true });
