import type { Input } from '../inputs/input.ts';
import type { Contract } from './contract.ts';
import type { Settings } from './settings.ts';
import type { Verdict } from './verdict.ts';

/** @returns how verdicts on documents with a contract begin. */
export const aboutOf = (
  { name }: Input,
  { revision, type, profile }: Contract,
  settings: Settings,
): Pick<Verdict, 'file' | 'revision' | 'type' | 'profile'> => {
  const isOther = revision !== (settings.revision ?? settings.defaultRevision);
  return { file: name, ...(isOther && { revision }), type, profile };
};
