import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Conformance } from '../suite/verdict.ts';
import { binaryOf } from './binaries.ts';
import type { Absent, Runtime, Stage } from './runtime.ts';
import { deadline, startProcess } from './server-process.ts';
import { versionOf } from './version.ts';

const name = 'workerd';

const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "suite", worker = .suite)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")]
);
const suite :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01"
);
`;

/** @returns the port that workerd chose, which it tells on its own descriptor. */
const portOf = (control: Readable): Promise<number> =>
  new Promise((resolve) => {
    let text = '';
    control.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const port = /"port":\s*(\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });

const run = async (binary: string, { folder, documents, worker }: Stage): Promise<Conformance> => {
  const file = join(folder, 'config.capnp');
  writeFileSync(file, config);
  writeFileSync(join(folder, 'worker.js'), worker);
  const server = startProcess(binary, ['serve', '--control-fd=3', file], folder);
  const ask = async (): Promise<Conformance> => {
    const port = await portOf(server.child.stdio[3] as Readable);
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: documents });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Conformance;
  };
  try {
    return await Promise.race([ask(), server.ended, deadline(60_000)]);
  } finally {
    await server.end();
  }
};

/** @returns Cloudflare's runtime, which lets no text become code. */
export const workerd = async (): Promise<Runtime | Absent> => {
  const binary = binaryOf('workerd', 'bin/workerd');
  if (!binary) return { name, why: `no package holds it for ${process.platform} on ${process.arch}` };
  return { name, version: await versionOf(binary), forbidsCode: true, run: (stage) => run(binary, stage) };
};
