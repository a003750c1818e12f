import { beside } from './declarations.ts';
import type { Packages } from './project.ts';
import { isNode, nodesIn, parsed, type SyntaxNode } from './syntax.ts';

/** Where a name comes from: another module, and what it is called there; `*` for all of it. */
interface Origin {
  readonly source: string;
  readonly name: string;
}

/** A module as far as one declaration refers to another. */
interface Module {
  /** The text of each declaration, and the names in it. */
  readonly declared: ReadonlyMap<string, { readonly text: string; readonly names: ReadonlySet<string> }>;
  readonly imported: ReadonlyMap<string, Origin>;
  /** What it exports that it does not declare, by the name that it has outside. */
  readonly passedOn: ReadonlyMap<string, Origin | string>;
  /** Modules of which it exports everything. */
  readonly all: readonly string[];
}

const text = (value: unknown): string => {
  if (!isNode(value)) return '';
  return typeof value.name === 'string' ? value.name : String(value.value);
};

const list = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

const namesIn = (node: SyntaxNode): Set<string> => {
  const names = new Set<string>();
  for (const inner of nodesIn(node)) {
    if (inner.type === 'Identifier') names.add(String(inner.name));
    if (inner.type === 'TSImportType') names.add(`import ${text(inner.source ?? inner.argument)}`);
  }
  return names;
};

const namesOf = (declaration: SyntaxNode): string[] =>
  declaration.type === 'VariableDeclaration'
    ? list(declaration.declarations).map(({ id }) => text(id))
    : [text(declaration.id)];

const moduleOf = (source: string): Module => {
  const declared = new Map<string, { text: string; names: Set<string> }>();
  const [imported, passedOn, all] = [new Map<string, Origin>(), new Map<string, Origin | string>(), [] as string[]];
  for (const statement of list(parsed(source).body)) {
    const from = isNode(statement.source) ? String(statement.source.value) : undefined;
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    if (statement.type === 'ImportDeclaration' && from !== undefined)
      for (const { local, imported: name } of list(statement.specifiers))
        imported.set(text(local), { source: from, name: name === undefined ? '*' : text(name) });
    else if (statement.type === 'ExportAllDeclaration' && from !== undefined) {
      if (isNode(statement.exported)) passedOn.set(text(statement.exported), { source: from, name: '*' });
      else all.push(from);
    } else if (list(statement.specifiers).length > 0)
      for (const { local, exported } of list(statement.specifiers))
        passedOn.set(text(exported), from === undefined ? text(local) : { source: from, name: text(local) });
    else
      for (const name of namesOf(declaration)) {
        // Overloads, and an interface next to a value, have one name.
        const known = declared.get(name);
        const own = source.slice(declaration.start, declaration.end);
        declared.set(name, {
          text: `${known?.text ?? ''}${own}`,
          names: new Set([...(known?.names ?? []), ...namesIn(declaration)]),
        });
      }
  }
  return { declared, imported, passedOn, all };
};

interface Place {
  readonly package: string;
  readonly path: string;
}

/** Follows declarations from module to module, to tell what a name depends on. */
export class Units {
  readonly #packages: Packages;
  readonly #modules = new Map<string, Module>();

  constructor(packages: Packages) {
    this.#packages = packages;
  }

  #module({ package: name, path }: Place): Module | undefined {
    const key = `${name} ${path}`;
    const source = this.#packages[name]?.files[path];
    if (source === undefined) return undefined;
    const made = this.#modules.get(key) ?? moduleOf(source);
    this.#modules.set(key, made);
    return made;
  }

  /** @returns the module that another one imports; undefined for one from elsewhere */
  #source({ package: name, path }: Place, source: string): Place | undefined {
    if (source.startsWith('.')) return { package: name, path: beside(path, source) };
    const other = Object.keys(this.#packages).find((one) => source === one || source.startsWith(`${one}/`));
    const entry = other === undefined ? undefined : this.#packages[other]?.entries[`.${source.slice(other.length)}`];
    return other === undefined || entry === undefined ? undefined : { package: other, path: entry };
  }

  #visit(place: Place, name: string, found: Map<string, string>): void {
    const key = `${place.package} ${place.path} ${name}`;
    const module = this.#module(place);
    if (!module || found.has(key)) return;
    const unit = module.declared.get(name);
    found.set(key, unit?.text ?? '');
    const follow = (origin: Origin): void => {
      const other = this.#source(place, origin.source);
      if (!other) return;
      if (origin.name === '*') this.#visitAll(other, found);
      else this.#visit(other, origin.name, found);
    };
    const passed = module.passedOn.get(name);
    if (typeof passed === 'string') this.#visit(place, passed, found);
    else if (passed) follow(passed);
    const origin = module.imported.get(name);
    if (origin) follow(origin);
    if (!unit && !passed && !origin) for (const source of module.all) follow({ source, name });
    for (const used of unit?.names ?? []) {
      if (used.startsWith('import ')) follow({ source: used.slice('import '.length), name: '*' });
      else if (module.declared.has(used) || module.imported.has(used)) this.#visit(place, used, found);
    }
  }

  #visitAll(place: Place, found: Map<string, string>): void {
    const module = this.#module(place);
    if (!module || found.has(`${place.package} ${place.path} *`)) return;
    found.set(`${place.package} ${place.path} *`, '');
    for (const name of [...module.declared.keys(), ...module.passedOn.keys()]) this.#visit(place, name, found);
    for (const source of module.all) {
      const other = this.#source(place, source);
      if (other) this.#visitAll(other, found);
    }
  }

  /** @returns a text that is the same in two versions where a name, and all that it refers to, is declared alike */
  signature(place: Place, name: string): string {
    const found = new Map<string, string>();
    this.#visit(place, name, found);
    return JSON.stringify([...found].sort(([left], [right]) => (left < right ? -1 : 1)));
  }
}
