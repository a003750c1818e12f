import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const start = '<!-- Generated from the transition table; do not edit. To update it: npm run generate -->\n';
const end = '<!-- end of the generated diagram -->';

/** @returns the text of the package's README with the diagram of the default revision between its marks. */
export const withDiagram = async (folder: string): Promise<string> => {
  // Only now, since the machine itself is generated first.
  const { toMermaid } = await import('../src/pictures.ts');
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error('lifecycle: README.md lacks the marks of the diagram');
  return `${text.slice(0, before)}${start}\n\`\`\`mermaid\n${toMermaid()}\`\`\`\n\n${text.slice(after)}`;
};
