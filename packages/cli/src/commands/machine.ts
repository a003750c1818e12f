import type { Lifecycle } from '@referral-kit/lifecycle';
import { defaultRevision, registry } from '@referral-kit/lifecycle/registry';
import { oneOf } from '../usage.ts';

/**
 * @returns the machine of a revision, or of the default one
 * @throws {UsageError} for a revision that there is not
 */
export const machineOf = (revision: string = defaultRevision): Lifecycle =>
  registry[oneOf('revision', revision, Object.keys(registry))] as Lifecycle;
