export { isAnyDateTime } from './any-date-time.ts';
export { isDateTime } from './date-time.ts';
export { isClean, onlyMembers, ownMembers } from './own-members.ts';
export { isZonedDateTime } from './zoned-date-time.ts';
