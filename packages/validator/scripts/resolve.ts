import { type Revision, resolve as resolveAny, type Schema } from '@referral-kit/codegen';
import { checkDialect } from './dialect.ts';

/**
 * @param schema an emitted file
 * @returns `schema` with nothing left to look up, in the dialect that guards and models are generated for
 * @throws {UnsupportedKeyword} for what it says and no code is generated for
 */
export const resolve = (revision: Pick<Revision, 'byId'>, schema: Schema): Schema => {
  const resolved = resolveAny(revision, schema);
  checkDialect(resolved);
  return resolved;
};
