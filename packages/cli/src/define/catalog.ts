import type { CatalogFlags } from '../commands/catalog.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';

const explanation = `
Without a name, the catalogs are listed; with a text, the ids that hold it or are nearest to it, the best first.

Examples:
  referral-kit catalog
  referral-kit catalog industries
  referral-kit catalog industries retail
  referral-kit catalog customer-size --format json

Exit status:
  ${status.valid}   it was printed
  ${status.faults}   no id holds the text or is near to it
  ${status.usage}   there is no such catalog, format or revision
  ${status.bug}  a fault of referral-kit itself`;

export const defineCatalog: Define = (command, done): Definition =>
  command
    .description('print the ids of a tag catalog, or find one by text')
    .argument('[name]', 'a catalog, such as industries')
    .argument('[text...]', 'what to look for')
    .option('--format <format>', 'text (the default) or json')
    .option('--revision <revision>', 'the revision of the contract')
    .addHelpText('after', explanation)
    .action(async (name: string | undefined, text: string[], flags: CatalogFlags) => {
      const { catalog } = await import('../commands/catalog.ts');
      done(catalog(name, text.join(' '), flags));
    });
