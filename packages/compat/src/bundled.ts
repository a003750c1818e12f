/**
 * The validators that confirm most witnesses. The build makes one file of them: to open the fourteen that they come in
 * takes longer than to answer most questions.
 */
export { format, Validator as Cfworker } from '@cfworker/json-schema';
export { Validator as Jsonschema } from 'jsonschema';
