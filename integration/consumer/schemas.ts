import { type JsonSchema, ReferralBundle, transitions } from '@referral-kit/schemas';
import file from '@referral-kit/schemas/2018-10-01/referral.schema.json' with { type: 'json' };
import { Referral as Tolerant } from '@referral-kit/schemas/tolerant';
import { Address } from '@referral-kit/schemas/typebox';
import type { Address as AddressType } from '@referral-kit/types';
import type { Static } from 'typebox';
import { expect } from './expect.ts';

const bundle: JsonSchema = ReferralBundle;
export const written = (address: AddressType): Static<typeof Address> => address;

expect(bundle.$schema === file.$schema, 'one dialect of JSON Schema');
expect(Tolerant.$id.includes('/tolerant/'), 'the tolerant profile has its own identities');
expect(transitions.revision === '2018-10-01', 'the transition table');
expect(Address.type === 'object', 'the TypeBox source');
