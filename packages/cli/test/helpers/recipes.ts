import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of code in a page of the documentation. */
interface CodeBlock {
  /** The headings that it is under, outermost first. */
  readonly headings: readonly string[];
  readonly language: string;
  readonly code: string;
}

const docs = join(import.meta.dirname, '../../../../docs');

/** @returns the blocks of code of a page, in their order */
const codeBlocks = (page: string): CodeBlock[] => {
  const blocks: CodeBlock[] = [];
  let headings: string[] = [];
  let open: { readonly language: string; readonly lines: string[] } | undefined;
  for (const line of readFileSync(join(docs, page), 'utf8').split('\n')) {
    const fence = /^```(\w*)/.exec(line);
    const heading = /^(#+) (.*)/.exec(line);
    if (open !== undefined && fence) {
      blocks.push({ headings, language: open.language, code: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    else if (fence) open = { language: fence[1] ?? '', lines: [] };
    else if (heading) headings = [...headings.slice(0, (heading[1] as string).length - 1), heading[2] as string];
  }
  return blocks;
};

/** @returns the blocks of one language under a heading */
export const codeUnder = (page: string, heading: string, language: string): string[] => {
  const found = codeBlocks(page).filter((block) => block.headings.includes(heading) && block.language === language);
  if (found.length === 0) throw new Error(`${page} has no ${language} under "${heading}"`);
  return found.map(({ code }) => code);
};
