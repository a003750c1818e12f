import { isUtf8 } from 'node:buffer';
import { isNdjson } from '../inputs/formats.ts';
import type { Input, Problem } from '../inputs/input.ts';
import { aboutOf } from './about.ts';
import { acceptFor } from './accept.ts';
import { contractFor } from './contract.ts';
import { isToFail } from './fixture-name.ts';
import { usable } from './on-file.ts';
import type { Settings } from './settings.ts';
import type { Verdict } from './verdict.ts';

/**
 * Says of a file, by its bytes alone, that it holds one document that is surely valid, with nothing to say about it.
 *
 * @param read the bytes of the file, or why there are none
 * @returns nothing where that is not sure
 */
export const accepted = (input: Input, read: Buffer | Problem, settings: Settings): Verdict | undefined => {
  const { name, folders, sidecar } = input;
  if (sidecar !== undefined || isNdjson(name)) return undefined;
  const contract = contractFor(input, settings);
  const bytes = usable(read);
  if (!Buffer.isBuffer(bytes) || isToFail(name, folders, contract)) return undefined;
  const accept = acceptFor(contract, settings);
  if (!accept(bytes, 0, bytes.length) || !isUtf8(bytes)) return undefined;
  return { ...aboutOf(input, contract, settings), outcome: 'valid', issues: [] };
};
