import {
  discriminatorOf,
  place,
  placeBelow,
  rootPlace,
  type Schema,
  textsOf,
  UnsupportedKeyword,
} from '@referral-kit/codegen';
import { checkDialect } from './dialect.ts';

/** What an advice says: the branches that one of should hold, and the member that tells them apart. */
interface Advice {
  readonly branches: readonly Schema[];
  readonly by: string;
}

const inAdvice = ['$schema', '$id', '$comment', 'title', 'description', 'type', 'anyOf'];

const placed = (branch: Schema, at: string): Schema => ({
  ...branch,
  [place]: at,
  properties: Object.fromEntries(
    Object.entries(branch.properties ?? {}).map(([name, member]) => [
      name,
      { ...member, [place]: placeBelow(at, 'properties', name) },
    ]),
  ),
});

/** Each member that a branch lists values of, with all that it has in some branch. */
const membersOf = (branches: readonly Schema[]): Record<string, Schema> => {
  const members = branches.flatMap(({ properties = {} }) => Object.entries(properties));
  return Object.fromEntries(
    [...Map.groupBy(members, ([name]) => name)].map(([name, all]) => [
      name,
      { type: 'string', enum: [...new Set(all.flatMap(([, member]) => textsOf(member) ?? []))] },
    ]),
  );
};

/**
 * Reads an advice: a schema that says nothing but which values of members go together, in branches of `anyOf`.
 *
 * @throws {UnsupportedKeyword} for anything else that it says
 */
export const checkAdvice = (schema: Schema): Advice => {
  const at = rootPlace(schema.$id ?? '');
  const { anyOf: branches = [], type } = schema;
  const unknown = Object.keys(schema).find((keyword) => !inAdvice.includes(keyword));
  if (unknown !== undefined) throw new UnsupportedKeyword(unknown, at, 'it is not implemented in an advice');
  if (type !== 'object') throw new UnsupportedKeyword('type', at, 'only objects can be advised on');
  const demanding = branches.findIndex(({ required }) => required !== undefined);
  if (demanding >= 0)
    throw new UnsupportedKeyword('required', placeBelow(at, 'anyOf', demanding), 'it is not implemented in an advice');
  const by = discriminatorOf(branches);
  if (by === undefined) throw new UnsupportedKeyword('anyOf', at, 'no member distinguishes the branches');
  const oneOf = branches.map((branch, index) => ({
    ...placed(branch, placeBelow(at, 'anyOf', index)),
    required: [by],
  }));
  checkDialect({ [place]: at, type: 'object', properties: membersOf(oneOf), required: [by], oneOf });
  return { branches, by };
};
