// Functions that take what arrives never throw, and misuse by a programmer is refused with the choices.
import * as catalog from '@referral-kit/catalogs/services';
import { type Comparison, reportMarkdown, subset } from '@referral-kit/compat';
import * as lifecycle from '@referral-kit/lifecycle';
import { toMermaid } from '@referral-kit/lifecycle/pictures';
import { tableData } from '@referral-kit/lifecycle/table';
import * as updates from '@referral-kit/lifecycle/updates';
import * as normalizer from '@referral-kit/normalizer';
import * as later from '@referral-kit/normalizer/2022-04-21';
import { originOf } from '@referral-kit/normalizer/trace';
import { hostile } from '@referral-kit/testing';
import * as factories from '@referral-kit/testing/factories';
import * as validator from '@referral-kit/validator';
import * as tolerant from '@referral-kit/validator/2022-04-21/tolerant';
import { isReferral } from '@referral-kit/validator/guards';
import { identify } from '@referral-kit/validator/identify';
import { assert, property } from 'fast-check';
import { expect } from './expect.ts';

const directions = { from: '2018-10-01', to: '2022-04-21' } as const;

/** Take anything. */
const total: Readonly<Record<string, (value: unknown) => unknown>> = {
  is: validator.Referral.is,
  isReferral,
  validate: (value) => [validator.Referral.validate(value), tolerant.Referral.validate(value)],
  standard: (value) => validator.Referral['~standard'].validate(value),
  splitList: (value) => [tolerant.splitList(value), tolerant.splitList([value])],
  onReferralEvent: tolerant.onReferralEvent({ default: () => 1 }),
  identify: (value) => (Object.keys(Object(safely(value))).length > 100 ? [] : identify(value)),
  has: catalog.has,
  suggest: (value) => catalog.suggest(value as string),
  transition: (value) => lifecycle.transition(value, value),
  checkHistory: (value) => [lifecycle.checkHistory(value), lifecycle.checkHistory([value, value])],
  checkUpdate: (value) => updates.checkUpdate(value, value),
  checkPatch: (value) => [
    updates.checkPatch(value, [{ op: 'add', path: value, value }]),
    updates.checkPatch({}, value),
  ],
  normalize: (value) => [normalizer.normalize(value), normalizer.normalize(value, { type: 'Referral' })],
  'normalize of one revision': (value) => later.normalize(value, { validator: tolerant.Referral }),
  normalizePatch: (value) => normalizer.normalizePatch(value, [value]),
  convert: (value) => normalizer.convert(value, directions),
  classify: normalizer.classify,
};

/** A revoked proxy has no keys to count. */
function safely(value: unknown): unknown {
  try {
    Object.keys(Object(value));
    return value;
  } catch {
    return undefined;
  }
}

for (const [name, take] of Object.entries(total)) {
  assert(
    property(hostile(), (value) => {
      try {
        take(value.create());
      } catch (error) {
        throw new Error(`${name} of ${value.name} throws`, { cause: error });
      }
    }),
    { numRuns: 200 },
  );
}

const [issue] = validator.Referral.validate({}).issues ?? [];
const [change] = normalizer.normalize({ Id: 'r-1' }).changes;

/** Take what others of these functions returned, and refuse anything else. */
const particular: Readonly<Record<string, (value: unknown) => unknown>> = {
  format: (value) => validator.format(value as validator.Issue),
  describe: (value) => validator.describe({ ...issue, suggestion: value } as validator.Issue),
  redact: (value) => validator.redact({ ...issue, related: value } as validator.Issue),
  translated: (value) => validator.translated({ ...issue, related: value } as validator.Issue, () => 'told'),
  toProblemDetails: (value) => validator.toProblemDetails(value as validator.Issue[]),
  ReferralValidationError: (value) => new validator.ReferralValidationError('Referral', [value as validator.Issue]),
  describeChange: (value) => normalizer.describeChange({ ...change, code: value } as normalizer.Change),
  originOf: (value) => originOf(value as []),
  toMermaid: (value) => toMermaid(value as typeof lifecycle.lifecycle),
  tableData: (value) => tableData(value as typeof lifecycle.lifecycle),
  reportMarkdown: (value) => reportMarkdown(value as Comparison),
};
for (const [name, take] of Object.entries(particular)) {
  assert(
    property(hostile(), (value) => {
      try {
        take(value.create());
      } catch (error) {
        const isTold = error instanceof TypeError || error instanceof RangeError;
        if (!isTold || !/expected/i.test(error.message))
          throw new Error(`${name} of ${value.name} does not say what it expects`, { cause: error });
      }
    }),
    { numRuns: 100 },
  );
}

/** What is asked for and is not there, with what the message has to name. */
const misuse: readonly [string, RegExp, () => unknown][] = [
  ['an option of validate', /limit.*translate/, () => validator.Referral.validate({}, { limt: 1 } as object)],
  ['an option of an update', /treatWarningsAs/, () => updates.checkUpdate({}, {}, { scop: 'document' } as object)],
  ['a scope', /changes or document/, () => updates.checkUpdate({}, {}, { scope: 'all' as 'changes' })],
  ['a validator', /validate/, () => updates.checkUpdate({}, {}, { validator: {} as typeof validator.Referral })],
  ['a machine', /transition/, () => lifecycle.checkHistory([], { lifecycle: {} as typeof lifecycle.lifecycle })],
  ['a revision', /2018-10-01 or 2022-04-21/, () => normalizer.normalize({}, { revision: '2018' as '2018-10-01' })],
  ['a profile', /strict or tolerant/, () => normalizer.normalize({}, { profile: 'lenient' as 'strict' })],
  ['a type', /NewReferral/, () => normalizer.normalize({}, { revision: '2022-04-21', type: 'Referal' as 'Referral' })],
  ['a seed', /seed/, () => factories.referral({}, { seed: 7 as unknown as string })],
  ['a kind', /transition/, () => factories.illegalHistory({ kind: 'time' as 'transition' })],
  ['a dialect', /draft-07/, () => subset({}, {}, { dialect: 'draft-7' as 'draft-07' })],
];
for (const [what, names, call] of misuse) {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  expect(thrown instanceof TypeError || thrown instanceof RangeError, `${what} is refused: ${thrown}`);
  expect(names.test(thrown.message), `${what} is refused with what is expected: ${thrown}`);
}

// The URI of a dialect is the dialect.
const tuple = { items: [{ type: 'string' }] };
const [byName, byUri] = (['draft-07', 'http://json-schema.org/draft-07/schema#'] as const).map((dialect) =>
  subset(tuple, { items: { type: 'string' } }, { dialect }),
);
expect(byName?.answer === byUri?.answer && byName?.answer === 'refuted', 'a dialect by its URI');
