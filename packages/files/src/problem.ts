import type { Code } from '@referral-kit/codes/codes';

/** Why a file has no bytes to look at. */
export interface FileProblem {
  readonly code: Code;
  readonly message: string;
  /** How to fix it. */
  readonly help?: string;
}
