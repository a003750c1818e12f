import { createRequire } from 'node:module';

/**
 * Loads a module once it is needed, synchronously: most questions need no validator, no parser of patterns and no
 * thread, and each of them would take longer to load than the question takes to answer.
 */
export const load: NodeJS.Require = createRequire(import.meta.url);
