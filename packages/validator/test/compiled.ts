import type { Schema } from '@referral-kit/codegen';
import { checkOf, guardSource } from '../scripts/guard.ts';
import { isClean, isDateTime, isZonedDateTime, onlyMembers, ownMembers } from '../src/guard/index.ts';

/** @returns the guard that is generated for a schema, compiled. */
export const compiled = (schema: Schema): ((value: unknown) => boolean) => {
  const source = guardSource('Any', schema, new Map(), () => undefined).replaceAll(/^export /gm, '');
  const helpers = { isDateTime, isZonedDateTime, onlyMembers, ownMembers };
  const typed = source
    .replace('(data: any, clean: boolean): boolean', '(data, clean)')
    .replaceAll(': ReadonlySet<string> =', ' =');
  const make = new Function(...Object.keys(helpers), `${typed}\nreturn ${checkOf('Any')};`);
  const check = make(...Object.values(helpers)) as (value: unknown, clean: boolean) => boolean;
  return (value) => check(value, isClean());
};
