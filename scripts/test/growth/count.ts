// Prints how much work each operation makes at each size, as JSON.
import { workOf } from './work.ts';

const { operations } = await import('./operations.ts');
const sizes = process.argv.slice(2).map(Number);

const counted = Object.entries(operations).map(([name, grow]) => {
  // The first call does what is done once, such as compiling a model.
  grow(sizes[0] ?? 1)();
  return [name, sizes.map((size) => workOf(grow(size)))];
});
console.log(JSON.stringify(Object.fromEntries(counted)));
