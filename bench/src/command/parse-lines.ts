// What reading and parsing alone takes: node parse-lines.ts FILE.
import { readFileSync } from 'node:fs';

const lineFeed = 0x0a;
const bytes = readFileSync(process.argv[2] ?? '');
for (let at = 0; at < bytes.length; ) {
  const end = bytes.indexOf(lineFeed, at);
  JSON.parse(bytes.toString('utf8', at, end === -1 ? undefined : end));
  at = end === -1 ? bytes.length : end + 1;
}
