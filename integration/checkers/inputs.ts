/** Something odd that a checker is given. */
export interface OddInput {
  readonly what: string;
  readonly files?: Readonly<Record<string, string>>;
  /** What a shell does in the folder before. */
  readonly prepare?: string;
  /** The arguments, as a shell reads them. */
  readonly paths: string;
  /** Whether the files are written to as long as the checker runs. */
  readonly isWrittenTo?: true;
}

const good = '{"id":"a"}';
const bad = '{"id":1}';

/** All are validated against a schema of objects with an `id` that is a string. */
export const inputs: readonly OddInput[] = [
  { what: 'a valid document', files: { 'a.json': good }, paths: 'a.json' },
  { what: 'an invalid document', files: { 'a.json': bad }, paths: 'a.json' },
  { what: 'a broken document', files: { 'a.json': '{' }, paths: 'a.json' },
  { what: 'a broken document beside a valid one', files: { 'a.json': '{', 'b.json': good }, paths: 'a.json b.json' },
  { what: 'a document with text after it', files: { 'a.json': `${good} x` }, paths: 'a.json' },
  { what: 'a document in which a member is there twice', files: { 'a.json': '{"id":1,"id":"a"}' }, paths: 'a.json' },
  { what: 'a document that is not UTF-8', prepare: String.raw`printf '{"id":"\xe9"}' > a.json`, paths: 'a.json' },
  { what: 'an empty file', files: { 'a.json': '' }, paths: 'a.json' },
  { what: 'a file of white space', files: { 'a.json': ' \n' }, paths: 'a.json' },
  { what: 'a file of a byte order mark', files: { 'a.json': '\ufeff' }, paths: 'a.json' },
  { what: 'a YAML file of comments', files: { 'a.yaml': '# nothing\n' }, paths: 'a.yaml' },
  { what: 'a file that is not there', files: { 'b.json': good }, paths: 'b.json a.json' },
  { what: 'a link that leads nowhere', files: { 'b.json': good }, prepare: 'ln -s nowhere a.json', paths: 'a.json' },
  { what: 'a pattern that matches nothing', paths: "'no-*.json'" },
  { what: 'the same beside a valid document', files: { 'a.json': good }, paths: "a.json 'no-*.json'" },
  { what: 'an empty argument', files: { 'a.json': good }, paths: "a.json ''" },
  { what: 'a folder without documents', prepare: 'mkdir none', paths: 'none' },
  {
    what: "documents that the checker's own ignore file names, found by a pattern",
    files: { 'a.json': bad, '.referralignore': 'a.json\n', '.v8rignore': 'a.json\n' },
    paths: "'*.json'",
  },
  {
    what: 'a document that is written to while it is read',
    files: { 'a.json': `{"id":"${'a'.repeat(20_000_000)}"}` },
    paths: 'a.json',
    isWrittenTo: true,
  },
];
