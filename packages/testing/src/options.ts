import { brief } from '@referral-kit/text';

/** @throws {RangeError} when a length is not a whole number from `least` on */
export const checkLength = (name: string, value: number, least: number): void => {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`${name} is ${brief(value)}. Expected a whole number, ${least} or more.`);
  }
};
