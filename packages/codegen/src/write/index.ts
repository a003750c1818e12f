export { type Generated, generate } from './generated.ts';
export { revisionSubpaths, withExports } from './package-exports.ts';
export { header, stringLiteral } from './text.ts';
