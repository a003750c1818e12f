import { revisions } from '@referral-kit/codegen';
import { pageOf } from './contract/addresses.ts';
import { sources } from './contract/sources.ts';
import { code, lead, summary, writePage } from './page.ts';

/** Writes the page of every catalog: its ids, searchable, and the source. */
export const catalogs = (): void => {
  for (const revision of revisions) {
    for (const named of revision.catalogs) {
      const { name, path, schema } = named;
      const ids = schema.enum ?? [];
      writePage(
        pageOf(named).slice(1),
        { title: `${name}, ${revision.name}`, description: summary(schema.description ?? name) },
        `# ${name} <Badge type="info">${revision.name}</Badge>

${lead(`${schema.description ?? ''} ${ids.length} ids, in documented order.`)}

<CatalogList>
<ul class="values">${ids.map((id) => `<li>${code(id)}</li>`).join('')}</ul>
</CatalogList>

<p><a href="/${path}" target="_self">The catalog as JSON Schema</a></p>

## Source

${sources(named)}
`,
      );
    }
  }
};
