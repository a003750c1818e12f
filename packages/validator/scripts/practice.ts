import type { Practice, Revision, Schema } from '@referral-kit/codegen';
import type { PracticeValue } from '../src/explain/model.ts';

/**
 * @returns the values that practice adds to an enumeration, each with the status that it goes with; nothing for an
 * enumeration that practice adds nothing to
 */
export const practiceOf = (
  { data, schema }: Revision,
  { title, enum: values }: Schema,
): PracticeValue[] | undefined => {
  if (title !== 'ReferralSubstatus' || !values) return undefined;
  const statuses = schema('ReferralStatus', 'strict').enum ?? [];
  return data<Practice>('transitions', 'practice')?.states?.map(({ status, substatus, code }) => ({
    value: substatus,
    code: code as PracticeValue['code'],
    by: 'status',
    determined: status,
    others: statuses.filter((other) => other !== status),
  }));
};
