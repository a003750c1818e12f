/** What a function made by ajv takes beside the data; shared, so that no call allocates one. */
export const noContext: object = {};
