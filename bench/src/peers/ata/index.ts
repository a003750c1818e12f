import { Validator } from 'ata-validator';
import { referralSchema } from '../../contract.ts';
import { type Fault, none, type Peer } from '../peer.ts';
import { compiledSource } from './compiled.ts';

interface Result {
  readonly valid: boolean;
  readonly errors?: readonly Fault[];
}

interface Compiled {
  readonly isValid: (data: unknown) => boolean;
  readonly validate: (data: unknown) => Result;
}

const atRunTime = new Validator(referralSchema);

const compiled: Compiled = await import(`data:text/javascript,${encodeURIComponent(compiledSource(referralSchema))}`);

const faultsOf = ({ valid, errors = none }: Result): readonly Fault[] => (valid ? none : errors);

export const ataCompiled: Peer = {
  name: 'ata-validator, compiled',
  is: compiled.isValid,
  faults: (data) => faultsOf(compiled.validate(data)),
};

export const ataAtRunTime: Peer = {
  name: 'ata-validator, at run time',
  is: (data) => atRunTime.isValidObject(data),
  faults: (data) => faultsOf(atRunTime.validate(data)),
};

const judgesBytes = (): boolean => {
  try {
    return atRunTime.isValid(Buffer.from('{}')) === false;
  } catch {
    return false;
  }
};

/** The verdict about bytes; absent where its native part is not installed or does not load. */
export const ataBytes: ((bytes: Buffer) => boolean) | undefined = judgesBytes()
  ? (bytes) => atRunTime.isValid(bytes)
  : undefined;
