// Prints what a version tag means for publishing, as `name=value` lines: the dist-tag. Exits with 1 when the
// packages are not of that version. The repository has to have the tags of all releases.
//   node scripts/release/version.ts @referral-kit/schemas@1.2.3
import { git } from '../gate/git.ts';
import { publishable, root } from '../packages/workspace.ts';
import { distTagOf } from './dist-tag.ts';
import { tagOf } from './tag.ts';

const [tag = ''] = process.argv.slice(2);
const others = publishable().filter(({ manifest }) => tagOf(manifest.version) !== tag);
if (others.length > 0) {
  const found = others.map(({ manifest: { name, version } }) => `${name} is ${version}`).join(', ');
  console.error(`the tag is "${tag}", but ${found}. Tag the commit that sets the version: npm run version-packages`);
  process.exit(1);
}
const versionIn = (one: string): string => one.slice(tagOf('').length);
const released = git(root, 'tag', '--list', tagOf('*')).split('\n').filter(Boolean).map(versionIn);
console.log(`version=${versionIn(tag)}`);
console.log(`tag=${distTagOf(versionIn(tag), released)}`);
