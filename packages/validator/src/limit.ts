import type { ValidateOptions } from './validator.ts';

/** How many issues a result holds unless the caller asks for another number. */
const defaultLimit = 1000;

/** @returns how many issues a result may hold. */
export const limitOf = ({ limit = defaultLimit }: ValidateOptions): number => (limit >= 0 ? limit : defaultLimit);
