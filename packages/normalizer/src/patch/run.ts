import { patchTable, patchType, patchValidators } from '../generated/patch.ts';
import { builtModel } from '../model/build.ts';
import type { MemberModel } from '../model/model.ts';
import { changeOf } from '../outcome.ts';
import type { Contract } from '../run/contract.ts';
import { type Run, runDocument } from '../run/document.ts';
import { mainOf, type Walked, walked } from '../run/walked.ts';
import type { NormalizedPatch } from './result.ts';
import { retargeted } from './retarget.ts';

const walkPatch = (before: unknown, patch: unknown, contract: Contract, document: Run): Walked => {
  const {
    model,
    validator: { profile },
  } = contract;
  const settle = (member: MemberModel, part: unknown): unknown => walked(model, member, profile, part).value;
  const patches = builtModel(patchTable);
  try {
    const retarget = retargeted({ document: before, steps: document.steps, main: mainOf(model), settle });
    return walked(patches, patches.values.get(patchType) as MemberModel, profile, patch, undefined, retarget);
  } catch {
    // What cannot be read stays as it is.
    return { value: patch, steps: [], conflicts: [] };
  }
};

/** Normalises a patch together with the document that it is a patch of. */
export const runPatch = (contract: Contract, before: unknown, patch: unknown): NormalizedPatch => {
  const document = runDocument(contract, before);
  const { value, steps } = walkPatch(before, patch, contract, document);
  const result = patchValidators[contract.validator.profile].validate(value);
  const found = { before: document.value, patch: value, changes: steps.map(changeOf) };
  return (
    result.ok ? { ...found, ok: true, remaining: [] } : { ...found, ok: false, remaining: result.issues }
  ) as NormalizedPatch;
};
