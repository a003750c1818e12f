import type { Contract, Profile } from './contract.ts';

/** A part of a schema, as the published files have it. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly description?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly items?: SchemaPart;
  readonly allOf?: readonly SchemaPart[];
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
}

/** The schemas of one revision and profile: by type, and by the path that references have. */
export interface SchemaSet {
  readonly types: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, SchemaPart>>;
}

/** A schema, and the path of the file that its references count from. */
interface Located {
  readonly schema: SchemaPart;
  readonly file: string;
}

const sets = new Map<string, Promise<SchemaSet>>();

/** Fetches the schemas of a revision and profile from this site, once. */
export const schemaSet = (revision: string, profile: Profile): Promise<SchemaSet> => {
  const path = `/data/schemas/${revision}-${profile}.json`;
  const known = sets.get(path) ?? fetch(path).then((response) => response.json() as Promise<SchemaSet>);
  sets.set(path, known);
  return known;
};

/** @returns the address of the page of a contract's type */
export const pageOf = ({ types }: SchemaSet, { revision, type }: Contract): string =>
  `/contract/${revision}/${/([^/]+)\.schema\.json$/.exec(types[type] ?? '')?.[1]}.html`;

const joined = (from: string, reference: string): string =>
  new URL(reference, `https://schema.invalid/${from}`).pathname.slice(1);

/** Everything that a schema says at once: itself, what it refers to, and its alternatives. */
const parts = (set: SchemaSet, at: Located): Located[] => {
  const { schema, file } = at;
  const target = schema.$ref === undefined ? undefined : joined(file, schema.$ref);
  const referred = target === undefined ? undefined : set.files[target];
  const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    at,
    ...(referred && target !== undefined ? parts(set, { schema: referred, file: target }) : []),
    ...inner.flatMap((one) => parts(set, { schema: one, file })),
  ];
};

/** A member may be named as what every object inherits. */
const own = (members: SchemaPart['properties'], name: string): SchemaPart | undefined =>
  members && Object.hasOwn(members, name) ? members[name] : undefined;

/** @returns what a contract says about the value at a path: its schema first, then what that refers to */
export const schemasAt = (set: SchemaSet, { type }: Contract, path: readonly (string | number)[]): SchemaPart[] => {
  const file = set.types[type];
  const root = file === undefined ? undefined : set.files[file];
  let here = root && file !== undefined ? parts(set, { schema: root, file }) : [];
  for (const step of path) {
    here = here
      .flatMap(({ schema, file: from }) => {
        const next = typeof step === 'number' ? schema.items : own(schema.properties, step);
        return next ? [{ schema: next, file: from }] : [];
      })
      .flatMap((one) => parts(set, one));
  }
  return here.map(({ schema }) => schema);
};
