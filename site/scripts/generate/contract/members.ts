import type { Revision, Schema } from '@referral-kit/codegen';
import { escaped, inline } from '../page.ts';
import { limits, typeOf } from './expression.ts';

/** One side of a comparison: a schema and the file that has it. */
export interface Side {
  readonly revision: Revision;
  readonly path: string;
  readonly schema: Schema;
}

/** @returns the members of an object as a table, each with its own address */
export const membersTable = ({ revision, path, schema }: Side): string => {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const limit = limits(member);
    const id = `member-${name.replaceAll(/[^\w-]/g, '-')}`;
    return `<tr id="${id}">
<th scope="row"><a class="member" href="#${id}"><code v-pre>${escaped(name)}</code></a>${required.has(name) ? '<span class="required">required</span>' : ''}</th>
<td class="type">${typeOf(revision, path, member)}${limit && `<span class="limit">${limit}</span>`}</td>
<td>${inline(member.description ?? '')}</td>
</tr>`;
  });
  if (rows.length === 0) return '';
  return `<div class="table-scroll" tabindex="0" role="region" aria-label="Members"><table class="members">
<thead><tr><th scope="col">Member</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
};

const cell = ({ revision, path, schema }: Side, name: string): string => {
  const member = schema.properties?.[name];
  if (!member) return '<span class="absent">absent</span>';
  const demand = schema.required?.includes(name) ? 'required' : 'optional';
  const limit = limits(member);
  return `${typeOf(revision, path, member)}<span class="limit">${[demand, limit].filter(Boolean).join(', ')}</span>`;
};

const plain = (html: string): string => html.replaceAll(/ href="[^"]*"/g, '');

/** @returns the members of two schemas side by side, those that differ marked */
export const besideTable = (left: Side, right: Side, labels: readonly [string, string]): string => {
  const names = [...new Set([left, right].flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  const rows = names.map((name) => {
    const cells = [cell(left, name), cell(right, name)] as const;
    const differs = plain(cells[0]) !== plain(cells[1]);
    return `<tr${differs ? ' class="differs"' : ''}><th scope="row"><code v-pre>${escaped(name)}</code>${differs ? '<span class="sr-only"> (differs)</span>' : ''}</th><td>${cells[0]}</td><td>${cells[1]}</td></tr>`;
  });
  const openness = [left, right].map(({ schema }) =>
    schema.additionalProperties === false ? 'refused' : 'accepted, with a warning from the validators',
  );
  const others = `<tr${openness[0] === openness[1] ? '' : ' class="differs"'}><th scope="row">any other member</th><td>${openness[0]}</td><td>${openness[1]}</td></tr>`;
  return `<div class="table-scroll" tabindex="0" role="region" aria-label="${labels.join(' and ')} side by side"><table class="beside">
<thead><tr><th scope="col">Member</th>${labels.map((label) => `<th scope="col">${label}</th>`).join('')}</tr></thead>
<tbody>
${[...rows, others].join('\n')}
</tbody></table></div>`;
};
