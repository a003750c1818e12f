import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

interface Hover {
  readonly contents?: { readonly value?: string };
}

/** The language server of TypeScript, as editors use it. */
export interface LanguageServer {
  /**
   * @param file where the text would be saved; it need not be there
   * @param text the whole of it, in which `marks` occur
   * @returns the signature that an editor shows over the beginning of each mark
   */
  hover(file: string, text: string, marks: readonly string[]): Promise<string[]>;
  stop(): void;
}

const executable = async (): Promise<string> => {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const path = pathToFileURL(join(manifest, '../lib/getExePath.js')).href;
  return ((await import(path)) as { default(): string }).default();
};

const headerEnd = '\r\n\r\n';

/** Calls back with each message in a stream of them. */
const messages = (receive: (message: Message) => void): ((chunk: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf(headerEnd);
      if (head < 0) return;
      const start = head + headerEnd.length;
      const end = start + Number(/content-length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1]);
      if (rest.length < end) return;
      receive(JSON.parse(rest.toString('utf8', start, end)) as Message);
      rest = rest.subarray(end);
    }
  };
};

const positionOf = (text: string, offset: number): { line: number; character: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

/** The code that a hover begins with; the documentation follows. */
const signatureIn = ({ contents }: Hover): string => /^```\w*\n(.*?)\n```/s.exec(contents?.value ?? '')?.[1] ?? '';

/** @returns the language server of the installed TypeScript, started for a folder */
export const startLanguageServer = async (folder: string): Promise<LanguageServer> => {
  const child = spawn(await executable(), ['--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}${headerEnd}${text}`);
  };
  const ask = <Result>(method: string, params: object): Promise<Result> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve as (result: unknown) => void);
      send({ id: last, method, params });
    });
  child.stdout.on(
    'data',
    messages(({ id, method, params, result }) => {
      if (id === undefined) return;
      // What the server asks for, such as settings, is not set.
      if (method !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
      else waiting.get(id)?.(result);
    }),
  );
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
  });
  send({ method: 'initialized', params: {} });
  return {
    hover: async (file, text, marks) => {
      const uri = pathToFileURL(file).href;
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
      });
      const signatures: string[] = [];
      for (const mark of marks) {
        const position = positionOf(text, text.indexOf(mark));
        const hover = await ask<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
        signatures.push(signatureIn(hover ?? {}));
      }
      send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
      return signatures;
    },
    stop: () => void child.kill(),
  };
};
