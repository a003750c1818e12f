import { Type } from 'typebox';
import { of, text } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { ErrorCode } from './error-code.ts';
import { InnerError } from './inner-error.ts';

export const ServiceError = objectType('ServiceError', 'An error of the service.', {
  code: of(ErrorCode, 'What went wrong.'),
  message: text('The same in words.'),
  target: Type.Optional(text('What the error is about.')),
  innerError: Type.Optional(of(InnerError, 'What was behind it.')),
});
