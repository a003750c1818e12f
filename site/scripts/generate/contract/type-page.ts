import { manifest, type NamedSchema, type Revision, revisions, type Schema } from '@referral-kit/codegen';
import { code, escaped, inline, lead, summary, writePage } from '../page.ts';
import { pageOf, referred } from './addresses.ts';
import { typeOf } from './expression.ts';
import { besideTable, membersTable } from './members.ts';
import { sources } from './sources.ts';
import { changes, changeVerdict, profileVerdict } from './verdicts.ts';

/** @returns every reference in a schema */
export const referencesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
};

const usesOf = (revision: Revision, named: NamedSchema): string => {
  const users = revision.schemas.filter(
    (one) =>
      one.profile === 'strict' &&
      one.path !== named.path &&
      referencesIn(one.schema).some((reference) => referred(revision, one.path, reference).path === named.path),
  );
  const items = users.map((one) => {
    const members = Object.entries(one.schema.properties ?? {}).filter(([, member]) =>
      referencesIn(member).some((reference) => referred(revision, one.path, reference).path === named.path),
    );
    const names = members.map(([name]) => code(name)).join(', ');
    return `- [${one.name}](${pageOf(one)})${names && ` as ${names}`}`;
  });
  return items.join('\n');
};

const addressOf = (named: NamedSchema): string =>
  `<dl class="addresses">${(['strict', 'tolerant'] as const)
    .map((profile) => {
      const [folder, file] = named.path.split(/\/(.*)/s);
      const path = profile === 'strict' ? named.path : `${folder}/tolerant/${file}`;
      return `<div><dt>${profile}</dt><dd><a href="/${path}" target="_self">${manifest.base}${path}</a></dd></div>`;
    })
    .join('')}</dl>`;

/** The alternatives that a type has in addition to its members, such as which substatus goes with which status. */
const alternatives = (revision: Revision, { path, schema }: NamedSchema): string => {
  if (!schema.oneOf) return '';
  const rows = schema.oneOf.map(({ title, description, properties = {} }: Schema) => {
    const members = Object.entries(properties)
      .map(([name, member]) => `${code(name)} is ${typeOf(revision, path, member)}`)
      .join('<br>');
    return `<tr><th scope="row">${escaped(title ?? '')}</th><td>${members}</td><td>${inline(description ?? '')}</td></tr>`;
  });
  return `## Exactly one of these\n\n<div class="table-scroll" tabindex="0" role="region" aria-label="Alternatives"><table><thead><tr><th scope="col">Alternative</th><th scope="col">Members</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
};

const values = ({ schema }: NamedSchema): string =>
  schema.enum
    ? `## Values\n\n<ul class="values">${schema.enum.map((value) => `<li>${code(value)}</li>`).join('')}</ul>`
    : '';

const examplesOf = ({ schema }: NamedSchema): string =>
  schema.examples
    ? `## Example\n\n\`\`\`json\n${JSON.stringify(schema.examples[0], null, 2)}\n\`\`\`\n\n<a class="action" href="/playground.html#example=${schema.$id}">Open in the playground</a>`
    : '';

const between = (revision: Revision, named: NamedSchema): string => {
  const at = revisions.indexOf(revision);
  const others = [revisions[at - 1], revisions[at + 1]].filter((one) => one !== undefined);
  const parts = others.flatMap((other) => {
    const twin = other.schemas.find((one) => one.name === named.name && one.profile === 'strict');
    if (!twin) return [`There is no \`${named.name}\` in revision ${other.name}.`];
    const [old, now] = revisions.indexOf(other) < at ? [other, revision] : [revision, other];
    const [left, right] = old === other ? [twin, named] : [named, twin];
    const found = changes.get(now.name)?.get(right.path.slice(now.name.length + 1));
    const table = left.schema.properties
      ? besideTable({ revision: old, ...left }, { revision: now, ...right }, [old.name, now.name])
      : '';
    return [
      `From [${old.name}](${pageOf(left)}) to [${now.name}](${pageOf(right)})`,
      found ? changeVerdict(found, old.name, now.name) : '',
      table,
    ];
  });
  return parts.join('\n\n');
};

/** Writes the page of a type or a list of codes. */
export const writeTypePage = (revision: Revision, named: NamedSchema): void => {
  const { name, schema, kind } = named;
  const table = membersTable({ revision, path: named.path, schema });
  const uses = usesOf(revision, named);
  const tolerant =
    kind === 'type'
      ? { revision, path: named.path.replace('/', '/tolerant/'), schema: revision.schema(name, 'tolerant') }
      : undefined;
  const body = [
    `# ${name} <Badge type="info">${revision.name}</Badge>`,
    lead(schema.description ?? ''),
    addressOf(named),
    table && `## Members\n\n${table}`,
    alternatives(revision, named),
    values(named),
    schema.items ? `Each item is ${typeOf(revision, named.path, schema.items)}.` : '',
    examplesOf(named),
    uses && `## Where it is used\n\n${uses}`,
    tolerant &&
      `## Strict and tolerant\n\n${profileVerdict(revision, name)}\n\n${table && besideTable({ revision, path: named.path, schema }, tolerant, ['strict', 'tolerant'])}`,
    `## Between revisions\n\n${between(revision, named)}`,
    `## Source\n\n${sources(named)}`,
  ];
  writePage(
    pageOf(named).slice(1),
    { title: `${name}, ${revision.name}`, description: summary(schema.description ?? name), pageClass: 'contract' },
    body.filter(Boolean).join('\n\n'),
  );
};
