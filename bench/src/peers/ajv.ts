import { default as ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { default as ajvFormats } from 'ajv-formats';
import { referralSchema } from '../contract.ts';
import { type Fault, none, type Peer } from './peer.ts';

// ajv is CommonJS: its default exports arrive one level down.

/** Compiles a published schema the usual way, with the formats in full. */
export const compileAjv = (schema: object, allErrors: boolean): ValidateFunction => {
  const compiler = new ajv2020.default({ allErrors });
  ajvFormats.default(compiler, { mode: 'full' });
  return compiler.compile(schema);
};

const check = compileAjv(referralSchema, false);
const checkAll = compileAjv(referralSchema, true);

export const ajv: Peer = {
  name: 'ajv with ajv-formats',
  is: (data) => check(data) as boolean,
  faults: (data) => (checkAll(data) ? none : (checkAll.errors as Fault[])),
};
