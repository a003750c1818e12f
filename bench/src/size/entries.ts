import { imports } from '../../../scripts/packages/bundle.ts';
import { addressSchema, referralSchema } from '../contract.ts';
import { compiledSource } from '../peers/ata/compiled.ts';

/** What is bundled: modules that export a verdict, all faults of a referral, and all faults of an address. */
interface Entry {
  readonly name: string;
  readonly verdict: string;
  readonly faults: string;
  readonly address: string;
}

/** Of a peer whose verdict and faults come from the same code. */
const same = (name: string, referral: string, address: string): Entry => ({
  name,
  verdict: referral,
  faults: referral,
  address,
});

const ofAjv = (schema: string): string => `
  import { compileAjv } from './peers/ajv.ts';
  import { ${schema} } from './contract.ts';
  export const validate = compileAjv(${schema}, true);
`;

const ofTypeBox = (type: string): string => `
  import { Compile } from 'typebox/compile';
  import { ${type} } from '@referral-kit/schemas/typebox';
  export const validator = Compile(${type});
`;

/** Each is resolved from bench/src. */
export const entries: readonly Entry[] = [
  {
    name: 'Referral Kit',
    verdict: imports.isReferral.code,
    faults: imports.Referral.code,
    address: imports.Address.code,
  },
  same(
    'zod 4',
    `export { referral } from './peers/zod/index.ts';`,
    `export { address } from './peers/zod/customer.ts';`,
  ),
  same(
    'valibot',
    `export { referral } from './peers/valibot/index.ts'; export { safeParse } from 'valibot';`,
    `export { address } from './peers/valibot/customer.ts'; export { safeParse } from 'valibot';`,
  ),
  same('ajv with ajv-formats', ofAjv('referralSchema'), ofAjv('addressSchema')),
  {
    name: 'ata-validator, compiled',
    verdict: compiledSource(referralSchema, true),
    faults: compiledSource(referralSchema),
    address: compiledSource(addressSchema),
  },
  same('TypeBox, compiled', ofTypeBox('Referral'), ofTypeBox('Address')),
];
