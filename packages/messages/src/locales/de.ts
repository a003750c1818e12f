import type { AdviceCode, DateTimeForm, DateTimeReason, Messages, PatchFault } from '@referral-kit/types/issues';
import { jsonMessages } from '../json/de.ts';
import { alternativesIn } from './list-in.ts';

const { or, orQuoted } = /*#__PURE__*/ alternativesIn('de');

const kinds: Readonly<Record<string, string>> = {
  boolean: 'true oder false',
  number: 'eine Zahl',
  string: 'eine Zeichenkette',
  array: 'ein Array',
  object: 'ein Objekt',
  bigint: 'ein BigInt',
  symbol: 'ein Symbol',
  function: 'eine Funktion',
};

const said = (value: string): string => kinds[value] ?? value;

const found = (value: string): string => (value === 'undefined' ? 'nicht vorhanden' : said(value));

const was = (value: string): string => (value === 'undefined' ? 'vorher nicht vorhanden' : `vorher ${said(value)}`);

const named = (name: string | number | null): string =>
  typeof name === 'number' ? `Element ${name}` : (name ?? 'Das Dokument');

const examples = (values: readonly string[]): string => (values.length > 0 ? `, z. B. ${orQuoted(values)}` : '');

const reasons: Readonly<Record<Exclude<DateTimeReason, 'no-offset' | 'bad-offset'>, string>> = {
  syntax: 'erwartetes Format: 2018-10-01T18:01:32Z',
  'no-time': 'die Uhrzeit fehlt (Beispiel: 2018-10-01T18:01:32Z)',
  'year-zero': 'das Jahr muss zwischen 0001 und 9999 liegen',
  'no-such-day': 'diesen Tag gibt es im Kalender nicht',
  'no-such-time': 'diese Uhrzeit gibt es nicht, oder die Sekunden fehlen',
  'leap-second': 'die Sekunden müssen zwischen 00 und 59 liegen',
  separator: 'zwischen Datum und Uhrzeit muss ein großes T stehen',
  fraction: 'Sekundenbruchteile haben 1 bis 7 Stellen; ohne sie entfällt auch der Punkt',
};

const endings: Readonly<Record<DateTimeForm, string>> = {
  utc: 'ein großes Z für UTC',
  offset: 'ein großes Z oder ein Offset wie +02:00',
  rfc3339: 'Z oder ein Offset wie +02:00',
};

const reasonOf = (reason: DateTimeReason, form: DateTimeForm): string => {
  if (reason === 'bad-offset') return `direkt nach der Uhrzeit muss ${endings[form]} stehen`;
  if (reason !== 'no-offset') return reasons[reason];
  return form === 'utc' ? 'am Ende fehlt das Z für UTC' : 'am Ende fehlt Z oder ein Offset wie +02:00';
};

const ending = ({ allowed, meant }: { readonly allowed: readonly string[]; readonly meant?: string }): string =>
  `${meant === undefined ? '' : ` Meinten Sie ${meant}?`} Zulässig: ${allowed.join(', ') || 'keiner'}.`;

const advice: Readonly<Record<AdviceCode, string>> = {
  'lifecycle/closed-is-terminal': 'In der Praxis nimmt der Dienst keine Änderung eines geschlossenen Referrals an.',
  'lifecycle/expired-is-set-by-service': 'Nur der Dienst setzt Expired.',
  'lifecycle/won-or-lost-before-accepted': 'Won und Lost folgen normalerweise auf Active/Accepted.',
  'lifecycle/reason-expected': 'Zu Lost und Declined wird ein statusReason erwartet.',
};

const advised =
  (code: AdviceCode) =>
  ({ allowed, also = [] }: { readonly allowed?: readonly string[]; readonly also?: readonly AdviceCode[] }): string =>
    [code, ...also].map((each) => advice[each]).join(' ') + (allowed ? ending({ allowed }) : '');

const patchFaults: Readonly<Record<PatchFault, string>> = {
  'not-an-array': 'Ein Patch ist ein Array von Operationen (RFC 6902), kein Objekt zum Zusammenführen.',
  'not-an-object': 'Eine Operation ist ein JSON-Objekt.',
  'path-not-a-string': 'Der Pfad muss eine Zeichenkette sein',
  'no-value': 'Der Operation fehlt ein Wert.',
};

/** Every text in German. */
export const messages: Messages = {
  'schema/missing-member': ({ type, member }) => `${type}: Das erforderliche Feld ${member} fehlt`,
  'schema/unknown-member': ({ type, received, meant }) =>
    `${type} hat kein Feld ${received}${meant ? `; meinten Sie ${meant}?` : ''}`,
  'schema/wrong-type': ({ name, expected, kind, received, values }) => {
    const is = kind === 'string' ? 'die Zeichenkette ' : kind === 'number' ? 'die Zahl ' : '';
    return `${named(name)} ist ${is}${said(received)}; erwartet: ${values ? orQuoted(values) : or(expected.map(said))}`;
  },
  'schema/not-in-enum': ({ list, received, values, count }) =>
    `${received} ist kein gültiger Wert für ${list}; erwartet: ${
      values.length === count ? orQuoted(values) : `einer von ${count} Werten${examples(values)}`
    }`,
  'schema/bad-date-time': ({ received, reason, form }) =>
    `${received} ist keine gültige Datums- und Zeitangabe${form === 'utc' ? ' in UTC' : ''}: ${reasonOf(reason, form)}`,
  'schema/bad-pattern': (params) =>
    `${named(params.name)} ist ${params.received}; erwartet: eine Zeichenkette wie ${orQuoted(params.examples)}`,
  'schema/out-of-range': ({ name, received, minimum, maximum }) =>
    `${named(name)} ist ${received}; erwartet: eine Zahl von ${minimum} bis ${maximum}`,
  'schema/empty-string': ({ name }) => `${named(name)} ist leer; erwartet: eine nicht leere Zeichenkette`,
  'schema/unreadable': ({ reason, received }) => {
    if (reason === 'changes') return 'Der Wert ändert sich bei jedem Lesen';
    if (reason === 'not-json')
      return 'Der Wert lässt sich nicht kopieren: Lesen löst einen Fehler aus, oder er enthält etwas, das kein JSON ist';
    return `Der Wert lässt sich nicht lesen${received === undefined ? '' : `: ${said(received)}`}`;
  },
  'catalog/unknown-id': ({ catalog, received, values, count }) =>
    `${received} ist keine ID im Katalog ${catalog}; erwartet: ${
      values.length === count ? orQuoted(values) : `eine von ${count} IDs${examples(values)}`
    }`,
  'referral/substatus-mismatch': ({ name, received, by, determined, values }) =>
    `${named(name)} ${received} passt nicht zu ${by} ${determined}; erwartet: ${orQuoted(values)}`,
  'referral/closed-as-error': ({ name, received, values }) =>
    `${named(name)} ist ${received}: als Fehler geschlossen, was in der Praxis vorkommt, aber nicht dokumentiert ist; erwartet: ${orQuoted(values)}`,
  ...jsonMessages,
  'lifecycle/unknown-status': (params) =>
    (params.received === 'undefined' ? 'Der Status fehlt.' : `${said(params.received)} ist kein Status.`) +
    ending(params),
  'lifecycle/unknown-substatus': (params) =>
    (params.received === 'undefined' ? 'Der Substatus fehlt.' : `${said(params.received)} ist kein Substatus.`) +
    ending(params),
  'lifecycle/substatus-mismatch': (params) =>
    `Zu ${params.status} gehört ${or(params.fitting)}, nicht ${params.received}.${ending(params)}`,
  'lifecycle/undocumented-state': (params) => `${params.received} steht in keiner Zeile der Tabelle.${ending(params)}`,
  'lifecycle/status-not-reachable': (params) => `Aus ${params.from} kann nicht ${params.to} werden.${ending(params)}`,
  'lifecycle/closed-is-terminal': /*#__PURE__*/ advised('lifecycle/closed-is-terminal'),
  'lifecycle/expired-is-set-by-service': /*#__PURE__*/ advised('lifecycle/expired-is-set-by-service'),
  'lifecycle/won-or-lost-before-accepted': /*#__PURE__*/ advised('lifecycle/won-or-lost-before-accepted'),
  'lifecycle/reason-expected': /*#__PURE__*/ advised('lifecycle/reason-expected'),
  'lifecycle/not-a-history': () => 'Ein Verlauf ist ein Array von Momentaufnahmen, die älteste zuerst.',
  'lifecycle/identity-changed': ({ member, received, previous }) =>
    `${member} ist ${found(received)}, ${was(previous)}: Dieser Wert bleibt immer gleich.`,
  'lifecycle/updated-backwards': ({ received, previous }) =>
    `updatedDateTime ist ${received} und liegt damit vor dem vorherigen Wert ${previous}.`,
  'lifecycle/bad-updated-time': ({ received }) =>
    `updatedDateTime ist ${said(received)}, also keine Datums- und Zeitangabe mit höchstens sieben Nachkommastellen.`,
  'lifecycle/set-by-service': ({ member, received, previous }) =>
    `${member} ist ${found(received)}, ${was(previous)}: Diesen Wert setzt nur der Dienst.`,
  'lifecycle/bad-patch': ({ reason, received = 'undefined' }) =>
    patchFaults[reason] + (reason === 'path-not-a-string' ? `, ist aber ${found(received)}.` : ''),
  'lifecycle/operation-not-allowed': ({ received }) =>
    `Der Dienst nimmt nur add und replace an, nicht ${said(received)}.`,
  'lifecycle/bad-pointer': ({ received }) =>
    `${received} ist kein JSON Pointer: Jeder Teil beginnt mit einem Schrägstrich; eine Tilde wird als ~0 geschrieben.`,
  'lifecycle/unsafe-path': ({ part, received = '' }) =>
    part === 'value'
      ? 'Der Wert hat ein Feld __proto__, das in JavaScript eine besondere Bedeutung hat.'
      : `${received} enthält einen Namen, der in JavaScript eine besondere Bedeutung hat.`,
  'lifecycle/path-not-found': ({ received, missing }) =>
    `${received} führt ins Leere: ${missing} gibt es in diesem Referral nicht.`,
  'registration/not-a-registration': ({ received }) => `Eine Registrierung ist ein Objekt, nicht ${said(received)}.`,
  'registration/not-won': ({ member, received }) =>
    `Nur ein gewonnener Referral (Won) kann registriert werden: ${member} ist ${found(received)}.`,
  'registration/too-early': ({ received, compared }) =>
    `Ein Referral kann frühestens 72 Stunden nach seiner Erstellung (${compared}) registriert werden, nicht schon am ${received}.`,
  'registration/too-late': ({ received, compared }) =>
    `Ein Geschäft kann nur innerhalb von 60 Tagen nach der Unterzeichnung (${compared}) registriert werden, nicht erst am ${received}.`,
  'registration/signed-in-future': ({ received, compared }) =>
    `signDateTime ist ${received} und liegt damit nach der Registrierung (${compared}).`,
  'registration/signed-before-creation': ({ received, compared }) =>
    `signDateTime ist ${received} und liegt damit vor der Erstellung des Referrals (${compared}).`,
  'registration/ends-before-start': ({ received, compared }) =>
    `endDateTime ist ${received} und liegt damit vor startDateTime (${compared}).`,
  'registration/end-missing': ({ received }) =>
    `Ein Vertrag braucht endDateTime, außer wenn term Perpetual ist; term ist ${found(received)}.`,
  'registration/solution-above-contract': ({ received, compared }) =>
    `Der Wert der Lösung ist ${received} und damit höher als der des Vertrags (${compared}).`,
  'registration/marketplace-date-missing': () =>
    'Eine Lösung, die im Marketplace gekauft wurde, braucht marketplaceTransactionDateTime.',
  'registration/bad-date-time': ({ member, received }) =>
    `${member} ist ${said(received)}, also keine Datums- und Zeitangabe nach RFC 3339; ein Vergleich ist nicht möglich.`,
  'registration/locked': ({ status, received, previous }) =>
    `Eine Registrierung im Status ${status} kann nicht mehr bearbeitet werden: Der Wert ist ${found(received)}, ${was(previous)}.`,
  'normalize/conflict': ({ member, received, other }) =>
    `${received} und ${other} stehen beide für ${member} und haben verschiedene Werte; welcher stimmt, weiß nur der Verfasser`,
  'normalize/member-case': ({ from, to }) => `Das Feld ${from} wurde in ${to} umbenannt`,
  'normalize/member-renamed': ({ from, to }) => `Das Feld ${from} wurde in ${to} umbenannt`,
  'normalize/member-moved': ({ from, to }) => `Das Feld ${from} wurde nach ${to} verschoben`,
  'normalize/duplicate-member': ({ from }) =>
    `Das Feld ${from} wurde entfernt: Sein Wert ist unter einem anderen Namen vorhanden`,
  'normalize/enum-position': ({ from, to }) => `${from} wurde durch den Wert an dieser Position ersetzt: ${to}`,
  'normalize/text-case': ({ from, to }) => `${from} wurde in ${to} umgeschrieben`,
  'normalize/boolean-text': ({ from, to }) => `Die Zeichenkette ${from} wurde durch ${to} ersetzt`,
  'normalize/number-text': ({ from, to }) => `Die Zeichenkette ${from} wurde durch die Zahl ${to} ersetzt`,
  'normalize/date-time': ({ from, to }) => `${from} wurde in UTC umgerechnet: ${to}`,
  'normalize/null-member': () => 'Ein optionales Feld mit dem Wert null wurde entfernt',
  'normalize/empty-member': () => 'Ein leeres optionales Feld wurde entfernt',
  'normalize/single-value': () => 'Ein einzelnes Objekt wurde in ein Array gesetzt',
  'normalize/list-shape': ({ from, to }) => `Die Form wurde geändert: aus ${said(from)} wurde ${said(to)}`,
  'normalize/patch-path': ({ from, to }) => `Der Pfad ${from} wurde in ${to} umgeschrieben`,
  'normalize/patch-operation': ({ from, to }) => `Die Operation ${from} wurde durch ${to} ersetzt`,
  'suggestion/replace': ({ value }) => `schreiben Sie ${value}`,
  'suggestion/rename': ({ to }) => `benennen Sie es in ${to} um`,
  'suggestion/appended': ({ message, suggestion }) => `${message} (${suggestion})`,
  'related/value': ({ member, value }) => `${member} ist ${found(value)}`,
  'related/previous-value': ({ member, value }) => `${member} war ${found(value)}`,
  'related/previous-state': ({ value }) => `Der Status war ${value}`,
  'related/name': ({ value }) => `${value} steht hier`,
  'place/document': () => '(Dokument)',
  'problem/title': () => 'Ungültiges Dokument',
  'problem/detail': ({ type, count }) =>
    `Das Dokument ${type === undefined ? '' : `ist kein gültiges Dokument vom Typ ${type}: Es `}enthält ${count === 1 ? 'einen Fehler' : `${count} Fehler`}.`,
  'list/invalid': ({ type }) => `Kein gültiges Dokument vom Typ ${type}:`,
  'list/more': ({ count }) => `und ${count} ${count === 1 ? 'weiterer' : 'weitere'}`,
};
