/** What the command line `referral-kit compat` runs; it gives its own ways to read files and to write reports. */
export {
  type Fault,
  type Files,
  type GitResult,
  type Host,
  type LossyNumber,
  type Problem,
  type Read,
  type ReportTarget,
  UsageError,
} from './command/host.ts';
export { type CompatFlags, type Outcome, runCompat } from './command/run.ts';
