import { notAChoice } from '@referral-kit/text';
import type { NormalizedPatch } from '../patch/result.ts';
import { runPatch } from '../patch/run.ts';
import type { Guards } from '../run/contract.ts';
import type { Table } from '../table.ts';
import { contractBy, type EntryOptions } from './contract.ts';

/** Brings patches into the spelling of one revision. */
export type PatchNormalizer = (before: unknown, patch: unknown, options: EntryOptions<unknown>) => NormalizedPatch;

/** Makes the `normalizePatch` of one revision. */
export const patchNormalizerOf =
  (table: Table, guards: Guards): PatchNormalizer =>
  (before, patch, options) => {
    const contract = contractBy(table, guards, options);
    const [main] = contract.model.documents;
    if (contract.validator.typeName !== main?.type)
      throw notAChoice('type', contract.validator.typeName, [main?.type ?? '']);
    return runPatch(contract, before, patch);
  };
