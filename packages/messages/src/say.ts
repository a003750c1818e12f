import type { TextCode, TextParams } from '@referral-kit/types/issues';

/** Makes the text of a code. */
export type Say<Code extends TextCode> = (params: TextParams[Code]) => string;
