import { relatedValue } from '@referral-kit/messages/en/phrases';
import { pointerOf } from '@referral-kit/text';
import type { Path, RelatedPlace, Shown, Translator } from '@referral-kit/types/issues';
import { said } from '../issues/said.ts';

/** Makes the place that a fault depends on, given the path of the fault. */
export type Relate = (path: Path, translate: Translator | undefined) => RelatedPlace;

/** @returns what makes the place of a member next to the one at fault, and says its value; only some types need it */
export const relatedMember =
  (member: string, value: Shown): Relate =>
  (path, translate) => {
    const code = 'related/value';
    const params = { member, value };
    const pointer = pointerOf([...path.slice(0, -1), member]);
    return { pointer, code, params, message: said(code, params, relatedValue, translate) };
  };
