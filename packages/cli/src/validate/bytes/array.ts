import { type Check, refuseOthers, type Schema } from './check.ts';

const open = 0x5b;
const close = 0x5d;
const comma = 0x2c;

/**
 * @param checkOf gives the check of an item
 * @returns the check of an array
 * @throws {NoCheck} for a schema that it does not know
 */
export const array = (schema: Schema, checkOf: (schema: Schema) => Check): Check => {
  refuseOthers(schema, ['type', 'items']);
  const item = checkOf(schema.items ?? {});
  return (cursor) => {
    if (cursor.byte() !== open) return false;
    cursor.at += 1;
    cursor.space();
    if (cursor.byte() === close) {
      cursor.at += 1;
      return true;
    }
    for (;;) {
      if (!item(cursor)) return false;
      cursor.space();
      const byte = cursor.byte();
      cursor.at += 1;
      if (byte === close) return true;
      if (byte !== comma) return false;
      cursor.space();
    }
  };
};
