import type { AdviceCode, DateTimeForm, DateTimeReason, Messages, PatchFault } from '@referral-kit/types/issues';
import { jsonMessages } from '../json/fr.ts';
import { alternativesIn } from './list-in.ts';

const { or, orQuoted } = /*#__PURE__*/ alternativesIn('fr');

const kinds: Readonly<Record<string, string>> = {
  boolean: 'true ou false',
  number: 'un nombre',
  string: 'une chaîne',
  array: 'un tableau',
  object: 'un objet',
  bigint: 'un BigInt',
  symbol: 'un symbole',
  function: 'une fonction',
};

const said = (value: string): string => kinds[value] ?? value;

const found = (value: string): string => (value === 'undefined' ? 'absent' : said(value));

const named = (name: string | number | null): string =>
  typeof name === 'number' ? `L’élément ${name}` : (name ?? 'Le document');

const examples = (values: readonly string[]): string => (values.length > 0 ? `, par exemple ${orQuoted(values)}` : '');

const reasons: Readonly<Record<Exclude<DateTimeReason, 'no-offset' | 'bad-offset'>, string>> = {
  syntax: 'format attendu : 2018-10-01T18:01:32Z',
  'no-time': 'l’heure manque (exemple : 2018-10-01T18:01:32Z)',
  'year-zero': 'l’année doit être comprise entre 0001 et 9999',
  'no-such-day': 'ce jour n’existe pas dans le calendrier',
  'no-such-time': 'cette heure n’existe pas, ou les secondes manquent',
  'leap-second': 'les secondes doivent être comprises entre 00 et 59',
  separator: 'un T majuscule doit séparer la date et l’heure',
  fraction: 'la fraction de seconde compte de 1 à 7 chiffres ; sans fraction, pas de point',
};

const endings: Readonly<Record<DateTimeForm, string>> = {
  utc: 'd’un Z majuscule, pour UTC',
  offset: 'd’un Z majuscule ou d’un décalage tel que +02:00',
  rfc3339: 'de Z ou d’un décalage tel que +02:00',
};

const reasonOf = (reason: DateTimeReason, form: DateTimeForm): string => {
  if (reason === 'bad-offset') return `l’heure doit être suivie directement ${endings[form]}`;
  if (reason !== 'no-offset') return reasons[reason];
  return form === 'utc' ? 'il manque le Z final, pour UTC' : 'il manque le Z final ou un décalage tel que +02:00';
};

const ending = ({ allowed, meant }: { readonly allowed: readonly string[]; readonly meant?: string }): string =>
  `${meant === undefined ? '' : ` Vouliez-vous dire ${meant} ?`} Autorisés : ${allowed.join(', ') || 'aucun'}.`;

const advice: Readonly<Record<AdviceCode, string>> = {
  'lifecycle/closed-is-terminal': 'En pratique, le service n’accepte aucune modification d’un referral clos.',
  'lifecycle/expired-is-set-by-service': 'Seul le service définit Expired.',
  'lifecycle/won-or-lost-before-accepted': 'Won et Lost suivent normalement Active/Accepted.',
  'lifecycle/reason-expected': 'Un statusReason est attendu avec Lost et Declined.',
};

const advised =
  (code: AdviceCode) =>
  ({ allowed, also = [] }: { readonly allowed?: readonly string[]; readonly also?: readonly AdviceCode[] }): string =>
    [code, ...also].map((each) => advice[each]).join(' ') + (allowed ? ending({ allowed }) : '');

const patchFaults: Readonly<Record<PatchFault, string>> = {
  'not-an-array': 'Un patch est un tableau d’opérations (RFC 6902), pas un objet à fusionner.',
  'not-an-object': 'Une opération est un objet JSON.',
  'path-not-a-string': 'Le chemin doit être une chaîne',
  'no-value': 'L’opération n’a pas de valeur.',
};

/** Every text in French. */
export const messages: Messages = {
  'schema/missing-member': ({ type, member }) => `${type} : le membre obligatoire ${member} manque`,
  'schema/unknown-member': ({ type, received, meant }) =>
    `${type} n’a pas de membre ${received}${meant ? ` ; vouliez-vous dire ${meant} ?` : ''}`,
  'schema/wrong-type': ({ name, expected, kind, received, values }) => {
    const is = kind === 'string' ? 'la chaîne ' : kind === 'number' ? 'le nombre ' : '';
    return `${named(name)} est ${is}${said(received)} ; attendu : ${values ? orQuoted(values) : or(expected.map(said))}`;
  },
  'schema/not-in-enum': ({ list, received, values, count }) =>
    `${received} n’est pas une valeur de ${list} ; attendu : ${
      values.length === count ? orQuoted(values) : `l’une de ses ${count} valeurs${examples(values)}`
    }`,
  'schema/bad-date-time': ({ received, reason, form }) =>
    `${received} n’est pas une date-heure${form === 'utc' ? ' UTC' : ''} valide : ${reasonOf(reason, form)}`,
  'schema/bad-pattern': (params) =>
    `${named(params.name)} est ${params.received} ; attendu : une chaîne telle que ${orQuoted(params.examples)}`,
  'schema/out-of-range': ({ name, received, minimum, maximum }) =>
    `${named(name)} est ${received} ; attendu : un nombre de ${minimum} à ${maximum}`,
  'schema/empty-string': ({ name }) => `${named(name)} est vide ; attendu : une chaîne non vide`,
  'schema/unreadable': ({ reason, received }) => {
    if (reason === 'changes') return 'La valeur change à chaque lecture';
    if (reason === 'not-json')
      return 'La valeur n’a pas pu être copiée : sa lecture lève une erreur, ou elle contient autre chose que du JSON';
    return `La valeur n’a pas pu être lue${received === undefined ? '' : ` : ${said(received)}`}`;
  },
  'catalog/unknown-id': ({ catalog, received, values, count }) =>
    `${received} n’est pas un identifiant du catalogue ${catalog} ; attendu : ${
      values.length === count ? orQuoted(values) : `l’un de ses ${count} identifiants${examples(values)}`
    }`,
  'referral/substatus-mismatch': ({ name, received, by, determined, values }) =>
    `${named(name)} ${received} ne convient pas avec ${by} ${determined} ; attendu : ${orQuoted(values)}`,
  'referral/closed-as-error': ({ name, received, values }) =>
    `${named(name)} est ${received} : clos en erreur, ce qui arrive en pratique mais n’est pas documenté ; attendu : ${orQuoted(values)}`,
  ...jsonMessages,
  'lifecycle/unknown-status': (params) =>
    (params.received === 'undefined' ? 'Le statut manque.' : `${said(params.received)} n’est pas un statut.`) +
    ending(params),
  'lifecycle/unknown-substatus': (params) =>
    (params.received === 'undefined'
      ? 'Le sous-statut manque.'
      : `${said(params.received)} n’est pas un sous-statut.`) + ending(params),
  'lifecycle/substatus-mismatch': (params) =>
    `${params.status} va avec ${or(params.fitting)}, pas avec ${params.received}.${ending(params)}`,
  'lifecycle/undocumented-state': (params) =>
    `${params.received} ne figure dans aucune ligne de la table.${ending(params)}`,
  'lifecycle/status-not-reachable': (params) => `${params.from} ne peut pas devenir ${params.to}.${ending(params)}`,
  'lifecycle/closed-is-terminal': /*#__PURE__*/ advised('lifecycle/closed-is-terminal'),
  'lifecycle/expired-is-set-by-service': /*#__PURE__*/ advised('lifecycle/expired-is-set-by-service'),
  'lifecycle/won-or-lost-before-accepted': /*#__PURE__*/ advised('lifecycle/won-or-lost-before-accepted'),
  'lifecycle/reason-expected': /*#__PURE__*/ advised('lifecycle/reason-expected'),
  'lifecycle/not-a-history': () => 'Un historique est un tableau d’instantanés, du plus ancien au plus récent.',
  'lifecycle/identity-changed': ({ member, received, previous }) =>
    `${member} est ${found(received)} et valait ${found(previous)} : cette valeur ne change jamais.`,
  'lifecycle/updated-backwards': ({ received, previous }) =>
    `updatedDateTime est ${received}, antérieur à la valeur précédente ${previous}.`,
  'lifecycle/bad-updated-time': ({ received }) =>
    `updatedDateTime est ${said(received)}, qui n’est pas une date-heure avec au plus sept décimales.`,
  'lifecycle/set-by-service': ({ member, received, previous }) =>
    `${member} est ${found(received)} et valait ${found(previous)} : seul le service définit cette valeur.`,
  'lifecycle/bad-patch': ({ reason, received = 'undefined' }) =>
    patchFaults[reason] + (reason === 'path-not-a-string' ? `, mais il est ${found(received)}.` : ''),
  'lifecycle/operation-not-allowed': ({ received }) =>
    `Le service n’accepte que add et replace, pas ${said(received)}.`,
  'lifecycle/bad-pointer': ({ received }) =>
    `${received} n’est pas un JSON Pointer : chaque partie commence par une barre oblique, et un tilde s’écrit ~0.`,
  'lifecycle/unsafe-path': ({ part, received = '' }) =>
    part === 'value'
      ? 'La valeur a un membre __proto__, qui a un sens particulier en JavaScript.'
      : `${received} contient un nom qui a un sens particulier en JavaScript.`,
  'lifecycle/path-not-found': ({ received, missing }) =>
    `${received} ne mène à rien : ce referral n’a pas de ${missing} à modifier.`,
  'registration/not-a-registration': ({ received }) => `Un enregistrement est un objet, pas ${said(received)}.`,
  'registration/not-won': ({ member, received }) =>
    `Seul un referral gagné (Won) peut être enregistré : ${member} est ${found(received)}.`,
  'registration/too-early': ({ received, compared }) =>
    `Un referral peut être enregistré au plus tôt 72 heures après sa création (${compared}), pas le ${received}.`,
  'registration/too-late': ({ received, compared }) =>
    `Une affaire peut être enregistrée dans les 60 jours suivant la signature (${compared}), pas le ${received}.`,
  'registration/signed-in-future': ({ received, compared }) =>
    `signDateTime est ${received}, postérieur à l’enregistrement (${compared}).`,
  'registration/signed-before-creation': ({ received, compared }) =>
    `signDateTime est ${received}, antérieur à la création du referral (${compared}).`,
  'registration/ends-before-start': ({ received, compared }) =>
    `endDateTime est ${received}, antérieur à startDateTime (${compared}).`,
  'registration/end-missing': ({ received }) =>
    `Un contrat requiert endDateTime, sauf si term est Perpetual ; term est ${found(received)}.`,
  'registration/solution-above-contract': ({ received, compared }) =>
    `La valeur de la solution est ${received}, supérieure à celle du contrat (${compared}).`,
  'registration/marketplace-date-missing': () =>
    'Une solution achetée sur la place de marché requiert marketplaceTransactionDateTime.',
  'registration/bad-date-time': ({ member, received }) =>
    `${member} est ${said(received)}, qui n’est pas une date-heure RFC 3339 : aucune comparaison n’est possible.`,
  'registration/locked': ({ status, received, previous }) =>
    `Un enregistrement au statut ${status} ne peut plus être modifié : la valeur est ${found(received)} et était ${found(previous)}.`,
  'normalize/conflict': ({ member, received, other }) =>
    `${received} et ${other} désignent tous deux ${member}, avec des valeurs différentes ; seul l’auteur sait laquelle est juste`,
  'normalize/member-case': ({ from, to }) => `Le membre ${from} a été renommé en ${to}`,
  'normalize/member-renamed': ({ from, to }) => `Le membre ${from} a été renommé en ${to}`,
  'normalize/member-moved': ({ from, to }) => `Le membre ${from} a été déplacé vers ${to}`,
  'normalize/duplicate-member': ({ from }) =>
    `Le membre ${from} a été supprimé : sa valeur est présente sous un autre nom`,
  'normalize/enum-position': ({ from, to }) => `${from} a été remplacé par la valeur à cette position, ${to}`,
  'normalize/text-case': ({ from, to }) => `${from} a été réécrit en ${to}`,
  'normalize/boolean-text': ({ from, to }) => `La chaîne ${from} a été remplacée par ${to}`,
  'normalize/number-text': ({ from, to }) => `La chaîne ${from} a été remplacée par le nombre ${to}`,
  'normalize/date-time': ({ from, to }) => `${from} a été converti en UTC : ${to}`,
  'normalize/null-member': () => 'Un membre facultatif valant null a été supprimé',
  'normalize/empty-member': () => 'Un membre facultatif vide a été supprimé',
  'normalize/single-value': () => 'Un objet isolé a été placé dans un tableau',
  'normalize/list-shape': ({ from, to }) => `La forme a été changée : ${said(from)} est devenu ${said(to)}`,
  'normalize/patch-path': ({ from, to }) => `Le chemin ${from} a été réécrit en ${to}`,
  'normalize/patch-operation': ({ from, to }) => `L'opération ${from} a été remplacée par ${to}`,
  'suggestion/replace': ({ value }) => `écrivez ${value}`,
  'suggestion/rename': ({ to }) => `renommez-le en ${to}`,
  'suggestion/appended': ({ message, suggestion }) => `${message} (${suggestion})`,
  'related/value': ({ member, value }) => `${member} est ${found(value)}`,
  'related/previous-value': ({ member, value }) => `${member} était ${found(value)}`,
  'related/previous-state': ({ value }) => `Le statut était ${value}`,
  'related/name': ({ value }) => `${value} se trouve ici`,
  'place/document': () => '(document)',
  'problem/title': () => 'Document non valide',
  'problem/detail': ({ type, count }) =>
    `Le document ${type === undefined ? '' : `n’est pas un document ${type} valide : il `}contient ${count === 1 ? 'une erreur' : `${count} erreurs`}.`,
  'list/invalid': ({ type }) => `Document ${type} non valide :`,
  'list/more': ({ count }) => `et ${count} ${count === 1 ? 'autre' : 'autres'}`,
};
