import type { Say } from '../say.ts';
import { orMissing } from './words.ts';

export const suggestReplacing: Say<'suggestion/replace'> = ({ value }) => `use ${value}`;

export const suggestRenaming: Say<'suggestion/rename'> = ({ to }) => `rename it to ${to}`;

export const withSuggestion: Say<'suggestion/appended'> = ({ message, suggestion }) => `${message} (${suggestion})`;

export const relatedValue: Say<'related/value'> = ({ member, value }) => `${member} is ${orMissing(value)}`;

export const previousValue: Say<'related/previous-value'> = ({ member, value }) => `${member} was ${orMissing(value)}`;

export const previousState: Say<'related/previous-state'> = ({ value }) => `the status was ${value}`;

export const relatedName: Say<'related/name'> = ({ value }) => `${value} is here`;

export const wholeDocument: Say<'place/document'> = () => '(document)';

export const problemTitle: Say<'problem/title'> = () => 'Invalid document';

export const problemDetail: Say<'problem/detail'> = ({ type, count }) =>
  `The document ${type === undefined ? '' : `is not a valid ${type}: it `}has ${count === 1 ? 'one fault' : `${count} faults`}.`;

export const invalid: Say<'list/invalid'> = ({ type }) => `not a valid ${type}:`;

export const more: Say<'list/more'> = ({ count }) => `and ${count} more`;
