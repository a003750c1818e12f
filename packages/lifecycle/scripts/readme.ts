import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const startOf = (name: string): string =>
  `<!-- Generated from the transition table of the ${name}; do not edit. To update it: npm run generate -->\n`;
const end = '<!-- end of the generated diagram -->';

const withDiagram = (text: string, name: string, diagram: string): string => {
  const start = startOf(name);
  const before = text.indexOf(start);
  const after = text.indexOf(end, before);
  if (before < 0 || after < 0) throw new Error(`lifecycle: README.md lacks the marks of the diagram of the ${name}`);
  return `${text.slice(0, before)}${start}\n\`\`\`mermaid\n${diagram}\`\`\`\n\n${text.slice(after)}`;
};

/** @returns the text of the package's README with the diagram of each machine between its marks. */
export const withDiagrams = async (folder: string): Promise<string> => {
  // Only now, since the machines themselves are generated first.
  const { toMermaid } = await import('../src/pictures.ts');
  const { lifecycle } = await import('../src/generated/registration.ts');
  const text = withDiagram(readFileSync(join(folder, 'README.md'), 'utf8'), 'referral', toMermaid());
  return withDiagram(text, 'registration', toMermaid(lifecycle));
};
