import { describe, expect, it } from 'vitest';
import { subset } from '../src/index.ts';

describe('recursion', () => {
  it('keeps no answer that rested on a premise which turned out wrong', () => {
    // B looks empty while A is open, since B needs an A; A has the value null, so that B is not empty.
    const definitions = {
      A: {
        anyOf: [{ type: 'object', required: ['b'], properties: { b: { $ref: '#/definitions/B' } } }, { type: 'null' }],
      },
      B: { type: 'object', required: ['a'], properties: { a: { $ref: '#/definitions/A' } } },
    };
    const both = {
      type: 'object',
      required: ['x', 'y'],
      properties: { x: { $ref: '#/definitions/A' }, y: { $ref: '#/definitions/B' } },
      definitions,
    };
    expect(subset(both, false)).toMatchObject({ answer: 'refuted' });
    expect(subset({ definitions, $ref: '#/definitions/B' }, { type: 'object', required: ['a'] }).answer).toBe('proved');
  });

  it('tells schemas apart that differ only deep inside a cycle', () => {
    const tree = (leaf: string): object => ({
      definitions: {
        node: {
          type: 'object',
          properties: { left: { $ref: '#/definitions/node' }, right: { $ref: '#/definitions/edge' } },
        },
        edge: { type: 'object', properties: { to: { $ref: '#/definitions/node' }, weight: { type: leaf } } },
      },
      allOf: [{ $ref: '#/definitions/node' }],
    });
    expect(subset(tree('integer') as never, tree('number') as never).answer).toBe('proved');
    expect(subset(tree('number') as never, tree('integer') as never)).toMatchObject({
      answer: 'refuted',
      witness: { right: { weight: 0.5 } },
    });
  });

  it('does not trust a schema that is defined by itself alone', () => {
    expect(subset({ $ref: '#' }, { type: 'string' }).answer).toBe('unknown');
    expect(
      subset(
        { definitions: { a: { anyOf: [{ $ref: '#/definitions/a' }] } }, allOf: [{ $ref: '#/definitions/a' }] },
        false,
      ).answer,
    ).toBe('unknown');
  });
});
