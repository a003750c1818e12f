/** A changelog as changesets writes it. */
export interface Changelog {
  /** The package that it is of. */
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

/** @returns the section of a version, without its heading */
const sectionOf = ({ version, text }: Changelog): string => {
  const sections = text.split(/^## /m).slice(1);
  return sections.find((one) => one.startsWith(`${version}\n`))?.slice(version.length) ?? '';
};

/** @returns the entries of a section, by the heading that they stand under */
const entriesOf = (section: string): [heading: string, entry: string][] =>
  section
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const entries = lines.join('\n').split(/^- /m).slice(1);
      return entries.map((entry): [string, string] => [heading, entry.trim()]);
    });

/** Entries that say no more than that another package of this repository has a new version. */
const isUpdate = (entry: string): boolean =>
  entry.startsWith('Updated dependencies') || /^(?:@[\w-]+\/)?[\w-]+@\d[\w.+-]*$/.test(entry);

/** @returns the release notes: each entry once, under its heading, with the packages that it is about */
export const notesOf = (changelogs: readonly Changelog[]): string => {
  const headings = new Map<string, Map<string, string[]>>();
  for (const changelog of changelogs) {
    for (const [heading, entry] of entriesOf(sectionOf(changelog))) {
      if (isUpdate(entry)) continue;
      const entries = headings.get(heading) ?? new Map<string, string[]>();
      headings.set(heading, entries.set(entry, [...(entries.get(entry) ?? []), changelog.name]));
    }
  }
  const parts = [...headings].sort().map(([heading, entries]) => {
    const texts = [...entries].map(([entry, names]) => `**${names.join(', ')}**\n\n${entry.replace(/^ {2}/gm, '')}\n`);
    return `## ${heading}\n\n${texts.join('\n')}`;
  });
  return parts.join('\n');
};
