import { type Profile, profiles, type Revision, revisions, type Schema } from '@referral-kit/codegen';
import { type Bump, compare, type Finding, type Json, type SubsetAnswer, subset } from '@referral-kit/compat';
import { wordingOf } from '../../../src/compare/wording.ts';
import { code, escaped, fence } from '../page.ts';

/** What a schema may refer to. */
const documentsOf = (revision: Revision, profile: Profile, root: Schema): Record<string, never> =>
  Object.fromEntries(
    revision.schemas
      .filter((one) => one.profile === profile && one.schema !== root)
      .map(({ schema }) => [schema.$id, schema]),
  ) as Record<string, never>;

const example = (label: string, witness: Json): string =>
  `<details class="witness"><summary>${label}</summary>\n\n${fence('json', JSON.stringify(witness, null, 2))}\n\n</details>`;

const asked = (from: Schema, to: Schema, revision: Revision, [a, b]: readonly [Profile, Profile]): SubsetAnswer =>
  subset(from as never, to as never, {
    documentsOfA: documentsOf(revision, a, from),
    documentsOfB: documentsOf(revision, b, to),
  });

const shown = (answer: SubsetAnswer, from: string, to: string): string => {
  const { name, text } = wordingOf(answer, `the ${from} schema`, `the ${to} schema`);
  const verdict = `<p class="verdict ${answer.answer}"><b>${name}:</b> ${escaped(text)}</p>`;
  return answer.answer === 'refuted' ? `${verdict}\n\n${example('Show the document', answer.witness)}` : verdict;
};

/** @returns what `@referral-kit/compat` says of the two profiles of a type, as Markdown */
export const profileVerdict = (revision: Revision, type: string): string => {
  const [strict, tolerant] = profiles;
  const [one, other] = [revision.schema(type, strict), revision.schema(type, tolerant)];
  return [
    shown(asked(one, other, revision, [strict, tolerant]), strict, tolerant),
    shown(asked(other, one, revision, [tolerant, strict]), tolerant, strict),
  ].join('\n\n');
};

/** What changed in a file from one revision to the next. */
export interface Changed {
  readonly bump: Bump;
  readonly findings: readonly Finding[];
}

const filesOf = (revision: Revision): Record<string, never> =>
  Object.fromEntries(
    revision.schemas
      .filter(({ profile }) => profile === 'strict')
      .map(({ path, schema }) => [path.slice(revision.name.length + 1), schema]),
  ) as Record<string, never>;

/** What changed from each revision to the next, by the later one and the path of a file in it. */
export const changes: ReadonlyMap<string, ReadonlyMap<string, Changed>> = new Map(
  revisions.slice(1).map((now, index) => {
    const { files } = compare(
      { files: filesOf(revisions[index] as Revision) },
      { files: filesOf(now) },
      { role: 'both' },
    );
    const byFile = files.map(
      ({ file, bump, findings }) =>
        [file, { bump, findings: findings.filter(({ rule }) => !rule.startsWith('id/')) }] as const,
    );
    return [now.name, new Map(byFile)] as const;
  }),
);

const item = ({ bump, message, newPointer, oldPointer, witness }: Finding): string => `
<li><span class="bump ${bump}">${bump}</span> ${escaped(message)} <span class="at">at ${code(newPointer ?? oldPointer ?? '')}</span>

${witness === undefined ? '' : example('Show a document that only one of the two accepts', witness)}

</li>`;

/** @returns the verdict about the change of a file, with every finding, as Markdown */
export const changeVerdict = ({ bump, findings }: Changed, from: string, to: string): string => {
  if (findings.length === 0) return `<p class="verdict proved">${to} accepts exactly what ${from} accepts.</p>`;
  return `<p class="verdict"><span class="bump ${bump}">${bump}</span> for whoever writes and reads both, by ${findings.length === 1 ? 'one change' : `${findings.length} changes`}:</p>

<ul class="findings">
${findings.map(item).join('\n')}
</ul>`;
};
