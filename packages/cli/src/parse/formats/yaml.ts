import { readYaml } from '@referral-kit/parse/yaml';
import type { Format } from './format.ts';

/** The documents of a stream in YAML 1.2. */
export const yaml: Format = { endings: ['yaml', 'yml'], isLines: false, isJson: false, read: readYaml };
