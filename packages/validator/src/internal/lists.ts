// What the command line opens lists by.
export { recordsMembers } from '../list/form.ts';
