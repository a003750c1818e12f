import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recorded } from '../figures.ts';
import { parts } from '../parts/index.ts';

const text = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const [, chapter = ''] = /^## Why trust it\n([\s\S]*?)^## /m.exec(text) ?? [];
const lines = chapter.split('\n').filter((line) => line.startsWith('- '));

it('the README quotes recorded figures, each with the part that gives it', () => {
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const [, name = ''] = /`npm run proof -- ([a-z]+)/.exec(line) ?? [];
    expect(parts.map((part) => part.name)).toContain(name);
    const figures = recorded()
      .filter(({ part }) => part === name)
      .flatMap(({ rows }) => rows.map(({ figure }) => figure))
      .join(' ');
    const words = line.replace(/`[^`]*`/g, '');
    const quoted = [...words.matchAll(/\d[\d,]*\d/g)].map(([number]) => number.replaceAll(',', ''));
    expect(quoted.length).toBeGreaterThan(0);
    for (const number of quoted) expect(figures.split(/\D+/)).toContain(number);
  }
});
