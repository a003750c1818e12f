const subjectMeanings = {
  annotation: 'a title, a description, examples, or the order of members',
  bound: 'a bound of a number, or `multipleOf`',
  branch: 'a schema of `allOf`, `anyOf` or `oneOf`',
  condition: '`if`, `then`, `else`, `not`, or what depends on a member',
  default: '`default`',
  definition: 'a schema that others refer to by its place in a file',
  dialect: '`$schema`',
  deprecated: 'a mark of deprecation',
  enum: '`enum` or `const`',
  file: 'a file, which is also an export path',
  format: '`format`',
  id: '`$id`',
  items: 'the items of an array, or how many there are',
  length: 'the length of a text',
  member: 'a member that a schema describes',
  other: 'any other keyword, or a whole schema',
  others: 'the members that a schema does not describe',
  pattern: '`pattern`',
  reference: 'a reference, or what it leads to',
  required: '`required`',
  set: 'a finite set: transitions, pairs, spellings, codes, exports',
  type: '`type`',
} as const;

export type Subject = keyof typeof subjectMeanings;

/** What was changed: the first part of a rule. */
export const subjects: Readonly<Record<Subject, string>> = subjectMeanings;

const outcomeMeanings = {
  same: 'the same documents are valid, as far as this change alone goes',
  widened: 'more documents are valid',
  narrowed: 'fewer documents are valid',
  changed: 'other documents are valid: some no more, and some new ones',
  unproved: 'it could not be proved which documents are valid',
  revised: 'it says something else, and the same documents are valid',
  added: 'it is new',
  removed: 'it is gone',
  moved: 'it has another name',
  missing: 'it leads nowhere, so that what it stands for may have changed',
} as const;

export type Outcome = keyof typeof outcomeMeanings;

/** What came of it: the second part of a rule. */
export const outcomes: Readonly<Record<Outcome, string>> = outcomeMeanings;

const byKeyword: ReadonlyMap<string, Subject> = new Map([
  ['$id', 'id'],
  ['$schema', 'dialect'],
  ['$ref', 'reference'],
  ['$dynamicRef', 'reference'],
  ['$recursiveRef', 'reference'],
  ['$defs', 'definition'],
  ['definitions', 'definition'],
  ['additionalProperties', 'others'],
  ['unevaluatedProperties', 'others'],
  ['propertyNames', 'others'],
  ['minProperties', 'others'],
  ['maxProperties', 'others'],
  ['allOf', 'branch'],
  ['anyOf', 'branch'],
  ['oneOf', 'branch'],
  ['const', 'enum'],
  ['enum', 'enum'],
  ['properties', 'member'],
  ['patternProperties', 'member'],
  ['required', 'required'],
  ['type', 'type'],
  ['format', 'format'],
  ['pattern', 'pattern'],
  ['minLength', 'length'],
  ['maxLength', 'length'],
  ['minimum', 'bound'],
  ['maximum', 'bound'],
  ['exclusiveMinimum', 'bound'],
  ['exclusiveMaximum', 'bound'],
  ['multipleOf', 'bound'],
  ['not', 'condition'],
  ['if', 'condition'],
  ['then', 'condition'],
  ['else', 'condition'],
  ['dependencies', 'condition'],
  ['dependentRequired', 'condition'],
  ['dependentSchemas', 'condition'],
]);

const aboutItems = /items$|contains$/i;

/** @returns what a change of a keyword is a change of */
export const subjectOf = (keyword: string): Subject =>
  byKeyword.get(keyword) ?? (aboutItems.test(keyword) ? 'items' : 'other');
