import { posix } from 'node:path';
import { displayPath, placesFrom } from '@referral-kit/files/folders';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';

const folder = array(constantFrom('a', 'b', '..x', '.y'), { maxLength: 4 }).map((names) => posix.join('/', ...names));

test('A file has the same name and folders, whatever files were placed before it', () => {
  assert(
    property(folder, folder, array(folder, { minLength: 1, maxLength: 8 }), (cwd, project, paths) => {
      const placeOf = placesFrom(cwd, project);
      for (const path of paths) {
        expect(placeOf(path)).toEqual({
          name: displayPath(cwd, path),
          folders: displayPath(project, path).split('/').slice(0, -1),
        });
      }
    }),
  );
});
