import type { Role } from './finding.ts';

/** The role a comparison takes: one for all files, by profile, or as a function of a file's path says. */
export type RoleOption = Role | 'profile' | ((file: string) => Role);

/** @returns the role of a file; by profile, a tolerant schema is what one reads with and any other what one writes by */
export const roleOf = (path: string, option: RoleOption): Role => {
  if (typeof option === 'function') return option(path);
  if (option !== 'profile') return option;
  return path.split('/').includes('tolerant') ? 'reader' : 'writer';
};
