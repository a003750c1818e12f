import { readFileSync } from 'node:fs';

const startOf = (name: string): string =>
  `<!-- Generated from the transition table of the ${name}; do not edit. To update it: npm run generate -->\n`;
const end = '<!-- end of the generated diagram -->';

const withDiagram = (path: string, name: string, diagram: string): string => {
  const text = readFileSync(path, 'utf8');
  const start = startOf(name);
  const before = text.indexOf(start);
  const after = text.indexOf(end, before);
  if (before < 0 || after < 0) throw new Error(`lifecycle: ${path} lacks the marks of the diagram of the ${name}`);
  return `${text.slice(0, before)}${start}\n\`\`\`mermaid\n${diagram}\`\`\`\n\n${text.slice(after)}`;
};

// The pictures are imported only when they are drawn, since the machines themselves are generated first.

/** @returns the text of a page with the diagram of the referral's machine between its marks */
export const withReferralDiagram = async (path: string): Promise<string> => {
  const { toMermaid } = await import('../src/pictures.ts');
  return withDiagram(path, 'referral', toMermaid());
};

/** @returns the same with the diagram of the registration's machine */
export const withRegistrationDiagram = async (path: string): Promise<string> => {
  const { toMermaid } = await import('../src/pictures.ts');
  const { lifecycle } = await import('../src/generated/registration.ts');
  return withDiagram(path, 'registration', toMermaid(lifecycle));
};
