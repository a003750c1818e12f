// Checked by the compiler alone: npm run types
import type * as Later from '@referral-kit/types/2022-04-21';
import type { Equal } from '../../../scripts/test/helpers/equal.ts';
import { Referral } from '../src/index.ts';
import { registry } from '../src/registry.ts';
import type { Result, Validator } from '../src/validator.ts';

const holds = <True extends true>(): True | undefined => undefined;

declare const name: string;
declare const result: Result<Referral>;

// Each member may be asked for at once, and is there on its own branch alone.
holds<Equal<(typeof result)['value'], Referral | undefined>>();
holds<Equal<Exclude<(typeof result)['issues'], undefined>[number]['pointer'], string>>();
if (result.ok) holds<Equal<typeof result.value, Referral>>();
else holds<Equal<typeof result.value, undefined>>();
const { value, issues } = Referral.validate(name);
export const shown: string = value?.status ?? issues?.map(({ pointer }) => pointer).join() ?? '';

// What is known is there, though `noUncheckedIndexedAccess` is set.
holds<Equal<(typeof registry)['2022-04-21']['strict']['Referral'], Validator<Later.Referral>>>();
export const known: Validator<Later.NewReferral> = registry['2022-04-21'].strict.NewReferral;
export const named: Validator<unknown> | undefined = registry[name]?.tolerant[name];
// @ts-expect-error nobody knows whether there is such a revision
export const certain: Validator<unknown> = registry[name].strict.Referral;
// @ts-expect-error there is no such profile
registry['2022-04-21'].lenient;
