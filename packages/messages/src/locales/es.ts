import type { AdviceCode, DateTimeForm, DateTimeReason, Messages, PatchFault } from '@referral-kit/types/issues';
import { jsonMessages } from '../json/es.ts';
import { alternativesIn } from './list-in.ts';

const { or, orQuoted } = /*#__PURE__*/ alternativesIn('es');

const kinds: Readonly<Record<string, string>> = {
  boolean: 'true o false',
  number: 'un número',
  string: 'una cadena',
  array: 'un array',
  object: 'un objeto',
  bigint: 'un BigInt',
  symbol: 'un símbolo',
  function: 'una función',
};

const said = (value: string): string => kinds[value] ?? value;

const found = (value: string): string => (value === 'undefined' ? 'ausente' : said(value));

const named = (name: string | number | null): string =>
  typeof name === 'number' ? `El elemento ${name}` : (name ?? 'El documento');

const examples = (values: readonly string[]): string => (values.length > 0 ? `, por ejemplo ${orQuoted(values)}` : '');

const reasons: Readonly<Record<Exclude<DateTimeReason, 'no-offset' | 'bad-offset'>, string>> = {
  syntax: 'formato esperado: 2018-10-01T18:01:32Z',
  'no-time': 'falta la hora (ejemplo: 2018-10-01T18:01:32Z)',
  'year-zero': 'el año debe estar entre 0001 y 9999',
  'no-such-day': 'ese día no existe en el calendario',
  'no-such-time': 'esa hora no existe o faltan los segundos',
  'leap-second': 'los segundos deben estar entre 00 y 59',
  separator: 'entre la fecha y la hora debe haber una T mayúscula',
  fraction: 'la fracción de segundo tiene de 1 a 7 dígitos; sin fracción no se escribe el punto',
};

const endings: Readonly<Record<DateTimeForm, string>> = {
  utc: 'una Z mayúscula, para UTC',
  offset: 'una Z mayúscula o un desfase como +02:00',
  rfc3339: 'Z o un desfase como +02:00',
};

const reasonOf = (reason: DateTimeReason, form: DateTimeForm): string => {
  if (reason === 'bad-offset') return `justo después de la hora debe ir ${endings[form]}`;
  if (reason !== 'no-offset') return reasons[reason];
  return form === 'utc' ? 'falta la Z final, para UTC' : 'falta la Z final o un desfase como +02:00';
};

const ending = ({ allowed, meant }: { readonly allowed: readonly string[]; readonly meant?: string }): string =>
  `${meant === undefined ? '' : ` ¿Quería decir ${meant}?`} Permitidos: ${allowed.join(', ') || 'ninguno'}.`;

const advice: Readonly<Record<AdviceCode, string>> = {
  'lifecycle/closed-is-terminal': 'En la práctica, el servicio no acepta cambios en un referral cerrado.',
  'lifecycle/expired-is-set-by-service': 'Solo el servicio establece Expired.',
  'lifecycle/won-or-lost-before-accepted': 'Won y Lost normalmente siguen a Active/Accepted.',
  'lifecycle/reason-expected': 'Con Lost y Declined se espera un statusReason.',
};

const advised =
  (code: AdviceCode) =>
  ({ allowed, also = [] }: { readonly allowed?: readonly string[]; readonly also?: readonly AdviceCode[] }): string =>
    [code, ...also].map((each) => advice[each]).join(' ') + (allowed ? ending({ allowed }) : '');

const patchFaults: Readonly<Record<PatchFault, string>> = {
  'not-an-array': 'Un patch es un array de operaciones (RFC 6902), no un objeto que se combine.',
  'not-an-object': 'Una operación es un objeto JSON.',
  'path-not-a-string': 'La ruta debe ser una cadena',
  'no-value': 'La operación no tiene valor.',
};

/** Every text in Spanish. */
export const messages: Messages = {
  'schema/missing-member': ({ type, member }) => `${type}: falta el miembro obligatorio ${member}`,
  'schema/unknown-member': ({ type, received, meant }) =>
    `${type} no tiene ningún miembro ${received}${meant ? `; ¿quería decir ${meant}?` : ''}`,
  'schema/wrong-type': ({ name, expected, kind, received, values }) => {
    const is = kind === 'string' ? 'la cadena ' : kind === 'number' ? 'el número ' : '';
    return `${named(name)} es ${is}${said(received)}; se esperaba ${values ? orQuoted(values) : or(expected.map(said))}`;
  },
  'schema/not-in-enum': ({ list, received, values, count }) =>
    `${received} no es un valor de ${list}; se esperaba ${
      values.length === count ? orQuoted(values) : `uno de sus ${count} valores${examples(values)}`
    }`,
  'schema/bad-date-time': ({ received, reason, form }) =>
    `${received} no es una fecha y hora${form === 'utc' ? ' UTC' : ''} válida: ${reasonOf(reason, form)}`,
  'schema/bad-pattern': (params) =>
    `${named(params.name)} es ${params.received}; se esperaba una cadena como ${orQuoted(params.examples)}`,
  'schema/out-of-range': ({ name, received, minimum, maximum }) =>
    `${named(name)} es ${received}; se esperaba un número de ${minimum} a ${maximum}`,
  'schema/empty-string': ({ name }) => `${named(name)} está vacío; se esperaba una cadena no vacía`,
  'schema/unreadable': ({ reason, received }) => {
    if (reason === 'changes') return 'El valor cambia cada vez que se lee';
    if (reason === 'not-json')
      return 'No se pudo copiar el valor: leerlo produce un error o contiene algo que no es JSON';
    return `No se pudo leer el valor${received === undefined ? '' : `: ${said(received)}`}`;
  },
  'catalog/unknown-id': ({ catalog, received, values, count }) =>
    `${received} no es un identificador del catálogo ${catalog}; se esperaba ${
      values.length === count ? orQuoted(values) : `uno de sus ${count} identificadores${examples(values)}`
    }`,
  'referral/substatus-mismatch': ({ name, received, by, determined, values }) =>
    `${named(name)} ${received} no es válido con ${by} ${determined}; se esperaba ${orQuoted(values)}`,
  'referral/closed-as-error': ({ name, received, values }) =>
    `${named(name)} es ${received}: cerrado por error, algo que ocurre en la práctica pero no está documentado; se esperaba ${orQuoted(values)}`,
  ...jsonMessages,
  'lifecycle/unknown-status': (params) =>
    (params.received === 'undefined' ? 'Falta el estado.' : `${said(params.received)} no es un estado.`) +
    ending(params),
  'lifecycle/unknown-substatus': (params) =>
    (params.received === 'undefined' ? 'Falta el subestado.' : `${said(params.received)} no es un subestado.`) +
    ending(params),
  'lifecycle/substatus-mismatch': (params) =>
    `${params.status} va con ${or(params.fitting)}, no con ${params.received}.${ending(params)}`,
  'lifecycle/undocumented-state': (params) =>
    `${params.received} no está en ninguna fila de la tabla.${ending(params)}`,
  'lifecycle/status-not-reachable': (params) => `${params.from} no puede pasar a ${params.to}.${ending(params)}`,
  'lifecycle/closed-is-terminal': /*#__PURE__*/ advised('lifecycle/closed-is-terminal'),
  'lifecycle/expired-is-set-by-service': /*#__PURE__*/ advised('lifecycle/expired-is-set-by-service'),
  'lifecycle/won-or-lost-before-accepted': /*#__PURE__*/ advised('lifecycle/won-or-lost-before-accepted'),
  'lifecycle/reason-expected': /*#__PURE__*/ advised('lifecycle/reason-expected'),
  'lifecycle/not-a-history': () => 'Un historial es un array de instantáneas, de la más antigua a la más reciente.',
  'lifecycle/identity-changed': ({ member, received, previous }) =>
    `${member} es ${found(received)} y antes era ${found(previous)}: este valor no cambia nunca.`,
  'lifecycle/updated-backwards': ({ received, previous }) =>
    `updatedDateTime es ${received}, anterior al valor previo ${previous}.`,
  'lifecycle/bad-updated-time': ({ received }) =>
    `updatedDateTime es ${said(received)}, que no es una fecha y hora con siete decimales como máximo.`,
  'lifecycle/set-by-service': ({ member, received, previous }) =>
    `${member} es ${found(received)} y antes era ${found(previous)}: solo el servicio establece este valor.`,
  'lifecycle/bad-patch': ({ reason, received = 'undefined' }) =>
    patchFaults[reason] + (reason === 'path-not-a-string' ? `, pero es ${found(received)}.` : ''),
  'lifecycle/operation-not-allowed': ({ received }) => `El servicio solo acepta add y replace, no ${said(received)}.`,
  'lifecycle/bad-pointer': ({ received }) =>
    `${received} no es un JSON Pointer: cada parte empieza por una barra, y la virgulilla se escribe ~0.`,
  'lifecycle/unsafe-path': ({ part, received = '' }) =>
    part === 'value'
      ? 'El valor tiene un miembro __proto__, que tiene un significado especial en JavaScript.'
      : `${received} contiene un nombre que tiene un significado especial en JavaScript.`,
  'lifecycle/path-not-found': ({ received, missing }) =>
    `${received} no lleva a ninguna parte: el referral no tiene ${missing} que cambiar.`,
  'registration/not-a-registration': ({ received }) => `Un registro es un objeto, no ${said(received)}.`,
  'registration/not-won': ({ member, received }) =>
    `Solo se puede registrar un referral ganado (Won): ${member} es ${found(received)}.`,
  'registration/too-early': ({ received, compared }) =>
    `Un referral se puede registrar a partir de 72 horas después de su creación (${compared}), no el ${received}.`,
  'registration/too-late': ({ received, compared }) =>
    `Un acuerdo se puede registrar en los 60 días posteriores a la firma (${compared}), no el ${received}.`,
  'registration/signed-in-future': ({ received, compared }) =>
    `signDateTime es ${received}, posterior al registro (${compared}).`,
  'registration/signed-before-creation': ({ received, compared }) =>
    `signDateTime es ${received}, anterior a la creación del referral (${compared}).`,
  'registration/ends-before-start': ({ received, compared }) =>
    `endDateTime es ${received}, anterior a startDateTime (${compared}).`,
  'registration/end-missing': ({ received }) =>
    `Un contrato necesita endDateTime, salvo que term sea Perpetual; term es ${found(received)}.`,
  'registration/solution-above-contract': ({ received, compared }) =>
    `El valor de la solución es ${received}, superior al del contrato (${compared}).`,
  'registration/marketplace-date-missing': () =>
    'Una solución comprada en el marketplace necesita marketplaceTransactionDateTime.',
  'registration/bad-date-time': ({ member, received }) =>
    `${member} es ${said(received)}, que no es una fecha y hora RFC 3339, por lo que no se puede comparar.`,
  'registration/locked': ({ status, received, previous }) =>
    `Un registro en estado ${status} ya no se puede editar: el valor es ${found(received)} y antes era ${found(previous)}.`,
  'normalize/conflict': ({ member, received, other }) =>
    `${received} y ${other} corresponden a ${member} y tienen valores distintos; solo el autor sabe cuál es el correcto`,
  'normalize/member-case': ({ from, to }) => `El miembro ${from} se renombró a ${to}`,
  'normalize/member-renamed': ({ from, to }) => `El miembro ${from} se renombró a ${to}`,
  'normalize/member-moved': ({ from, to }) => `El miembro ${from} se movió a ${to}`,
  'normalize/duplicate-member': ({ from }) => `El miembro ${from} se eliminó: su valor está presente con otro nombre`,
  'normalize/enum-position': ({ from, to }) => `${from} se sustituyó por el valor de esa posición, ${to}`,
  'normalize/text-case': ({ from, to }) => `${from} se reescribió como ${to}`,
  'normalize/boolean-text': ({ from, to }) => `La cadena ${from} se sustituyó por ${to}`,
  'normalize/number-text': ({ from, to }) => `La cadena ${from} se sustituyó por el número ${to}`,
  'normalize/date-time': ({ from, to }) => `${from} se convirtió a UTC: ${to}`,
  'normalize/null-member': () => 'Se eliminó un miembro opcional con valor null',
  'normalize/empty-member': () => 'Se eliminó un miembro opcional vacío',
  'normalize/single-value': () => 'Un objeto suelto se colocó en un array',
  'normalize/list-shape': ({ from, to }) => `Cambió la forma: ${said(from)} pasó a ser ${said(to)}`,
  'normalize/patch-path': ({ from, to }) => `La ruta ${from} se reescribió como ${to}`,
  'normalize/patch-operation': ({ from, to }) => `La operación ${from} se sustituyó por ${to}`,
  'suggestion/replace': ({ value }) => `escriba ${value}`,
  'suggestion/rename': ({ to }) => `cámbiele el nombre a ${to}`,
  'suggestion/appended': ({ message, suggestion }) => `${message} (${suggestion})`,
  'related/value': ({ member, value }) => `${member} es ${found(value)}`,
  'related/previous-value': ({ member, value }) => `${member} era ${found(value)}`,
  'related/previous-state': ({ value }) => `El estado era ${value}`,
  'related/name': ({ value }) => `${value} está aquí`,
  'place/document': () => '(documento)',
  'problem/title': () => 'Documento no válido',
  'problem/detail': ({ type, count }) =>
    `El documento ${type === undefined ? '' : `no es un documento ${type} válido: `}tiene ${count === 1 ? 'un error' : `${count} errores`}.`,
  'list/invalid': ({ type }) => `Documento ${type} no válido:`,
  'list/more': ({ count }) => `y ${count} más`,
};
