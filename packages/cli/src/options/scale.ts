import type { OptionTable } from '@referral-kit/command-line/option';

/** For large inputs. */
export const scaleOptions = {
  'max-size': {
    value: 'size',
    help: 'Largest size of one document, decompressed, such as 512k or 64M. The default is 128M, the maximum 511M',
  },
  shard: {
    value: 'index/count',
    help: 'Validate only one part of the files, such as 1/4. Every file belongs to exactly one part',
  },
} as const satisfies OptionTable;

/** For commands that can use several threads. */
export const threadOptions = {
  jobs: {
    value: 'number',
    range: [1, 1024],
    help: 'Number of threads. By default one, or one for each processor if there is much to do',
  },
} as const satisfies OptionTable;
