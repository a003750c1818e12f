import { bad, commit, type ExitStatusSection, good } from './case.ts';

const config = 'referral-kit.config.json';
const baseline = "referral-kit baseline tag --reason 'known' --expires 2999-01-01";

/** What a run is also checked for, and what it writes. */
export const judgingSections: readonly ExitStatusSection[] = [
  {
    title: 'Warnings and fixtures',
    cases: [
      {
        what: 'there are warnings',
        files: { 'tag/a.json': good, 'tag/b.ndjson': '' },
        run: 'referral-kit validate tag',
        status: 0,
        says: '1 warning',
      },
      {
        what: 'there are more warnings than are allowed',
        files: { 'tag/a.json': good, 'tag/b.ndjson': '' },
        run: 'referral-kit validate --max-warnings 0 tag',
        status: 1,
      },
      {
        what: 'a fixture fails as its sidecar states',
        files: { 'tag/a.json': bad, 'tag/a.expected.json': [{ code: 'schema/wrong-type', pointer: '/id' }] },
        run: 'referral-kit validate tag',
        status: 0,
      },
      {
        what: 'a fixture that must fail is valid',
        files: { 'tag/a.json': good, 'tag/a.expected.json': [{ code: 'schema/wrong-type', pointer: '/id' }] },
        run: 'referral-kit validate tag',
        status: 1,
      },
      {
        what: 'a sidecar has no document',
        files: { 'tag/a.json': good, 'tag/b.expected.json': [] },
        run: 'referral-kit validate tag',
        status: 1,
      },
      {
        what: 'records that must fail have no sidecar',
        files: { 'tag/a.invalid.ndjson': '{"id":"a"}\n{"id":1}\n' },
        run: 'referral-kit validate tag',
        status: 1,
        says: 'a.invalid.ndjson:2:1',
      },
    ],
  },
  {
    title: 'Baseline',
    cases: [
      {
        what: 'every error is accepted',
        files: { 'tag/a.json': bad },
        prepare: baseline,
        run: 'referral-kit validate --baseline referral-kit.baseline.json tag',
        status: 0,
      },
      {
        what: 'a line is inserted above the record whose errors are accepted',
        files: { 'tag/a.ndjson': '{"id":"a","x":1}\n' },
        prepare: `${baseline} && sed -i '1i {"id":"b"}' tag/a.ndjson`,
        run: 'referral-kit validate --baseline referral-kit.baseline.json tag',
        status: 0,
      },
      {
        what: 'another record has the same error',
        files: { 'tag/a.ndjson': '{"id":"a","x":1}\n' },
        prepare: `${baseline} && sed -i 's/"a"/"b"/' tag/a.ndjson`,
        run: 'referral-kit validate --baseline referral-kit.baseline.json tag',
        status: 1,
      },
      {
        what: 'an accepted error is gone',
        files: { 'tag/a.json': bad },
        prepare: `${baseline} && echo '{"id":"a"}' > tag/a.json`,
        run: 'referral-kit validate --baseline referral-kit.baseline.json tag',
        status: 1,
      },
      {
        what: 'an entry has expired',
        files: { 'tag/a.json': bad },
        prepare: `${baseline} && sed -i s/2999/2001/ referral-kit.baseline.json`,
        run: 'referral-kit validate --baseline referral-kit.baseline.json tag',
        status: 1,
      },
      {
        what: 'the baseline is at fault',
        files: { 'tag/a.json': good, 'b.json': { entries: 1 } },
        run: 'referral-kit validate --baseline b.json tag',
        status: 2,
      },
      {
        what: 'a baseline is written, and something cannot be read',
        files: { 'tag/a.json': '{' },
        run: baseline,
        status: 4,
      },
    ],
  },
  {
    title: 'Coverage',
    cases: [
      {
        what: 'less is covered than the minimum',
        files: { 'tag/a.json': good },
        run: 'referral-kit validate --coverage-min 100 tag',
        status: 1,
      },
      {
        what: 'a minimum of the configuration, and one file is named',
        files: { 'tag/a.json': good, [config]: { paths: ['tag'], coverage: { minimum: 100 } } },
        run: 'referral-kit validate tag/a.json',
        status: 0,
      },
      {
        what: 'the same, and everything is validated',
        files: { 'tag/a.json': good, [config]: { paths: ['tag'], coverage: { minimum: 100 } } },
        run: 'referral-kit validate',
        status: 1,
      },
    ],
  },
  {
    title: 'Reports and other outputs',
    cases: [
      {
        what: 'a report counts paths from the root of the repository',
        files: { 'service/tag/a.json': bad },
        prepare: commit,
        run: 'cd service && referral-kit validate tag --reporter github',
        status: 1,
        says: 'file=service/tag/a.json',
      },
      {
        what: 'a report cannot be written',
        files: { 'tag/a.json': good },
        run: 'referral-kit validate tag --reporter json=/proc/nope/report.json',
        status: 2,
      },
      {
        what: 'a report would replace the configuration',
        files: { 'tag/a.json': good, [config]: {} },
        run: `referral-kit validate tag --reporter json=${config}`,
        status: 2,
      },
      {
        what: 'a report would replace a document that is checked',
        files: { 'tag/a.json': good },
        run: 'referral-kit validate tag --reporter json=tag/a.json',
        status: 2,
      },
      {
        what: 'two reports would go to one file',
        files: { 'tag/a.json': good },
        run: 'referral-kit validate tag --reporter json=r --reporter sarif=./r',
        status: 2,
      },
      {
        what: 'nobody reads standard output',
        files: { 'tag/a.json': bad },
        run: 'set +o pipefail; referral-kit validate tag >&-',
        status: 1,
      },
      { what: 'the same, for the help', run: 'referral-kit --help >&-', status: 0 },
      {
        what: 'a merged report has every shard',
        files: { 'tag/a.json': good, 'tag/b.json': bad },
        prepare:
          'for part in 1 2; do referral-kit validate tag --shard $part/2 --reporter json=$part.json || true; done',
        run: 'referral-kit merge-reports 1.json 2.json',
        status: 1,
      },
      {
        what: 'a merged report lacks a shard',
        files: { 'tag/a.json': good, 'tag/b.json': good },
        prepare: 'referral-kit validate tag --shard 1/2 --reporter json=1.json',
        run: 'referral-kit merge-reports 1.json',
        status: 2,
      },
      {
        what: 'a report that is to be merged is incomplete',
        files: { '1.json': '{' },
        run: 'referral-kit merge-reports 1.json',
        status: 4,
      },
    ],
  },
];
