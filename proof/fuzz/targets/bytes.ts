import { readDocument } from '@referral-kit/parse/json';
import type { BytesValidator } from '@referral-kit/validator/bytes';
import { registry } from '@referral-kit/validator/registry';
import { emitted } from '../../../scripts/fixtures/emitted.ts';
import { documents, jsonTokens } from '../seeds.ts';
import type { Target } from '../target.ts';

interface Pair {
  readonly contract: string;
  isAcceptedByBytes(bytes: Uint8Array): boolean;
  isAccepted(value: unknown): boolean;
}

const pairs: Pair[] = [];
for (const { revision, profile, name } of emitted.filter(({ kind }) => kind === 'bundle')) {
  const entry = `@referral-kit/validator/${revision}${profile === 'tolerant' ? '/tolerant' : ''}/bytes`;
  const check = ((await import(entry)) as Readonly<Record<string, BytesValidator<unknown>>>)[name];
  const validator = registry[revision]?.[profile][name];
  if (!check || !validator) throw new Error(`no validators of ${revision} ${profile} ${name}`);
  pairs.push({
    contract: `${revision} ${profile} ${name}`,
    isAcceptedByBytes: (bytes) => check.isJson(bytes),
    isAccepted: (value) => validator.is(value),
  });
}

/** The checks that decide by the bytes alone, held to reading and validating, for every bundle. */
export const target: Target = {
  name: 'bytes',
  what: 'the check of bytes accepts what reading and validating accepts, for every bundle',
  seeds: documents,
  tokens: [
    ...jsonTokens,
    '"Won"',
    '"None"',
    '"id":',
    '"id":"a",',
    '"2019-02-29T00:00:00Z"',
    '"2019-01-02T03:04:05.1234567Z"',
  ],
  longest: 4096,
  isTried: (url) => url.includes('/packages/validator/'),
  fault(input) {
    const { content, faults } = readDocument(input);
    for (const { contract, isAcceptedByBytes, isAccepted } of pairs) {
      const isExpected = content !== undefined && faults.length === 0 && isAccepted(content.value);
      if (isAcceptedByBytes(input) !== isExpected)
        return `${contract}: ${isExpected ? 'refused' : 'accepted'} by its bytes`;
    }
    return undefined;
  },
};
