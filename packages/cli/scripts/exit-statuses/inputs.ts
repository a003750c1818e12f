import { bad, type ExitStatusSection, good } from './case.ts';

/** What is read. */
export const inputSections: readonly ExitStatusSection[] = [
  {
    title: 'Documents',
    cases: [
      { what: 'all are valid', files: { 'tag/a.json': good }, run: 'referral-kit validate tag', status: 0 },
      {
        what: 'one is invalid',
        files: { 'tag/a.json': good, 'tag/b.json': bad },
        run: 'referral-kit validate tag',
        status: 1,
      },
      {
        what: 'one is not JSON',
        files: { 'tag/a.json': good, 'tag/b.json': '{' },
        run: 'referral-kit validate tag',
        status: 4,
      },
      {
        what: 'one is invalid, another is not JSON',
        files: { 'tag/a.json': bad, 'tag/b.json': '{' },
        run: 'referral-kit validate tag',
        status: 4,
      },
      {
        what: 'YAML contains a control character',
        files: { 'tag/a.yaml': 'id: "a\u0001"\n' },
        run: 'referral-kit validate tag',
        status: 4,
      },
      {
        what: 'YAML is valid, with a byte order mark before a later document',
        files: { 'tag/a.yaml': 'id: a\n...\n\ufeff---\nid: b\n' },
        run: 'referral-kit validate tag',
        status: 0,
      },
      {
        what: '`$schema` names a type by the address of any host',
        files: { 'a.json': { $schema: 'https://cdn.example.com/npm/schemas@1/2018-10-01/tag.schema.json', ...good } },
        run: 'referral-kit validate a.json',
        status: 0,
      },
      {
        what: '`$schema` names nothing that is known',
        files: { 'a.json': { $schema: 'https://example.com/tag.json', ...good } },
        run: 'referral-kit validate a.json',
        status: 1,
        says: 'typing/unknown-schema',
      },
    ],
  },
  {
    title: 'Empty files',
    cases: [
      {
        what: 'a JSON file has no bytes',
        files: { 'tag/a.json': '', 'tag/b.json': good },
        run: 'referral-kit validate tag',
        status: 4,
        says: 'file/empty',
      },
      {
        what: 'a JSON file contains only a byte order mark and white space',
        files: { 'tag/a.json': '\ufeff \n' },
        run: 'referral-kit validate tag',
        status: 4,
      },
      {
        what: 'a compressed JSON file is empty',
        files: { 'tag/x': '' },
        prepare: 'gzip -c < tag/x > tag/a.json.gz && rm tag/x',
        run: 'referral-kit validate tag',
        status: 4,
      },
      {
        what: 'a YAML file contains only comments',
        files: { 'tag/a.yaml': '# nothing\n' },
        run: 'referral-kit validate tag',
        status: 4,
      },
      {
        what: 'a fixture that must fail is empty and has no sidecar',
        files: { 'tag/a.invalid.json': '' },
        run: 'referral-kit validate tag',
        status: 1,
        says: 'fixture/no-expectation',
      },
      {
        what: 'a file of records contains none, beside other files',
        files: { 'tag/a.ndjson': '', 'tag/b.json': good },
        run: 'referral-kit validate tag',
        status: 0,
      },
      {
        what: 'a file of records contains none, and there is nothing else',
        files: { 'tag/a.ndjson': '' },
        run: 'referral-kit validate tag',
        status: 3,
      },
      { what: 'standard input is empty', run: 'referral-kit validate - < /dev/null', status: 4 },
    ],
  },
  {
    title: 'Paths',
    cases: [
      {
        what: 'a path leads nowhere',
        files: { 'tag/a.json': good },
        run: 'referral-kit validate tag missing.json',
        status: 4,
        says: 'file/not-found',
      },
      {
        what: 'a pattern matches nothing, beside others that do',
        files: { 'tag/a.json': good },
        run: "referral-kit validate tag 'no-*.json'",
        status: 3,
      },
      {
        what: 'the same, beside an invalid document',
        files: { 'tag/a.json': bad },
        run: "referral-kit validate tag 'no-*.json'",
        status: 1,
      },
      {
        what: 'the same, and that is allowed',
        files: { 'tag/a.json': good },
        run: "referral-kit validate --allow-unmatched tag 'no-*.json'",
        status: 0,
      },
      { what: 'a folder contains no document', prepare: 'mkdir none', run: 'referral-kit validate none', status: 3 },
      {
        what: 'the same, and that is allowed',
        prepare: 'mkdir none',
        run: 'referral-kit validate --allow-empty none',
        status: 0,
      },
      {
        what: 'a path is empty, such as an unset variable in quotes',
        files: { 'tag/a.json': good },
        run: 'referral-kit validate tag "$UNSET_VARIABLE"',
        status: 2,
      },
      { what: 'no path is given, nor does a configuration name any', run: 'referral-kit validate', status: 2 },
      { what: 'standard input is a folder', run: 'referral-kit validate - < .', status: 4 },
      {
        what: 'a pipe is named, and contains records',
        files: { lines: '{"id":"a"}\n{"id":1}\n' },
        run: 'cat lines | referral-kit validate --type Tag /dev/stdin',
        status: 1,
        says: '2 records',
      },
      {
        what: 'a name is longer than the system takes, beside others',
        files: { 'tag/a.json': good },
        run: 'referral-kit validate tag "$(printf "%05000d" 0)"',
        status: 4,
        says: '1 valid',
      },
      {
        what: 'a file is written to while it is read',
        files: {},
        prepare: `seq 3000000 | sed 's/.*/{"id":"&"}/' > a.ndjson`,
        run: '(while :; do echo \'{"id":"a"}\' >> a.ndjson; done) & referral-kit validate --type Tag a.ndjson; status=$?; kill $!; exit $status',
        status: 4,
        says: 'changed',
      },
      {
        what: '500 MB of blank lines, compressed',
        prepare: "head -c 500000000 /dev/zero | tr '\\0' '\\n' | gzip -1 > a.ndjson.gz",
        run: 'referral-kit validate --type Tag a.ndjson.gz',
        status: 3,
        isSlow: true,
      },
    ],
  },
];
