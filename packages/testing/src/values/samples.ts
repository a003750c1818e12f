// Realistic texts for the members that have a familiar shape, by member name. A member without samples
// gets texts of no particular shape; every sample is only ever used where any text is valid.

/** Corners that free text runs into. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  'null',
  '0',
  'Ünïcödé ŧext',
  '株式会社コントソ',
  'שלום עולם',
  '👩‍👩‍👧‍👦 family',
  'e\u0301 combining',
  'line one\nline two\ttabbed',
  '"quoted" \\ back/slash ~tilde',
  '\u0000 control \u001b[31m',
  '\u2028\u2029',
  '__proto__',
  '<script>alert(1)</script>',
  'A'.repeat(300),
];

/** Texts for members without their own samples. */
export const plainTexts: readonly string[] = [
  'Contoso',
  'Looking for help with a migration.',
  'Needs an answer this quarter.',
  'Northwind Traders',
  'Follow up by phone, please.',
  'Two hundred seats, three sites.',
];

/** Texts by member name. */
export const samples: Readonly<Record<string, readonly string[]>> = {
  addressLine1: ['1 Main Street', '45 avenue Foch', 'Hauptstraße 7', '2-1-1 Nihonbashi'],
  addressLine2: ['Suite 400', 'Bâtiment B', 'c/o Front Desk'],
  city: ['Seattle', 'Lyon', 'Köln', '東京', 'São Paulo'],
  state: ['WA', 'Bayern', 'New South Wales'],
  postalCode: ['98052', '69006', '50667', 'SW1A 1AA', '103-0027'],
  region: ['Île-de-France', 'EMEA', 'Kantō'],
  firstName: ['Ada', 'José', 'Zoë', '太郎', "D'Arcy"],
  lastName: ['Okafor', 'Müller-Lüdenscheidt', 'Nguyễn', '山田'],
  email: ['ada@example.com', 'first.last+tag@example.org', 'δοκιμή@example.net'],
  phoneNumber: ['+1 (555) 010-9999', '020 7946 0000', '5550100', '+49-30-901820'],
  duns: ['123456789', '00-123-4567'],
  external: ['CRM-000042', 'acct/7~1'],
  organizationId: ['MSFT', '7c2f3a1e-5d0b-4e86-9f4d-0a4b1c2d3e4f'],
  invitedByOrganizationId: ['MSFT', 'msft', 'b5f0f7a0-4f0e-4a3d-8e7c-6a1f2d3c4b5a'],
  organizationName: ['Fabrikam', 'Wide World Importers', 'Tailspin & Söhne'],
  statusReason: ['Price', 'No budget this year', 'Customer does not respond'],
};
