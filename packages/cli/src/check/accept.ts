import { type Accept, acceptorOf } from '../accept/acceptor.ts';
import { decisive } from '../compiled/contract.ts';
import type { Contract } from './contract.ts';
import type { Settings } from './settings.ts';

const never: Accept = () => false;

const known = new Map<string, Accept>();

/**
 * @returns what tells of most documents without anything to say about them, by their bytes, that they are such. What
 * the strict profile accepts has no warning in the tolerant one.
 */
export const acceptFor = ({ revision, type }: Contract, { collector }: Settings): Accept => {
  // What a document exercises is told by its value alone.
  const schema = collector === undefined ? decisive[revision]?.[type] : undefined;
  if (schema === undefined) return never;
  const accept = known.get(schema) ?? acceptorOf(JSON.parse(schema));
  known.set(schema, accept);
  return accept;
};
