import type { Schema } from '@referral-kit/codegen';
import { compile } from 'json-schema-to-typescript';

const options = {
  bannerComment: '',
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  unreachableDefinitions: false,
  declareExternallyReferenced: false,
  style: { singleQuote: true, printWidth: 120 },
};

/** @returns the declaration of the type that a schema without references describes, under its title. */
export const declare = async (schema: Schema): Promise<string> => {
  // The `$id` and the `$comment` are about the file, and an `$id` would name the type.
  const { $schema: _dialect, $id: _id, $comment: _comment, ...body } = schema;
  return compile(body as object, body.title as string, options);
};

/** @returns a doc comment. */
export const doc = (text: string): string =>
  `/**\n${text
    .replaceAll('*/', '* /')
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n')}\n */\n`;
