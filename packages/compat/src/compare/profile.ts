import { alternatives, shown } from '@referral-kit/text';
import type { Role } from './finding.ts';

/** The names that schema registries have for who depends on a schema, against the last version or all earlier ones. */
const modes = {
  BACKWARD: 'writer',
  BACKWARD_TRANSITIVE: 'writer',
  FORWARD: 'reader',
  FORWARD_TRANSITIVE: 'reader',
  FULL: 'both',
  FULL_TRANSITIVE: 'both',
} as const;

export type Mode = keyof typeof modes;

/** The role a comparison takes: one for all files, by profile, or as a function of a file's path says. */
export type RoleOption = Role | Mode | 'profile' | ((file: string) => Role);

const roles: readonly Role[] = ['writer', 'reader', 'both'];

export const roleNames: readonly string[] = [...roles, 'profile', ...Object.keys(modes)];

/** @returns the role of a file; by profile, a tolerant schema is what one reads with and any other what one writes by */
export const roleOf = (path: string, option: RoleOption): Role => {
  if (typeof option !== 'function') {
    if (option === 'profile') return path.split('/').includes('tolerant') ? 'reader' : 'writer';
    return option in modes ? modes[option as Mode] : (option as Role);
  }
  const role = option(path);
  if (!roles.includes(role)) throw new RangeError(`Unknown role ${shown(role)}. Expected ${alternatives(roles)}.`);
  return role;
};
