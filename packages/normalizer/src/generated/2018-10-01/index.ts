// Generated from the emitted schemas; do not edit. To update it: npm run generate
import { normalizerOf } from '../../entry/normalize.ts';
import { patchNormalizerOf } from '../../entry/normalize-patch.ts';
import { guards } from './guards.ts';
import { table } from './table.ts';

export * from '../../entry/shared.ts';

/**
 * Brings a document into the spelling of revision 2018-10-01, as `normalize` of `@referral-kit/normalizer` does, held to
 * the validator that it is given: no other is loaded.
 *
 * @param input any value; it is not changed, and never makes this throw
 * @returns the document, every change, and what is still wrong; of the validator's type where `ok` is true
 * @throws {TypeError} without a validator, and for an unknown option
 * @throws {RangeError} for a validator of another revision
 *
 * @example
 * import { Referral } from '@referral-kit/validator/2018-10-01/tolerant';
 * const result = normalize(await response.json(), { validator: Referral });
 * if (result.ok) store(result.value);
 */
export const normalize: ReturnType<typeof normalizerOf> = /*#__PURE__*/ normalizerOf(table, guards);

/**
 * Brings a patch into the spelling of revision 2018-10-01, together with the referral that it is a patch of, as
 * `normalizePatch` of `@referral-kit/normalizer` does.
 *
 * @param before the referral as it arrived; it is not changed
 * @param patch the operations, which need not be valid
 * @returns both; neither ever makes this throw
 * @throws {TypeError} without a validator, and for an unknown option
 * @throws {RangeError} for a validator of another revision, or of anything but referrals
 */
export const normalizePatch: ReturnType<typeof patchNormalizerOf> = /*#__PURE__*/ patchNormalizerOf(table, guards);
