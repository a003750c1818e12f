import { registry } from '@referral-kit/validator/registry';
import type { Contract } from '../../contract.ts';

type TypeName = Pick<Contract, 'revision' | 'type'>;

const known = new Map<string, ReadonlySet<string>>();

/** @returns the names of a type's members; none for a type that is no object */
export const membersOf = ({ revision, type }: TypeName): ReadonlySet<string> => {
  const key = `${revision} ${type}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const schema = registry[revision]?.strict[type]?.['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
  const names = new Set(Object.keys(schema?.properties ?? {}));
  known.set(key, names);
  return names;
};

/** Every type of every revision. */
export const allTypes: readonly TypeName[] = Object.entries(registry).flatMap(([revision, { strict }]) =>
  Object.keys(strict).map((type) => ({ revision, type })),
);
