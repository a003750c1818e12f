import type { Role } from './finding.ts';

/** The role a comparison takes: one for all files, or by profile. */
export type RoleOption = Role | 'profile';

/** @returns the role of a file: a tolerant schema is what one reads with; what is strict is what one writes by */
export const roleOf = (path: string, option: RoleOption): Role => {
  if (option !== 'profile') return option;
  return path.split('/').includes('tolerant') ? 'reader' : 'writer';
};
