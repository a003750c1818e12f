import type { Schema } from '@referral-kit/codegen';
import { declare, doc } from './declare.ts';

const lastWord = (name: string): string | undefined => name.match(/[A-Z][a-z]+$/)?.[0];

/**
 * The name for the union of a type's branches: the word that all of their names end in, after the
 * type's own, so `ReferralState` of `NewState`, `ActiveState`, ...; none when the type's name has it already.
 */
const unionName = (title: string, branches: readonly string[]): string | undefined => {
  const [word, ...others] = new Set(branches.map(lastWord));
  return word === undefined || others.length > 0 || title.includes(word) ? undefined : title + word;
};

/** What a branch says of a member without describing it is described as in the whole type. */
const describedLike = (whole: Schema, branch: Schema): Schema => ({
  ...branch,
  properties: Object.fromEntries(
    Object.entries(branch.properties ?? {}).map(([name, member]) => [
      name,
      { ...member, description: whole.properties?.[name]?.description },
    ]),
  ),
});

const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names.map((name) => `\`${name}\``));

/**
 * @returns the declarations of an object type whose members depend on each other: an interface of its
 * members, one of each branch, the union of these, and the type itself, which narrows
 */
export const declareUnion = async (schema: Schema): Promise<string[]> => {
  const { oneOf = [], ...whole } = schema;
  const title = schema.title as string;
  const members = `${title}Members`;
  const names = oneOf.map((branch) => branch.title as string);
  const together = names.join(' | ');
  const union = unionName(title, names);
  const tied = list([...new Set(oneOf.flatMap((branch) => Object.keys(branch.properties ?? {})))]);
  return [
    await declare({ ...whole, title: members, description: `The members that every {@link ${title}} has.` }),
    ...(await Promise.all(oneOf.map((branch) => declare(describedLike(whole, branch))))),
    ...(union ? [`${doc(`The values of ${tied} that go together.`)}export type ${union} = ${together};\n`] : []),
    `${doc(schema.description as string)}export type ${title} = ${members} & ${union ?? `(${together})`};\n`,
  ];
};
