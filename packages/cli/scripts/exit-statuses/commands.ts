import { type ExitStatusSection, good } from './case.ts';

const config = 'referral-kit.config.json';

/** How the command is set up and called, and what other commands than `validate` end with. */
export const commandSections: readonly ExitStatusSection[] = [
  {
    title: 'Configuration',
    cases: [
      {
        what: 'it has comments and trailing commas',
        files: { 'a.json': good, [config]: '{ // ours\n "type": "Tag", }' },
        run: 'referral-kit validate --no-color a.json',
        status: 0,
      },
      {
        what: 'it is at fault',
        files: { 'a.json': good, [config]: { typ: 'Tag' } },
        run: 'referral-kit validate a.json',
        status: 2,
      },
      {
        what: '`init` writes one for a monorepo, and everything that it names is valid',
        files: {
          'package.json': { name: 'x' },
          'services/a/package.json': { name: 'a' },
          'services/a/fixtures/tag/a.json': good,
          'services/a/tsconfig.json': '{ /* c */ }',
        },
        prepare: 'referral-kit init',
        run: 'referral-kit validate',
        status: 0,
        says: '1 file, 1 record: 1 valid',
      },
      { what: '`init`, and there is one already', files: { [config]: {} }, run: 'referral-kit init', status: 2 },
    ],
  },
  {
    title: 'Wrong usage, interruptions and bugs',
    cases: [
      {
        what: 'help or the version is asked for',
        run: 'referral-kit validate --help && referral-kit --version',
        status: 0,
      },
      { what: 'there is no command', run: 'referral-kit', status: 2 },
      {
        what: 'a command, an option, a type or a profile is unknown',
        run: 'referral-kit validate --profile lax tag',
        status: 2,
      },
      { what: 'an option needs another', run: 'referral-kit validate -0 tag', status: 2 },
      {
        what: 'somebody presses Ctrl+C',
        run: 'sleep 5 | timeout --preserve-status --foreground -s INT 3 referral-kit validate -',
        status: 130,
      },
      {
        what: 'referral-kit itself fails',
        files: {
          'tag/a.json': good,
          'fail.mjs': 'Buffer.isBuffer = () => { throw new TypeError("out of order"); };\n',
        },
        run: 'NODE_OPTIONS="--import ./fail.mjs" referral-kit validate tag',
        status: 70,
      },
    ],
  },
  {
    title: 'Other commands',
    cases: [
      {
        what: '`normalize` finds nothing wrong any more',
        files: { 'tag/a.json': good },
        run: 'referral-kit normalize tag',
        status: 0,
      },
      {
        what: '`normalize` cannot fix everything',
        files: { 'tag/a.json': { id: [] } },
        run: 'referral-kit normalize tag',
        status: 1,
      },
      {
        what: '`normalize` is given a file with a line feed in its name',
        files: { 'address/a\nb.json': { addressLine1: '1 Quay Street', city: 'Galway', country: 'ie' } },
        run: 'referral-kit normalize address | grep -q \'^--- "a/address/a\\\\nb.json"\'',
        status: 0,
      },
      {
        what: '`history` finds a step that is not allowed',
        files: {
          'a.ndjson':
            '{"id":"r","status":"Closed","substatus":"Lost"}\n{"id":"r","status":"New","substatus":"Pending"}\n',
        },
        run: 'referral-kit history --no-validate a.ndjson',
        status: 1,
      },
      {
        what: '`expect` is given no document that must fail',
        files: { 'tag/a.json': good },
        run: 'referral-kit expect tag',
        status: 3,
      },
      { what: '`catalog` finds nothing', run: 'referral-kit catalog industries zzzzzz', status: 1 },
      {
        what: '`explain`, `schema` or `lifecycle` is given an unknown name',
        run: 'referral-kit explain no/such-code',
        status: 2,
      },
      {
        what: '`compat` finds a change that breaks others',
        files: { 'old.schema.json': { type: 'string' }, 'new.schema.json': { type: 'number' } },
        run: 'referral-kit compat old.schema.json new.schema.json',
        status: 1,
      },
      {
        what: '`compat` cannot read a schema',
        files: { 'old.schema.json': '{', 'new.schema.json': {} },
        run: 'referral-kit compat old.schema.json new.schema.json',
        status: 4,
      },
      {
        what: '`--list-files -0` gives names to other programs',
        files: { 'tag/a b.json': good },
        run: 'referral-kit validate --list-files -0 tag | xargs -0 ls',
        status: 0,
        says: 'a b.json',
      },
    ],
  },
];
