import type { HistoryOptions } from '@referral-kit/lifecycle';
import type { Settings } from '../check/settings.ts';

/** What histories are held to. */
export interface HistorySettings extends Settings {
  /** How every step is judged. */
  readonly steps: Pick<HistoryOptions, 'lifecycle' | 'treatAdviceAs'>;
  /** Whether each snapshot is held to the contract by itself, too. */
  readonly validates: boolean;
}
