import { createRequire } from 'node:module';

/**
 * Loads a module once it is needed, without waiting: most questions need no validator, and some programs that import
 * this package ask none.
 */
export const load: NodeJS.Require = createRequire(import.meta.url);
