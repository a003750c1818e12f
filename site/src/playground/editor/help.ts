import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Contract } from '../contract.ts';
import { type SchemaPart, type SchemaSet, schemasAt } from '../schemas.ts';
import { positionAt } from './path.ts';

/** What help is given from; it changes with what is chosen. */
export interface HelpSource {
  readonly contract: Contract;
  readonly schemas: SchemaSet;
}

type Source = () => HelpSource | undefined;

const typeName = (parts: readonly SchemaPart[]): string => {
  const title = parts.find(({ title: known }) => known !== undefined)?.title;
  const type = parts.find(({ type: known }) => known !== undefined)?.type;
  return title ?? [type ?? 'any value'].flat().join(' or ');
};

const valuesOf = (parts: readonly SchemaPart[]): string[] => [
  ...new Set(
    parts.flatMap(({ enum: listed = [], const: only, examples = [] }) => [
      ...listed,
      ...(only === undefined ? [] : [only]),
      ...examples,
    ]),
  ),
];

const isOf = (parts: readonly SchemaPart[], type: string): boolean =>
  parts.some(({ type: known }) => [known ?? []].flat().includes(type));

const startOf = (parts: readonly SchemaPart[]): string => {
  if (isOf(parts, 'array')) return '[]';
  if (isOf(parts, 'object')) return '{}';
  return isOf(parts, 'string') ? '""' : '';
};

const nameOptions = (
  source: HelpSource,
  path: readonly (string | number)[],
  siblings: readonly string[],
  bare: boolean,
  hasColon: boolean,
): Completion[] => {
  const parts = schemasAt(source.schemas, source.contract, path);
  const required = new Set(parts.flatMap(({ required: names = [] }) => names));
  const names = new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names]
    .filter((name) => !siblings.includes(name))
    .map((name) => {
      const member = schemasAt(source.schemas, source.contract, [...path, name]);
      const description = member[0]?.description;
      const written = bare ? name : JSON.stringify(name);
      return {
        label: written,
        type: 'property',
        detail: `${typeName(member)}${required.has(name) ? ', required' : ''}`,
        boost: required.has(name) ? 1 : 0,
        apply: hasColon ? written : `${written}: ${bare ? '' : startOf(member)}`,
        ...(description !== undefined && { info: description }),
      };
    });
};

const valueOptions = (source: HelpSource, path: readonly (string | number)[], bare: boolean): Completion[] => {
  const parts = schemasAt(source.schemas, source.contract, path);
  const words = isOf(parts, 'boolean') ? ['true', 'false'] : [];
  const texts = valuesOf(parts).filter((value) => typeof value === 'string');
  const written = texts.map((value) => (bare && /^[A-Za-z][\w-]*$/.test(value) ? value : JSON.stringify(value)));
  return [...written, ...words].map((label) => ({ label, type: 'enum' }));
};

/** @returns what completes a name or a value, by the schemas of the contract */
export const completionFrom =
  (source: Source, isYaml: () => boolean) =>
  (context: CompletionContext): CompletionResult | null => {
    const help = source();
    const position = help && positionAt(context.state, context.pos);
    if (!help || !position) return null;
    if (!context.explicit && position.from === position.to) return null;
    const { path, kind, from, to, siblings } = position;
    const hasColon = /^\s*:/.test(context.state.sliceDoc(to, to + 20));
    const current = context.state.sliceDoc(from, to).replaceAll(/^["']|["']$/g, '');
    const options =
      kind === 'name'
        ? nameOptions(
            help,
            path,
            siblings.filter((name) => name !== current),
            isYaml(),
            hasColon,
          )
        : valueOptions(help, path, isYaml());
    return options.length === 0 ? null : { from, to, options };
  };

const line = (text: string, className: string): HTMLElement => {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
};

/** @returns what is shown about a member when one points at it */
export const hoverFrom = (source: Source): Extension =>
  hoverTooltip((view, at, side) => {
    const help = source();
    const position = help && positionAt(view.state, at + (side > 0 ? 1 : 0));
    if (!help || !position || position.from === position.to) return null;
    const name = view.state.sliceDoc(position.from, position.to).replaceAll(/^["']|["']$/g, '');
    const path = position.kind === 'name' ? [...position.path, name] : position.path;
    const parts = schemasAt(help.schemas, help.contract, path);
    if (parts.length === 0) return null;
    return {
      pos: position.from,
      end: position.to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'schema-tip';
        dom.append(line(`${path.at(-1) ?? ''}: ${typeName(parts)}`, 'schema-tip-name'));
        const description = parts.find(({ description: known }) => known !== undefined)?.description;
        if (description !== undefined) dom.append(line(description, 'schema-tip-text'));
        return { dom };
      },
    };
  });
