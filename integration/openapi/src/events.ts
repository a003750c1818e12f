import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { descriptions, installed } from './project.ts';

/** What this step uses of `@asyncapi/parser`, which is not installed where types are checked. */
interface AsyncApiParser {
  readonly Parser: new () => {
    parse(text: string): Promise<{
      readonly document?: {
        messages(): { all(): readonly { id(): string; hasPayload(): boolean; examples(): { length: number } }[] };
        operations(): { all(): readonly { action(): string }[] };
      };
      readonly diagnostics: readonly { readonly severity: number; readonly code: unknown; readonly message: string }[];
    }>;
  };
}

/** The severity of what makes a document wrong, as the parser counts: 0 for errors, 1 for warnings. */
const worst = 1;

/**
 * Parses every published AsyncAPI document.
 *
 * @throws {Error} with what the parser finds wrong, warnings included
 */
export const checkEvents = async (project: string): Promise<string> => {
  const { Parser } = createRequire(import.meta.url)('@asyncapi/parser') as AsyncApiParser;
  const files = descriptions('asyncapi-3.0');
  if (files.length === 0) throw new Error('there is no AsyncAPI document');
  for (const file of files) {
    const { document, diagnostics } = await new Parser().parse(readFileSync(join(project, installed(file)), 'utf8'));
    const wrong = diagnostics.filter(({ severity }) => severity <= worst);
    if (!document || wrong.length > 0) throw new Error(`${file.path}: ${JSON.stringify(wrong, null, 2)}`);
    const messages = document.messages().all();
    if (messages.length === 0 || !messages.every((one) => one.hasPayload() && one.examples().length > 0))
      throw new Error(`${file.path}: a message without a payload or an example`);
    const actions = document.operations().all();
    if (!actions.some((one) => one.action() === 'receive')) throw new Error(`${file.path}: nothing is received`);
  }
  return `${files.length} documents`;
};
