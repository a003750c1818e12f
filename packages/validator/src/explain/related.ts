import { relatedValue } from '@referral-kit/messages/en/phrases';
import { pointerOf } from '@referral-kit/text';
import type { Path, RelatedPlace, Shown } from '@referral-kit/types/issues';

/**
 * @param path of the object that has the member
 * @returns the place of a member that a fault depends on, which says its value; only some types need it
 */
export const relatedMember = (path: Path, member: string, value: Shown): RelatedPlace => {
  const params = { member, value };
  return { pointer: pointerOf([...path, member]), code: 'related/value', params, message: relatedValue(params) };
};
