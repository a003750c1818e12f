// Prepares the changesets for `changeset version`: those of the first release are the notes of the packages.
import { publishable, root } from '../packages/workspace.ts';
import { collapseChangesets, isFirstRelease } from './first-release.ts';

if (isFirstRelease(publishable())) collapseChangesets(root);
