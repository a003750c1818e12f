import { Type } from 'typebox';
import { dateTime } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const RegistrationHistory = objectType('RegistrationHistory', 'When a registration got each status.', {
  reviewPendingDateTime: Type.Optional(dateTime('When it started to wait for a review.')),
  actionRequiredDateTime: Type.Optional(dateTime('When the partner was asked to correct or complete it.')),
  passedDateTime: Type.Optional(dateTime('When it passed its review.')),
  failedDateTime: Type.Optional(dateTime('When it failed its review.')),
  approvedDateTime: Type.Optional(dateTime('When it was approved automatically.')),
});
