import type { ApiDescription, Profile } from '@referral-kit/codegen';
import { type Json, jsonText, sha256 } from '../emit.ts';
import { asyncApi, type Emitted, openApi30, openApi31 } from './documents.ts';

/**
 * @param schemas what documents consist of, by profile
 * @param event the document that the service posts to webhooks, if it does
 * @returns the OpenAPI and AsyncAPI documents of a revision, as the manifest lists them, with their texts
 */
export const apiDescriptions = (
  revision: string,
  schemas: Readonly<Record<Profile, ReadonlyMap<string, Json>>>,
  event: string | undefined,
): (ApiDescription & { readonly text: string })[] =>
  (['strict', 'tolerant'] as const).flatMap((profile) => {
    const emitted: Emitted = { revision, profile, files: schemas[profile] };
    const file = `${profile === 'strict' ? '' : 'tolerant/'}${revision}.json`;
    const describe = (format: ApiDescription['format'], path: string, document: Json) => {
      const text = jsonText(document);
      return { path, format, revision, profile, text, sha256: sha256(text) };
    };
    return [
      describe('openapi-3.1', `openapi/${file}`, openApi31(emitted)),
      describe('openapi-3.0', `openapi/3.0/${file}`, openApi30(emitted)),
      ...(event === undefined ? [] : [describe('asyncapi-3.0', `asyncapi/${file}`, asyncApi(emitted, event))]),
    ];
  });
