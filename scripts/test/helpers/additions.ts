import type { Edit } from './contributions.ts';

/** Something that docs/architecture.md says where to add: one new file, and one line in a table. */
export interface Addition {
  /** As the page calls it. */
  readonly name: string;
  readonly file: string;
  readonly content: string;
  readonly table: string;
  /** The line of the table that the new one comes before. */
  readonly before: string;
  readonly line: string;
}

const cli = 'packages/cli/src';
const source = 'schemas/source/2018-10-01';

export const additions: readonly Addition[] = [
  {
    name: 'a reporter',
    file: `${cli}/reporters/codes.ts`,
    content: `import type { ReporterFactory } from './reporter.ts';

/** The code of each issue, on a line of its own. */
export const codes: ReporterFactory = ({ results: { write } }) => ({
  result: ({ issues }) => {
    for (const { code } of issues) write(\`\${code}\\n\`);
  },
  end: () => {},
});
`,
    table: `${cli}/reporters/reporter.ts`,
    before: '} as const;\n',
    line: `  codes: async (): Promise<ReporterFactory> => (await import('./codes.ts')).codes,\n`,
  },
  {
    name: 'a command',
    file: `${cli}/commands/types.ts`,
    content: `import { types } from '../compiled/contract.ts';
import { type Command, defineCommand } from '@referral-kit/command-line/command';
import { stdout } from '@referral-kit/files/streams';

export const command: Command = defineCommand({
  arguments: [],
  options: {},
  statuses: { valid: 'They were printed' },
  run: () => {
    stdout.write(Object.values(types).flat().map((name) => \`\${name}\\n\`).join(''));
    return 0;
  },
});
`,
    table: `${cli}/cli/commands.ts`,
    before: `  completion: {\n`,
    line: `  types: { summary: 'Print the names of the types', load: () => import('../commands/types.ts') },\n`,
  },
  {
    name: 'a file format',
    file: `${cli}/parse/formats/json-seq.ts`,
    content: `import { readDocument } from '@referral-kit/parse/json';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import type { Format } from './format.ts';

const separator = 0x1e;

/** A sequence of texts in JSON (RFC 7464): before each is a record separator. */
function* read(bytes: Buffer): Generator<LocatedDocument> {
  for (let at = bytes.indexOf(separator); at !== -1; ) {
    const next = bytes.indexOf(separator, at + 1);
    yield readDocument(bytes.subarray(at + 1, next === -1 ? undefined : next), at + 1);
    at = next;
  }
}

export const jsonSeq: Format = { endings: ['json-seq'], isLines: false, isJson: false, read };
`,
    table: `${cli}/parse/formats/table.ts`,
    before: `export { ndjson } from './ndjson.ts';\n`,
    line: `export { jsonSeq } from './json-seq.ts';\n`,
  },
  {
    name: 'a rule that JSON Schema can say',
    file: `${source}/order-number.ts`,
    content: `import { Type } from 'typebox';
import { objectType } from './contract.ts';

export const OrderNumber = objectType('OrderNumber', 'The number of an order.', {
  number: Type.String({
    description: 'The letter R, a hyphen and digits.',
    pattern: '^R-[0-9]',
    not: { type: 'string', pattern: '[^R0-9-]|[0-9][^0-9]' },
    examples: ['R-2018'],
  }),
});
`,
    table: `${source}/index.ts`,
    before: `export * from './practice.ts';\n`,
    line: `export * from './order-number.ts';\n`,
  },
];

/** Does what the page says. */
export const addTo = (edit: Edit, { file, content, table, before, line }: Addition): void => {
  edit.add(file, content);
  edit.replace(table, before, `${line}${before}`);
};
