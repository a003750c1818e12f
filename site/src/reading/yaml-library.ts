// Takes the place of the module of packages/parse of the same purpose, which loads the library with `require`.
import * as yaml from 'yaml';

export const library = (): typeof yaml => yaml;
