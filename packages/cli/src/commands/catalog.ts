import { registry } from '@referral-kit/catalogs/registry';
import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { status } from '@referral-kit/command-line/status';
import { oneOf } from '@referral-kit/command-line/usage';
import { stderr, stdout } from '@referral-kit/files/streams';
import { isMisspelling, quoted } from '@referral-kit/text';
import { catalogsByName } from '../compiled/contract.ts';
import { revisionOption } from '../options/contract.ts';
import { formatOption } from '../options/format.ts';
import { streamOutput } from '../reporters/open.ts';
import { revisionFor } from './revision.ts';

const options = { ...formatOption, ...revisionOption } as const satisfies OptionTable;

type Catalog = (typeof registry)[string][string];

/** The most ids that are printed for a text. */
const most = 10;

/** In shorter words, a slip may be any word. */
const shortestWord = 4;

const catalogsOf = (revision: string): Map<string, Catalog> =>
  new Map(
    Object.entries(catalogsByName[revision] ?? {}).map(([name, inCode]) => [
      name,
      registry[revision]?.[inCode] as Catalog,
    ]),
  );

/** @returns the name of a catalog, which may be given in any case, and as code has it: `customerSize`, `CustomerSize` */
const nameOf = (given: string, revision: string): string => {
  const folded = given.toLowerCase();
  const isGiven = (name: string): boolean => name.toLowerCase() === folded;
  return Object.entries(catalogsByName[revision] ?? {}).find((names) => names.some(isGiven))?.[0] ?? given;
};

/** Whether a text is a word of an id but for a slip. */
const isWordOf = (id: string, text: string): boolean =>
  id
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .some((word) => word.length >= shortestWord && isMisspelling(text, word));

/** The ids that hold a text, the shortest first, then those that are near to it, as a whole or in a word. */
const search = ({ ids, suggest }: Catalog, text: string): string[] => {
  const folded = text.toLowerCase();
  const holding = ids.filter((id) => id.toLowerCase().includes(folded)).sort((a, b) => a.length - b.length);
  const inWord = ids.filter((id) => isWordOf(id, text));
  return [...new Set([...holding, ...suggest(text, most), ...inWord])].slice(0, most);
};

/**
 * Prints the catalogs, the ids of one, or those that a text may stand for.
 *
 * @returns the exit status
 * @throws {UsageError} for an unknown catalog
 */
const catalog = (name: string | undefined, text: string, flags: OptionsOf<typeof options>): number => {
  const { format = 'text' } = flags;
  const revision = revisionFor(flags.revision);
  const catalogs = catalogsOf(revision);
  const { write } = streamOutput(stdout, undefined);
  if (name === undefined) {
    const list = [...catalogs].map(([each, { ids }]) => ({ name: each, ids: ids.length }));
    const lines = list.map((each) => `${each.name}  ${each.ids} ids\n`).join('');
    write(format === 'json' ? `${JSON.stringify(list, null, 2)}\n` : lines);
    return status.valid;
  }
  const own = oneOf('catalog', nameOf(name, revision), [...catalogs.keys()]);
  const known = catalogs.get(own) as Catalog;
  const found = text === '' ? known.ids : search(known, text);
  write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : found.map((id) => `${id}\n`).join(''));
  if (found.length > 0) return status.valid;
  streamOutput(stderr, undefined).write(`No id in the ${own} catalog contains ${quoted(text)} or is similar to it.\n`);
  return status.faults;
};

export const command: Command = defineCommand({
  arguments: [
    {
      name: 'name',
      suggestions: () => [...new Set(Object.values(catalogsByName).flatMap(Object.keys))],
      help: 'Catalog, such as `industries`',
    },
    { name: 'text', isVariadic: true, help: 'Text to look for' },
  ],
  options,
  details: [
    'Without a name, lists the catalogs. With a text, lists the ids that contain it or are similar to it, the best match first.',
  ],
  examples: [
    'referral-kit catalog',
    'referral-kit catalog industries',
    'referral-kit catalog industries retail',
    'referral-kit catalog customer-size --format json',
  ],
  statuses: { valid: 'It was printed', faults: 'No id contains the text or is similar to it' },
  run: ({ name, text }, flags) => catalog(name, text.join(' '), flags),
});
