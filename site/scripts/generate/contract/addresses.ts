import { posix } from 'node:path';
import type { NamedSchema, Revision } from '@referral-kit/codegen';

const slug = (path: string): string => posix.basename(path, '.schema.json');

/** @returns where the page of a type, a list of codes or a catalog is */
export const pageOf = ({ kind, path }: Pick<NamedSchema, 'kind' | 'path'>): string => {
  const [revision = ''] = path.split('/');
  return `/${kind === 'catalog' ? 'catalogs' : 'contract'}/${revision}/${slug(path)}`;
};

/** @returns what a reference leads to, in the profile of the file that has it */
export const referred = (revision: Revision, from: string, reference: string): NamedSchema => {
  const path = posix.join(posix.dirname(from), reference);
  // The tolerant profile has the types again; catalogs and codes are those of the strict one where it has none.
  const found = revision.schemas.find((one) => one.path === path);
  if (!found) throw new Error(`${from}: no schema at ${reference}`);
  return found;
};
