/** The packages of others whose code is part of this one: bills of materials and licences list them. */
export const bundled: readonly string[] = ['@cfworker/json-schema', 'jsonschema'];
