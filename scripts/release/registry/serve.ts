// Serves a registry on a free port of loopback, and prints its address; ends with its standard input.
//   node serve.ts CONFIG
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

type RunServer = (config: string) => Promise<Server>;

const { runServer } = createRequire(import.meta.filename)('verdaccio') as { readonly runServer: RunServer };
const server = await runServer(process.argv[2] ?? '');
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
process.stdin.on('end', () => process.exit()).resume();
