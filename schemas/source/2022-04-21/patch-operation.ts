import { anything, jsonPointer, of } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { PatchOperator } from './patch-operator.ts';

export const PatchOperation = objectType('PatchOperation', 'One operation of a patch (RFC 6902).', {
  op: of(PatchOperator, 'What it does.'),
  path: jsonPointer('Where it does it, as a JSON Pointer (RFC 6901); /team/- appends to the team.', [
    '/details/dealValue',
    '/team/-',
  ]),
  value: anything('The value, of whatever type belongs at the path.'),
});
