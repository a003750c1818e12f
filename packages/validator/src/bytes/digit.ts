/** Whether a byte is a decimal digit. */
export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
