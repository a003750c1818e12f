// Every format of files that hold documents.

export { json } from './json.ts';
export { ndjson } from './ndjson.ts';
export { yaml } from './yaml.ts';
