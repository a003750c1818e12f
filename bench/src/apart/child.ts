// Times what its parameter says and prints the timings, as JSON. In its own process, so that nothing which was
// timed before has taught the engine anything.
import { type Order, timed } from './tasks.ts';

process.stdout.write(JSON.stringify(timed(JSON.parse(process.argv[2] ?? '') as Order)));
