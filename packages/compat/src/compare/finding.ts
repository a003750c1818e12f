import { alternatives, shown } from '@referral-kit/text';
import type { Json } from '../json.ts';
import { expectList } from './expect.ts';

/** What a change asks of the next version, least first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;

export type Bump = (typeof bumps)[number];

/**
 * Who depends on a schema: a `writer` has documents that must stay valid; a `reader` must understand what others write.
 */
export type Role = 'writer' | 'reader' | 'both';

/**
 * @returns the greatest of some bumps; `none` of an empty list
 * @throws TypeError for anything but a list, RangeError for an unknown bump
 */
export const worst = (all: Iterable<Bump>): Bump => {
  let index = 0;
  for (const bump of expectList<Bump>(all, 'bumps')) {
    const at = bumps.indexOf(bump);
    if (at < 0) throw new RangeError(`Unknown bump ${shown(bump)}. Expected ${alternatives(bumps)}.`);
    index = Math.max(index, at);
  }
  return bumps[index] as Bump;
};

/** One change, with what it asks for and why. */
export interface Finding {
  /** What was changed and what came of it, such as `enum/widened`; see `rules`. */
  readonly rule: string;
  readonly bump: Exclude<Bump, 'none'>;
  /** The file, by the path it has now, or had when it is gone. */
  readonly file: string;
  /** Where it was in the old file, as a JSON Pointer; absent when it was not there. */
  readonly oldPointer?: string;
  /** Where it is in the new file, as a JSON Pointer; absent when it is gone. */
  readonly newPointer?: string;
  readonly message: string;
  /** A document that only one of the two versions accepts. */
  readonly witness?: Json;
  /** The earlier version that was compared with, where there are several. */
  readonly against?: string;
  /** Why the finding is waived, if it is. */
  readonly waived?: string;
}
