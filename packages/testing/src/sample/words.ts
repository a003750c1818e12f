// What samples are put together from. Companies and people are made up; addresses are in real cities.

/** A city, with the rest of an address in it. */
export interface Place {
  readonly city: string;
  readonly state?: string;
  readonly region?: string;
  readonly postalCode: string;
  readonly country: string;
  readonly currency: string;
  readonly locale: string;
  readonly street: string;
  /** Whether the number is before the street. */
  readonly numberFirst: boolean;
}

type Row = [string, string, string, string, string, string, string, string, boolean];

const rows: readonly Row[] = [
  ['Seattle', 'WA', 'Pacific Northwest', '98101', 'US', 'USD', 'en-US', 'Pike Street', true],
  ['Austin', 'TX', 'South', '78701', 'US', 'USD', 'en-US', 'Congress Avenue', true],
  ['Boston', 'MA', 'New England', '02110', 'US', 'USD', 'en-US', 'Summer Street', true],
  ['Toronto', 'ON', '', 'M5H 2N2', 'CA', 'CAD', 'en-CA', 'Queen Street West', true],
  ['Montréal', 'QC', '', 'H2Y 1C6', 'CA', 'CAD', 'fr-CA', 'rue Saint-Jacques', true],
  ['Ciudad de México', 'CDMX', '', '06600', 'MX', 'MXN', 'es-MX', 'Paseo de la Reforma', false],
  ['São Paulo', 'SP', 'Sudeste', '01310-100', 'BR', 'BRL', 'pt-BR', 'Avenida Paulista', false],
  ['Galway', '', 'Connacht', 'H91 E2K3', 'IE', 'EUR', 'en-IE', 'Quay Street', true],
  ['Manchester', '', 'North West', 'M1 1AE', 'GB', 'GBP', 'en-GB', 'Portland Street', true],
  ['Edinburgh', '', 'Scotland', 'EH1 1YZ', 'GB', 'GBP', 'en-GB', 'George Street', true],
  ['Lyon', '', 'Auvergne-Rhône-Alpes', '69002', 'FR', 'EUR', 'fr-FR', 'rue de la République', true],
  ['Madrid', 'Madrid', '', '28013', 'ES', 'EUR', 'es-ES', 'Gran Vía', false],
  ['Lisboa', '', 'Lisboa', '1100-148', 'PT', 'EUR', 'pt-PT', 'Rua Augusta', false],
  ['Milano', 'MI', 'Lombardia', '20121', 'IT', 'EUR', 'it-IT', 'Via Dante', false],
  ['Köln', 'NW', '', '50667', 'DE', 'EUR', 'de-DE', 'Hohe Straße', false],
  ['Zürich', 'ZH', '', '8001', 'CH', 'CHF', 'de-CH', 'Bahnhofstrasse', false],
  ['Utrecht', '', 'Utrecht', '3511 AX', 'NL', 'EUR', 'nl-NL', 'Oudegracht', false],
  ['København', '', 'Hovedstaden', '1165', 'DK', 'DKK', 'da-DK', 'Nørregade', false],
  ['Göteborg', '', 'Västra Götaland', '411 06', 'SE', 'SEK', 'sv-SE', 'Drottninggatan', false],
  ['Bergen', '', 'Vestland', '5003', 'NO', 'NOK', 'nb-NO', 'Strandgaten', false],
  ['Kraków', '', 'Małopolskie', '31-042', 'PL', 'PLN', 'pl-PL', 'ulica Floriańska', false],
  ['Cape Town', 'WC', '', '8001', 'ZA', 'ZAR', 'en-ZA', 'Long Street', true],
  ['Pune', 'MH', '', '411001', 'IN', 'INR', 'en-IN', 'Mahatma Gandhi Road', true],
  ['Singapore', '', '', '069539', 'SG', 'SGD', 'en-SG', 'Cecil Street', true],
  ['Melbourne', 'VIC', '', '3000', 'AU', 'AUD', 'en-AU', 'Collins Street', true],
  ['Auckland', '', 'Auckland', '1010', 'NZ', 'NZD', 'en-NZ', 'Queen Street', true],
];

export const places: readonly Place[] = rows.map(
  ([city, state, region, postalCode, country, currency, locale, street, numberFirst]) => ({
    city,
    postalCode,
    country,
    currency,
    locale,
    street,
    numberFirst,
    ...(state && { state }),
    ...(region && { region }),
  }),
);

const split = (text: string): string[] => text.split(' ');

export const companyFirst: readonly string[] = split(
  'Amber Birch Cedar Copper Fjord Granite Harbour Heron Juniper Kestrel Lantern Larch Meridian Mistral Northlight Orchard Pebble Quarry Rowan Saffron Sandpiper Sextant Spindle Tamarind Thistle Umbra Vantage Walnut Willow Zephyr',
);

export const companySecond: readonly string[] = split(
  'Analytics Bakeries Biotech Boats Clinics Components Dairies Education Energy Engineering Fabrics Farms Foods Freight Furniture Gardens Glass Hotels Instruments Insurance Interiors Logistics Marine Media Metals Optics Outfitters Packaging Pharma Robotics',
);

export const companyForms: readonly string[] = ['Group', 'Ltd', 'Inc.', 'GmbH', 'Partners', '& Co.', 'AB', 'S.A.'];

export const firstNames: readonly string[] = split(
  'Ada Amara Anders Aoife Arjun Beatriz Bruno Chiara Daniela Dmitri Elif Emeka Eva Farid Freya Gabriel Hana Ibrahim Ines Ivan José Joanna Kaito Lars Leila Mateo Maya Mei Nadia Niamh Noor Olga Pablo Priya Rafael Rosa Sana Sven Tomasz Zoë',
);

export const lastNames: readonly string[] = split(
  'Abebe Almeida Andersson Bakker Bianchi Castillo Chen Costa Dubois Eriksen Fischer Fontaine García Haddad Hansen Ito Jansen Kapoor Kaya Keane Kim Kowalski Lindqvist Mbeki Moreau Murphy Müller Novak Okafor Oliveira Patel Quinn Rossi Santos Silva Tanaka Turner Vega Wójcik Zhang',
);

export const jobTitles: readonly string[] = [
  'IT Manager',
  'Chief Information Officer',
  'Head of Operations',
  'Finance Director',
  'Procurement Lead',
  'Account Manager',
  'Solution Architect',
  'Partner Development Manager',
];

export const projects: readonly string[] = [
  'cloud migration',
  'data platform',
  'field service rollout',
  'identity and device management',
  'intranet renewal',
  'contact centre',
  'sales reporting',
  'backup and recovery',
  'ERP replacement',
  'security review',
];

export const needs: readonly string[] = [
  'The customer wants to retire two ageing data centres within a year and asks for a phased plan.',
  'About three hundred seats at four sites, most of them on the shop floor with shared devices.',
  'They run a pilot with one department today and need help to take it to the whole company.',
  'Reports take two days each month; the aim is a daily view for every regional manager.',
  'A previous attempt stalled over permissions, so governance is to be settled first.',
  'The board has approved the budget; a short list of partners is due by the end of the month.',
  'Personal data must stay in the country, and the auditors want to see how.',
  'Old invoices and contracts, some two million pages, have to remain searchable.',
  'They ask for training in the local language and for a named contact after go-live.',
  'Integration with the warehouse system is the hard part; the vendor offers an interface.',
  'The current licence ends in autumn, and the switch has to be finished before that.',
  'A first workshop went well; next is an estimate of cost and time for each phase.',
];

export const reasons: readonly string[] = [
  'Price',
  'No budget this year',
  'Customer chose another partner',
  'Customer does not respond',
  'Outside of our area',
  'No capacity at the time asked for',
];

export const solutions: readonly string[] = [
  'Shop Floor Insights',
  'Invoice Reader',
  'Fleet Planner',
  'Patient Portal',
  'Supplier Exchange',
  'Energy Monitor',
];
