import type { Validator } from '@referral-kit/validator';
import { advised } from '@referral-kit/validator/registry';
import { type Accept, acceptorOf } from '../accept/acceptor.ts';
import type { Contract } from './contract.ts';
import { recordsMembers } from './envelope.ts';
import type { Settings } from './settings.ts';

const nothing: Accept = () => false;

const mayBeList = (schema: Record<string, unknown>): boolean =>
  recordsMembers.some((name) => Object.hasOwn((schema.properties ?? {}) as object, name));

const known = new WeakMap<Validator<unknown>, Accept>();

const acceptOf = (strict: Validator<unknown>): Accept => {
  const schema = strict['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
  return mayBeList(schema) ? nothing : acceptorOf(schema);
};

/**
 * @returns what tells of most documents without anything to say about them, by their bytes, that they are such. What
 * the strict profile accepts has no warning in the tolerant one.
 */
export const acceptFor = ({ revision, type }: Contract, { registry, collector }: Settings): Accept => {
  // What a document exercises is told by its value alone.
  if (collector !== undefined) return nothing;
  const strict = registry[revision]?.strict[type];
  if (strict === undefined || advised[revision]?.includes(type) !== false) return nothing;
  const accept = known.get(strict) ?? acceptOf(strict);
  known.set(strict, accept);
  return accept;
};
