export { shapeOf } from './contract.ts';
export { defaultRevision, type Profile, type Revision, type TypeName } from './generated/revisions.ts';
export type {
  ChoiceShape,
  FaultCode,
  ListShape,
  MemberShape,
  ObjectShape,
  Shape,
  UnionShape,
} from './shape/shape.ts';
