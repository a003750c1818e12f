// Checks types, those of templates too. The checker of templates needs the API of TypeScript 6, which this workspace has.
import { createRequire } from 'node:module';
import { run } from 'vue-tsc';

run(createRequire(import.meta.url).resolve('typescript/lib/tsc'));
