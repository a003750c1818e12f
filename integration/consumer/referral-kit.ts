import baseline from 'referral-kit/baseline.schema.json' with { type: 'json' };
import config from 'referral-kit/config.schema.json' with { type: 'json' };
import coverage from 'referral-kit/coverage.schema.json' with { type: 'json' };
import manifest from 'referral-kit/package.json' with { type: 'json' };
import schema from 'referral-kit/report.schema.json' with { type: 'json' };
import { expect } from './expect.ts';

expect(manifest.bin['referral-kit'].endsWith('.js'), 'a command');
expect(schema.$schema.includes('2020-12'), 'the schema of the JSON report');
expect(config.$schema.includes('2020-12'), 'the schema of the configuration');
expect(baseline.$schema.includes('2020-12'), 'the schema of baselines');
expect(coverage.$schema.includes('2020-12'), 'the schema of the coverage');
