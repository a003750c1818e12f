import { readYaml } from '../yaml/documents.ts';
import type { Format } from './format.ts';

/** The documents of a stream in YAML 1.2. */
export const yaml: Format = { endings: ['yaml', 'yml'], isLines: false, isJson: false, read: readYaml };
