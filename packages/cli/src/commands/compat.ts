import { type Command, defineCommand } from '@referral-kit/command-line/command';
import { status } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import { loadKit } from '../compat/load.ts';

export const command: Command = defineCommand({
  arguments: [
    { name: 'old', isRequired: true, isPath: true, help: 'Version that others rely on' },
    { name: 'new', isRequired: true, isPath: true, help: 'Version that is to replace it' },
  ],
  options: {
    role: {
      value: 'role',
      suggestions: () => ['writer', 'reader', 'both', 'profile', 'BACKWARD', 'FORWARD', 'FULL'],
      help: 'What the documents are for: writer, reader, both, or profile (the default): reader in folders named `tolerant`, writer elsewhere. Or, as registries have it: BACKWARD, FORWARD, FULL, each also with `_TRANSITIVE`',
    },
    'fail-on': {
      value: 'bump',
      choices: ['patch', 'minor', 'major'],
      help: 'Smallest version bump that ends with status 1 (default: major)',
    },
    dialect: {
      value: 'dialect',
      suggestions: () => ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'],
      help: 'Dialect of schemas that name none, by name or URI: draft-04, draft-06, draft-07, 2019-09 or 2020-12 (the default)',
    },
    format: {
      value: 'mode',
      choices: ['assertion', 'annotation', 'changed'],
      help: 'Whether `format` restricts documents: always, never, or (the default) where a change touches it',
    },
    against: {
      value: 'version',
      repeatable: true,
      isPath: true,
      help: 'Another earlier version to compare NEW with, from the oldest on. Can be repeated',
    },
    entry: {
      value: 'pointer',
      repeatable: true,
      help: 'Schema of each file to compare, such as `#/$defs/*`. By default, and in files without such a schema, the root, or all definitions where the root says at most a type. Can be repeated',
    },
    'ignore-id-version': {
      help: 'Treat `$id`s that differ only in a version as the same. Default: only where all files of a folder differ by the same version',
    },
    missing: {
      value: 'mode',
      choices: ['same', 'changed'],
      help: 'How to treat a referenced document that is missing: the same in both versions, or changed (default)',
    },
    policy: {
      value: 'path',
      isPath: true,
      help: 'JSON file with `severities` by rule, and `waivers` with a reason and an expiry date',
    },
    all: { help: 'Show every finding, not only what fits on a screen' },
    documents: {
      value: 'path',
      repeatable: true,
      isPath: true,
      help: 'File or folder of schemas that both versions refer to by `$id`. Can be repeated',
    },
    timeout: {
      value: 'milliseconds',
      range: [1, 2 ** 31 - 1],
      help: 'Time limit for one question. Without it, the result is the same on every machine',
    },
    reporter: {
      value: 'name[=path]',
      repeatable: true,
      suggestions: () => ['pretty', 'json', 'markdown', 'github'],
      help: 'Reporter, and the file to write: pretty (the default), json, markdown or github. Can be repeated if all but one have a file',
    },
  },
  details: [
    'OLD and NEW are each a file or folder of JSON Schemas, or one of:',
    '  git:REF                 the same path at a git ref, such as git:v1.2.0\n  git:REF:PATH            another path there, from the root of the repository (with ./ from this folder)\n  npm:NAME@VERSION        a published version, downloaded by npm without running its scripts\n  npm:NAME@VERSION:PATH   a path in it',
    "Files are paired by path, or else by `$id`. In a folder, only files that look like schemas are compared. A writer's documents must stay valid; a reader must accept all documents that can arrive. Each finding is proved, or comes with a document that only one version accepts. A change that could not be proved counts as major, and the report says so.",
  ],
  examples: [
    'referral-kit compat git:v1.2.0 schemas',
    'referral-kit compat npm:@referral-kit/schemas@1.2.0 schemas --fail-on minor',
    'referral-kit compat old.schema.json new.schema.json --role reader',
    'referral-kit compat git:main schemas --reporter pretty --reporter markdown=changes.md',
  ],
  statuses: {
    valid: 'No change is as serious as `--fail-on` says',
    faults: 'At least one change is',
    nothing: 'There was nothing to compare',
    unreadable: 'Something could not be read or parsed, so nothing was compared',
  },
  run: async ({ old, new: now }, options) => {
    const cwd = process.cwd();
    const kit = await loadKit(cwd);
    const { hostIn } = await import('../compat/host.ts');
    const today = new Date().toISOString().slice(0, 10);
    try {
      return status[await kit.runCompat([old, now], options, hostIn(cwd, options.color), today)];
    } catch (error) {
      throw error instanceof kit.UsageError ? new UsageError(error.message) : error;
    }
  },
});
