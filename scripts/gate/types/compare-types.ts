import { type Bump, type Finding, worst } from '@referral-kit/compat';
import { comparable } from './comparable.ts';
import { changedExports, type Exported, type Kind, kindsOf, named, versions } from './exported.ts';
import { type Fault, type Packages, Project } from './project.ts';

/** What became of the types of one package. */
export interface TypeChanges {
  readonly package: string;
  readonly findings: readonly Finding[];
}

const mapped = (packages: Packages, text: (name: string, path: string, text: string) => string): Packages =>
  Object.fromEntries(
    Object.entries(packages).map(([name, { entries, files }]) => [
      name,
      {
        entries,
        files: Object.fromEntries(Object.entries(files).map(([path, one]) => [path, text(name, path, one)])),
      },
    ]),
  );

const same = `type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;`;

/** One comparison: whether it is the same, whether the new one fits where the old one did, and the other way round. */
const lines = (name: string, old: string, now: string): string[] => [
  `export const same${name}: Same<${old}, ${now}> = true;`,
  `export const forth${name} = (now: ${now}): ${old} => now;`,
  `export const back${name} = (old: ${old}): ${now} => old;`,
];

const withArguments = (type: string, count: number): string =>
  count === 0 ? type : `${type}<${Array.from({ length: count }, () => 'any').join(', ')}>`;

/** The comparisons of a name: of what it is as a value, and as a type. */
const questions = (one: Exported, [old, now]: readonly [Kind, Kind], index: number): string[] => {
  const [before, after] = versions.map((version) => named(one, version)) as [string, string];
  const asValue = lines(`V${index}`, `typeof ${before}`, `typeof ${after}`);
  const asType = lines(
    `T${index}`,
    withArguments(before, old.parameters ?? 0),
    withArguments(after, now.parameters ?? 0),
  );
  const isType = old.parameters !== undefined && old.parameters === now.parameters;
  return [...(old.isValue && now.isValue ? asValue : ['', '', '']), ...(isType ? asType : ['', '', ''])];
};

interface Verdict {
  readonly bump: Bump;
  readonly why: string;
}

const withoutFolders = (message: string): string => message.replace(/import\("[^"]*"\)\./g, '');

/** What is unlike at the bottom of it, and the member where that is. */
const explained = ({ message, details }: Fault): string => {
  const members = details.flatMap((line) => /^(?:Types of property|The types of) '([^']+)'/.exec(line)?.[1] ?? []);
  const innermost = withoutFolders(details.findLast((line) => /^(?:Type|Property|Target)/.test(line)) ?? message);
  const reason = innermost.length > 200 ? `${innermost.slice(0, 199)}…` : innermost;
  return members.length > 0 ? `At ${members.join('.')}: ${reason}` : reason;
};

const nothing: Verdict = { bump: 'none', why: '' };

const valueVerdict = ([isOther, forth]: readonly (Fault | undefined)[]): Verdict => {
  if (forth) return { bump: 'major', why: `code that used it may no longer compile. ${explained(forth)}` };
  return isOther ? { bump: 'minor', why: 'code that used it still compiles' } : nothing;
};

/** A type that functions take or return is judged with them, since it may change in one way for each. */
const typeVerdict = ([isOther, forth, back]: readonly (Fault | undefined)[], hasValues: boolean): Verdict => {
  const fault = forth && (back || !hasValues) ? forth : !hasValues ? back : undefined;
  if (fault)
    return { bump: 'major', why: `values of the old and of the new type are not interchangeable. ${explained(fault)}` };
  return isOther ? { bump: 'minor', why: 'code that used it still compiles' } : nothing;
};

const kindVerdict = ([old, now]: readonly [Kind, Kind]): Verdict => {
  if (old.isValue && !now.isValue) return { bump: 'major', why: 'it is no longer a value' };
  if (old.parameters === undefined || old.parameters === now.parameters) return nothing;
  return now.parameters === undefined
    ? { bump: 'major', why: 'it is no longer a type' }
    : { bump: 'major', why: `it took ${old.parameters} type arguments and takes ${now.parameters}` };
};

const findingOf = (one: Exported, verdicts: readonly Verdict[]): Finding[] => {
  const bump = worst(verdicts.map((verdict) => verdict.bump));
  const verdict = verdicts.find((other) => other.bump === bump);
  if (bump === 'none' || !verdict) return [];
  const from = one.subpath === '.' ? '' : `, from ${one.package}${one.subpath.slice(1)},`;
  const message = `the type of ${one.name}${from} changed: ${verdict.why}`;
  return [{ rule: bump === 'major' ? 'types/broken' : 'types/changed', bump, file: '', message }];
};

/**
 * @param added names that a minor version may add to unions and lists, such as codes
 * @param isDerived whether a file follows from the contract, which is compared by itself: the new one stands for both
 * @returns what became of the types of names that both versions export, by package
 */
export const compareTypes = async (
  old: Packages,
  now: Packages,
  added: ReadonlySet<string>,
  isDerived: (name: string, path: string) => boolean = () => false,
): Promise<TypeChanges[]> => {
  const before = mapped(old, (name, path, text) => (isDerived(name, path) ? (now[name]?.files[path] ?? text) : text));
  const [first, second] = [before, now].map((packages) =>
    mapped(packages, (_, __, text) => comparable(text, added)),
  ) as [Packages, Packages];
  const all = changedExports(first, second);
  if (all.length === 0) return [];
  using project = new Project({ old: first, now: second });
  const kinds = await kindsOf(all, project);
  const faults = await project.faults([
    same,
    ...all.flatMap((one, index) => questions(one, kinds[index] as readonly [Kind, Kind], index)),
  ]);
  const found = all.map((one, index): readonly [Exported, Finding[]] => {
    const [value, type] = [0, 3].map((from) => [0, 1, 2].map((step) => faults.get(1 + 6 * index + from + step)));
    const hasValues = all.some((other, at) => other.package === one.package && kinds[at]?.[1].isValue);
    const verdicts = [
      kindVerdict(kinds[index] as readonly [Kind, Kind]),
      valueVerdict(value as (Fault | undefined)[]),
      typeVerdict(type as (Fault | undefined)[], hasValues),
    ];
    return [one, findingOf(one, verdicts)];
  });
  return Object.keys(now)
    .map((name) => ({
      package: name,
      findings: found.filter(([one]) => one.package === name).flatMap(([, findings]) => findings),
    }))
    .filter(({ findings }) => findings.length > 0);
};
