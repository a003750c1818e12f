import { readFileSync } from 'node:fs';
import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { oneOf } from '@referral-kit/command-line/usage';
import { stdout } from '@referral-kit/files/streams';
import { profileOptions } from '../options/contract.ts';
import { streamOutput } from '../reporters/open.ts';
import { defaultProfile } from '../validate/options.ts';
import { revisionFor } from './revision.ts';

const options = {
  bundle: { help: 'Include everything that the schema refers to' },
  ...profileOptions,
} as const satisfies OptionTable;

interface Entry {
  readonly path: string;
  readonly $id?: string;
  readonly kind: string;
  readonly name?: string;
  readonly profile?: string;
}

type Schema = Readonly<Record<string, unknown>>;

const emitted = (path: string): string =>
  readFileSync(new URL(import.meta.resolve(`@referral-kit/schemas/${path}`)), 'utf8');

const kinds = ['type', 'catalog', 'codes'];

/** Every `$ref` in a schema, as absolute URIs. */
const references = (value: unknown, base: string): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [new URL(inner, base).href] : references(inner, base),
  );
};

/** The schema with all that it refers to in `$defs`, each under its own `$id`, so that every `$ref` still holds. */
const bundled = (root: Schema, byId: ReadonlyMap<string, Entry>): string => {
  const found = new Map<string, Schema>();
  const gather = (schema: Schema): void => {
    for (const id of references(schema, String(schema.$id))) {
      const entry = byId.get(id);
      if (found.has(id) || entry === undefined || id === root.$id) continue;
      const target = JSON.parse(emitted(entry.path)) as Schema;
      found.set(id, target);
      gather(target);
    }
  };
  gather(root);
  if (found.size === 0) return `${JSON.stringify(root, null, 2)}\n`;
  const parts = [...found.values()].map(({ $schema: _, ...part }) => [part.title, part] as const);
  return `${JSON.stringify({ ...root, $defs: Object.fromEntries(parts) }, null, 2)}\n`;
};

const manifest = (): Record<string, Entry[]> =>
  (JSON.parse(emitted('manifest.json')) as { revisions: Record<string, Entry[]> }).revisions;

/** @returns the names of all schemas of any revision. */
const schemaNames = (): string[] => [
  ...new Set(
    Object.values(manifest()).flatMap((entries) =>
      entries.flatMap(({ kind, name }) => (kinds.includes(kind) && name !== undefined ? [name] : [])),
    ),
  ),
];

/**
 * Prints an emitted schema, or the names of all.
 *
 * @returns the exit status
 * @throws {UsageError} for an unknown type
 */
const schema = (type: string | undefined, flags: OptionsOf<typeof options>): number => {
  const revisions = manifest();
  const { profile = defaultProfile } = flags;
  const { write } = streamOutput(stdout, undefined);
  const named = (revision: string, kindsOf: readonly string[]): Entry[] =>
    (revisions[revision] ?? []).filter((entry) => kindsOf.includes(entry.kind) && entry.profile === profile);
  const revision = revisionFor(flags.revision, (each) => named(each, kinds).some(({ name }) => name === type));
  const entries = named(revision, kinds);
  if (type === undefined) {
    write(entries.map(({ name }) => `${name}\n`).join(''));
    return 0;
  }
  const names = flags.revision === undefined ? Object.keys(revisions).flatMap((each) => named(each, kinds)) : entries;
  const known = oneOf('schema', type, [...new Set(names.map(({ name }) => name as string))]);
  const entry = entries.find(({ name }) => name === known) as Entry;
  const whole = named(revision, ['bundle']).find(({ name }) => name === known);
  if (!flags.bundle) write(emitted(entry.path));
  else if (whole) write(emitted(whole.path));
  else
    write(bundled(JSON.parse(emitted(entry.path)) as Schema, new Map(entries.map((each) => [each.$id ?? '', each]))));
  return 0;
};

export const command: Command = defineCommand({
  arguments: [
    {
      name: 'type',
      suggestions: schemaNames,
      help: 'Type, catalog or code list, such as `Referral`, `IndustryId` or `CountryCode`',
    },
  ],
  options,
  details: [
    'Without a type, lists the names of all schemas. Schemas refer to each other by relative `$ref`; `--bundle` puts all of them into one document, for validators that load no other files.',
  ],
  examples: [
    'referral-kit schema',
    'referral-kit schema Referral --bundle > referral.schema.json',
    'referral-kit schema CustomerSize',
    'referral-kit schema ReferralEvent --profile tolerant',
  ],
  statuses: { valid: 'It was printed' },
  run: ({ type }, flags) => schema(type, flags),
});
