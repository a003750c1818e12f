// Lets Jest read TypeScript as Node does: by leaving the types out.
import { stripTypeScriptTypes } from 'node:module';

export default { process: (text) => ({ code: stripTypeScriptTypes(text) }) };
