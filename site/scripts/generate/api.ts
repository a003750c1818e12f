import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { root } from '../folders.ts';
import { writePage } from './page.ts';
import type { SidebarItem, Sidebars } from './sidebars.ts';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** A module that a package offers, with what declares it. */
interface Entry {
  readonly path: string;
  readonly module: string;
  readonly declarations: string;
}

/** Generated lists and the like: the pages of the contract and the catalogs have what is in them. */
const isLeftOut = (subpath: string): boolean =>
  /^\.\/(?:internal|forms|locales|ajv\/)|20\d\d-|typebox|^\.\/worker$/.test(subpath);

const entriesOf = (folder: string): Entry[] => {
  const {
    name,
    private: isPrivate,
    exports = {},
  } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
  if (isPrivate) return [];
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const types = typeof target === 'string' ? undefined : target.types;
    if (types === undefined || isLeftOut(subpath)) return [];
    const short = name.replace('@referral-kit/', '');
    return [
      {
        path: subpath === '.' ? `${short}/index` : `${short}/${subpath.slice(2)}`,
        module: subpath === '.' ? name : `${name}/${subpath.slice(2)}`,
        declarations: join(root, folder, types),
      },
    ];
  });
};

const entries = (): Entry[] => ['schemas', ...globSync('packages/*', { cwd: root }).sort()].flatMap(entriesOf);

/** What TypeDoc is asked for: declarations are enough, since they have the comments. */
const options = (declarations: readonly string[]): object => ({
  plugin: ['typedoc-plugin-markdown'],
  entryPoints: declarations,
  tsconfig: join(root, 'site/tsconfig.api.json'),
  skipErrorChecking: true,
  excludeExternals: true,
  excludePrivate: true,
  disableSources: true,
  readme: 'none',
  logLevel: 'Error',
  router: 'module',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  useCodeBlocks: true,
});

/** The references of all modules, as Markdown by their path. */
const references = async (all: readonly Entry[]): Promise<Map<string, string>> => {
  const app = await Application.bootstrapWithPlugins(options(all.map(({ declarations }) => declarations)));
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc cannot read the declarations of the packages.');
  // A module is named after its file; here it is named after what is imported.
  for (const child of project.children ?? []) {
    const entry = all.find(({ declarations }) => project.files.getReflectionPath(child) === declarations);
    if (entry) child.name = entry.path.replaceAll('/', '.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  await app.outputs.writeOutput({ name: 'markdown', path: folder }, project);
  const texts = all.map(({ path }) => {
    const file = join(folder, `${path.replaceAll('/', '.')}.md`);
    return [path, existsSync(file) ? readFileSync(file, 'utf8') : ''] as const;
  });
  rmSync(folder, { recursive: true });
  return new Map(texts);
};

/** Links between modules are to files that are named as modules are; on the site they are in folders. */
const linked = (text: string): string =>
  text.replaceAll(
    /\]\(([\w-]+(?:\.[\w-]+)+)\.md(#[^)]*)?\)/g,
    (_, name: string, hash = '') => `](/api/${name.replaceAll('.', '/')}${hash})`,
  );

/** Writes the reference of every module that the packages offer. @returns its sidebar */
export const api = async (): Promise<Sidebars> => {
  const all = entries();
  const groups = new Map<string, SidebarItem[]>();
  for (const [path, text] of await references(all)) {
    if (text.trim() === '') continue;
    const { module } = all.find((entry) => entry.path === path) as Entry;
    const [name = ''] = path.split('/');
    const description = `What ${module} exports.`;
    writePage(`api/${path}`, { title: module, description, outline: [2, 3] }, `# ${module}\n\n${linked(text)}`);
    groups.set(name, [...(groups.get(name) ?? []), { text: module, link: `/api/${path}` }]);
  }
  return { '/api/': [...groups].map(([text, items]) => ({ text, items })) };
};
