// Prints what a version tag means for publishing, as `name=value` lines: the dist-tag. Exits with 1 when the
// packages are not of that version.
//   node scripts/release/version.ts @referral-kit/schemas@1.2.3
import { publishable } from '../packages/workspace.ts';
import { tagOf } from './tag.ts';

const [tag = ''] = process.argv.slice(2);
const others = publishable().filter(({ manifest }) => tagOf(manifest.version) !== tag);
if (others.length > 0) {
  const found = others.map(({ manifest: { name, version } }) => `${name} is ${version}`).join(', ');
  console.error(`the tag is "${tag}", but ${found}. Tag the commit that sets the version: npm run version-packages`);
  process.exit(1);
}
const version = tag.slice(tagOf('').length);
console.log(`version=${version}`);
console.log(`tag=${version.includes('-') ? 'next' : 'latest'}`);
