// Prints how large the bundles of what users import are. Beside peers: npm run size -w bench
import { bundle, imports } from './bundle.ts';

for (const [name, { code, target, ceiling }] of Object.entries(imports)) {
  const { gzipped } = await bundle(code, import.meta.dirname);
  console.log(`${name.padEnd(12)} ${gzipped} bytes, minified and gzipped (target ${target}, ceiling ${ceiling})`);
}
