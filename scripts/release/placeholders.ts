// Writes an empty version of every package, by which it exists before its first release, and prints the commands with
// which a maintainer publishes them by hand, once. docs/publishing.md says when.
//   node scripts/release/placeholders.ts FOLDER
import { givenPath, publishable } from '../packages/workspace.ts';
import { writePlaceholder } from './placeholder.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('a folder is missing: npm run -w scripts release:placeholders -- FOLDER');
  process.exit(2);
}
for (const one of publishable()) {
  console.log(`npm publish ${writePlaceholder(one, givenPath(folder))} --access=public --tag=stage`);
}
