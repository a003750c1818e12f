import { createRequire } from 'node:module';

/** A language that code is generated for. */
export type Language = 'csharp' | 'go' | 'java' | 'python';

interface Quicktype {
  readonly FetchingJSONSchemaStore: new () => object;
  readonly InputData: new () => { addInput(input: object): void };
  readonly JSONSchemaInput: new (
    store: object,
  ) => { addSource(source: { name: string; schema: string }): Promise<void> };
  quicktype(options: object): Promise<{ readonly lines: readonly string[] }>;
}

/** The options with which the code is generated, as the documentation has them. */
const options: Readonly<Record<Language, Readonly<Record<string, string | boolean>>>> = {
  csharp: { framework: 'SystemTextJson', namespace: 'ReferralKit' },
  go: { package: 'main' },
  java: { package: 'referralkit', 'just-types': true },
  python: { 'python-version': '3.7' },
};

/** @returns the code that quicktype generates of a schema, in one text */
export const generatedCode = async (name: string, schema: string, language: Language): Promise<string> => {
  const { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } = createRequire(import.meta.url)(
    'quicktype-core',
  ) as Quicktype;
  const [input, data] = [new JSONSchemaInput(new FetchingJSONSchemaStore()), new InputData()];
  await input.addSource({ name, schema });
  data.addInput(input);
  const { lines } = await quicktype({ inputData: data, lang: language, rendererOptions: options[language] });
  return `${lines.join('\n')}\n`;
};
