import type { gzipCodes } from '../codes.ts';
import { type Content, type Explanation, one } from './explanation.ts';

/** The text `{"id":"Accounting"}`, compressed: what comes before the checksum, the checksum, and the length. */
const data = '1f 8b 08 00 00 00 00 00 02 03 ab 56 ca 4c 51 b2 52 72 4c 4e ce 2f cd 2b c9 cc 4b 57 aa 05 00';
const checksum = 'b8 c3 35 da';
const length = '13 00 00 00';

const tag = (content: Content) => one('tag.json.gz', content, '--type Tag');

const good = tag({ bytes: `${data} ${checksum} ${length}` });

/** The faults of compressed files. */
export const gzip: Readonly<Record<keyof typeof gzipCodes, Explanation>> = {
  'gzip/not-gzip': {
    why: 'Programs go by the name, so a file that is not what its name says works in one place and fails in the next.',
    mend: 'Compress the file, or take .gz off its name.',
    failing: tag('{ "id": "Accounting" }'),
    passing: good,
  },
  'gzip/truncated': {
    why: 'A copy or download that broke off looks complete to whoever sees the name alone, and records are missing.',
    mend: 'Copy or download the file once more. The records up to the break are reported all the same.',
    failing: tag({ bytes: `${data} ${checksum}` }),
    passing: good,
  },
  'gzip/damaged': {
    why: 'Where the checksum is wrong, some of the records may be wrong as well, though they can be read.',
    mend: 'Copy or download the file once more, or compress it again.',
    failing: tag({ bytes: `${data} 00 00 00 00 ${length}` }),
    passing: good,
  },
  'gzip/trailing-data': {
    why: 'Some programs pass over what follows, and some fail; if it was meant to be more records, they are lost.',
    mend: 'Remove what follows. Several files that are compressed each may follow each other.',
    failing: tag({ bytes: `${data} ${checksum} ${length} 6d 6f 72 65` }),
    passing: good,
  },
};
