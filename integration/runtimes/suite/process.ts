// For runtimes with a command line: reads the documents from a file, prints the answer.
import { readFileSync } from 'node:fs';
import { conform } from './conform.ts';

console.log(JSON.stringify(conform(JSON.parse(readFileSync('documents.json', 'utf8')))));
