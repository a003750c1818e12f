import { defaultRevision, type Revision, revisions } from '@referral-kit/codegen';
import { inline, summary, writePage } from '../page.ts';
import type { SidebarItem, Sidebars } from '../sidebars.ts';
import { pageOf } from './addresses.ts';
import { typeMap } from './map.ts';
import { writeTypePage } from './type-page.ts';

const strictOf = (revision: Revision) => revision.schemas.filter(({ profile }) => profile === 'strict');

const row = (named: ReturnType<typeof strictOf>[number]): string =>
  `| [${named.name}](${pageOf(named)}) | ${inline(summary(named.schema.description ?? ''))} |`;

const listOf = (named: ReturnType<typeof strictOf>): string =>
  `| Type | Meaning |\n|---|---|\n${named.map(row).join('\n')}`;

const writeRevision = (revision: Revision): void => {
  const strict = strictOf(revision);
  const isDocument = ({ name }: { readonly name: string }): boolean => revision.documents.includes(name);
  const types = strict.filter(({ kind }) => kind === 'type');
  const isDefault = revision.name === defaultRevision;
  writePage(
    `contract/${revision.name}/index`,
    {
      title: `The contract, ${revision.name}`,
      description: `Every type of revision ${revision.name}.`,
      pageClass: 'contract wide',
      aside: false,
    },
    `# The contract, ${revision.name}

<p class="lead">${isDefault ? 'The documented revision, which the root of every package stands for.' : 'The revision that the live service speaks, with the documents around a referral.'}</p>

## Documents

${listOf(types.filter(isDocument))}

## Map

What each type refers to, from left to right. Point at a type, or move to it with Tab, to see its own references.

${typeMap(revision)}

## Types

${listOf(types.filter((one) => !isDocument(one)))}

## Lists of codes

${listOf(strict.filter(({ kind }) => kind === 'codes'))}

## Catalogs

${listOf(strict.filter(({ kind }) => kind === 'catalog'))}
`,
  );
};

const writeStart = (): void =>
  writePage(
    'contract/index',
    { title: 'The contract', description: 'Every type of the Referral resource, by revision.' },
    `# The contract

<p class="lead">Every documented type of the Referral resource, with its members, where it is used, and how it changed.</p>

${revisions
  .map(
    (revision) =>
      `## [${revision.name}](/contract/${revision.name}/)\n\n${revision.documents
        .map((name) => strictOf(revision).find((one) => one.name === name))
        .filter((named) => named !== undefined)
        .map((named) => `- [${named.name}](${pageOf(named)}): ${inline(summary(named.schema.description ?? ''))}`)
        .join(
          '\n',
        )}\n- [All ${revision.types.length} types and how they refer to each other](/contract/${revision.name}/)`,
  )
  .join('\n\n')}

## Two profiles

Every schema exists twice. **Strict** is for what you write: closed objects, known values, no null. **Tolerant** is for what you receive: what the contract does not know passes, with a warning. The page of each type shows both side by side.
`,
  );

const overviewOf = ({ name }: Revision): SidebarItem => ({ text: name, link: `/contract/${name}/` });

/** Writes the pages of every type of every revision. @returns their sidebars */
export const contract = (): Sidebars => {
  writeStart();
  const sidebars: Sidebars = { '/contract/': [{ text: 'The contract', items: revisions.map(overviewOf) }] };
  for (const revision of revisions) {
    writeRevision(revision);
    for (const named of strictOf(revision)) if (named.kind !== 'catalog') writeTypePage(revision, named);
    const item = (kind: string) => (named: ReturnType<typeof strictOf>[number]) =>
      named.kind === kind ? [{ text: named.name, link: pageOf(named) }] : [];
    const own: SidebarItem[] = [
      { text: 'Revisions', items: revisions.map(overviewOf) },
      { text: 'Types', items: strictOf(revision).flatMap(item('type')) },
      { text: 'Codes', items: strictOf(revision).flatMap(item('codes')) },
      { text: 'Catalogs', items: strictOf(revision).flatMap(item('catalog')) },
    ];
    sidebars[`/contract/${revision.name}/`] = own;
    sidebars[`/catalogs/${revision.name}/`] = own;
  }
  return sidebars;
};
