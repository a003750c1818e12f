import type { Say } from '../say.ts';
import { said } from './words.ts';

export const conflict: Say<'normalize/conflict'> = ({ member, received, other }) =>
  `${received} and ${other} both stand for ${member} and have different values; only their author knows which is right`;

export const memberCase: Say<'normalize/member-case'> = ({ from, to }) => `the member ${from} was renamed to ${to}`;

export const memberRenamed: Say<'normalize/member-renamed'> = ({ from, to }) =>
  `the member ${from} was renamed to ${to}`;

export const memberMoved: Say<'normalize/member-moved'> = ({ from, to }) => `the member ${from} was moved to ${to}`;

export const duplicateMember: Say<'normalize/duplicate-member'> = ({ from }) =>
  `the member ${from} was dropped: its value is present under another name`;

export const enumPosition: Say<'normalize/enum-position'> = ({ from, to }) =>
  `${from} was replaced by the value at that position, ${to}`;

export const textCase: Say<'normalize/text-case'> = ({ from, to }) => `${from} was rewritten as ${to}`;

export const booleanText: Say<'normalize/boolean-text'> = ({ from, to }) => `the string ${from} was replaced by ${to}`;

export const numberText: Say<'normalize/number-text'> = ({ from, to }) =>
  `the string ${from} was replaced by the number ${to}`;

export const dateTime: Say<'normalize/date-time'> = ({ from, to }) => `${from} was rewritten in UTC as ${to}`;

export const nullMember: Say<'normalize/null-member'> = () => 'null was dropped from an optional member';

export const emptyMember: Say<'normalize/empty-member'> = () => 'an empty value was dropped from an optional member';

export const singleValue: Say<'normalize/single-value'> = () => 'a single object was put into an array';

export const listShape: Say<'normalize/list-shape'> = ({ from, to }) => `${said(from)} was rewritten as ${said(to)}`;

export const patchPath: Say<'normalize/patch-path'> = ({ from, to }) => `the path ${from} was rewritten as ${to}`;

export const patchOperation: Say<'normalize/patch-operation'> = ({ from, to }) =>
  `the operation ${from} was rewritten as ${to}`;
