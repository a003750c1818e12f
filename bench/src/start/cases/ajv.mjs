import schema from '@referral-kit/schemas/2018-10-01/referral.bundle.schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020();
addFormats.default(ajv, { mode: 'full' });
const validate = ajv.compile(schema);

if (!validate(JSON.parse(process.argv[2]))) process.exitCode = 1;
