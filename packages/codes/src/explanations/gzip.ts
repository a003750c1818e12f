import type { gzipCodes } from '../codes.ts';
import { type Content, type Explanation, one } from '../explanation.ts';

/** The text `{"id":"Accounting"}`, compressed: what comes before the checksum, the checksum, and the length. */
const data = '1f 8b 08 00 00 00 00 00 02 03 ab 56 ca 4c 51 b2 52 72 4c 4e ce 2f cd 2b c9 cc 4b 57 aa 05 00';
const checksum = 'b8 c3 35 da';
const length = '13 00 00 00';

const tag = (content: Content) => one('tag.json.gz', content, '--type Tag');

const good = tag({ bytes: `${data} ${checksum} ${length}` });

/** The faults of compressed files. */
export const gzip: Readonly<Record<keyof typeof gzipCodes, Explanation>> = {
  'gzip/not-gzip': {
    why: 'Programs trust the file name, so a file that is not what its name says works in one place and fails in the next.',
    fix: 'Compress the file, or remove .gz from its name.',
    failing: tag('{ "id": "Accounting" }'),
    passing: good,
  },
  'gzip/truncated': {
    why: 'An interrupted copy or download looks complete from its name alone, but records are missing.',
    fix: 'Copy or download the file again. The records before the break are still reported.',
    failing: tag({ bytes: `${data} ${checksum}` }),
    passing: good,
  },
  'gzip/damaged': {
    why: 'When the checksum is wrong, any of the records may be wrong too, even if they can be read.',
    fix: 'Copy or download the file again, or compress it again.',
    failing: tag({ bytes: `${data} 00 00 00 00 ${length}` }),
    passing: good,
  },
  'gzip/trailing-data': {
    why: 'Some programs ignore the extra data and some fail. If it was meant to be records, they are lost.',
    fix: 'Remove the extra data. Several gzip streams may follow one another.',
    failing: tag({ bytes: `${data} ${checksum} ${length} 6d 6f 72 65` }),
    passing: good,
  },
};
