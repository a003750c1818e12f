import type { AdviceCode, DateTimeForm, DateTimeReason, Messages, PatchFault } from '@referral-kit/types/issues';
import { jsonMessages } from '../json/ja.ts';
import { alternativesIn } from './list-in.ts';

const { or, orQuoted } = /*#__PURE__*/ alternativesIn('ja');

const kinds: Readonly<Record<string, string>> = {
  boolean: 'true または false',
  number: '数値',
  string: '文字列',
  array: '配列',
  object: 'オブジェクト',
  bigint: 'BigInt',
  symbol: 'シンボル',
  function: '関数',
};

const said = (value: string): string => kinds[value] ?? value;

const found = (value: string): string => (value === 'undefined' ? 'なし' : said(value));

const named = (name: string | number | null): string =>
  typeof name === 'number' ? `要素 ${name}` : (name ?? 'ドキュメント');

const examples = (values: readonly string[]): string => (values.length > 0 ? `（例: ${orQuoted(values)}）` : '');

const reasons: Readonly<Record<Exclude<DateTimeReason, 'no-offset' | 'bad-offset'>, string>> = {
  syntax: '形式は 2018-10-01T18:01:32Z です',
  'no-time': '時刻がありません（例: 2018-10-01T18:01:32Z）',
  'year-zero': '年は 0001 から 9999 までです',
  'no-such-day': 'この日付は暦に存在しません',
  'no-such-time': 'この時刻は存在しないか、秒がありません',
  'leap-second': '秒は 00 から 59 までです',
  separator: '日付と時刻の間には大文字の T が必要です',
  fraction: '秒の小数部は 1 ～ 7 桁です。小数部がない場合は小数点も付けません',
};

const endings: Readonly<Record<DateTimeForm, string>> = {
  utc: 'UTC を表す大文字の Z',
  offset: '大文字の Z、または +02:00 のようなオフセット',
  rfc3339: 'Z、または +02:00 のようなオフセット',
};

const reasonOf = (reason: DateTimeReason, form: DateTimeForm): string => {
  if (reason === 'bad-offset') return `時刻の直後に${endings[form]}が必要です`;
  if (reason !== 'no-offset') return reasons[reason];
  return form === 'utc' ? '末尾に UTC を表す Z がありません' : '末尾に Z、または +02:00 のようなオフセットがありません';
};

const ending = ({ allowed, meant }: { readonly allowed: readonly string[]; readonly meant?: string }): string =>
  `${meant === undefined ? '' : `${meant} の間違いではありませんか。`}許可される状態: ${allowed.join('、') || 'なし'}。`;

const advice: Readonly<Record<AdviceCode, string>> = {
  'lifecycle/closed-is-terminal': '実際のサービスは、Closed の Referral の更新を受け付けません。',
  'lifecycle/expired-is-set-by-service': 'Expired を設定するのはサービスだけです。',
  'lifecycle/won-or-lost-before-accepted': 'Won と Lost は、通常 Active/Accepted の後に設定します。',
  'lifecycle/reason-expected': 'Lost と Declined には statusReason が必要です。',
};

const advised =
  (code: AdviceCode) =>
  ({ allowed, also = [] }: { readonly allowed?: readonly string[]; readonly also?: readonly AdviceCode[] }): string =>
    [code, ...also].map((each) => advice[each]).join('') + (allowed ? ending({ allowed }) : '');

const patchFaults: Readonly<Record<PatchFault, string>> = {
  'not-an-array': 'パッチは操作の配列（RFC 6902）です。マージするオブジェクトではありません。',
  'not-an-object': '操作は JSON オブジェクトである必要があります。',
  'path-not-a-string': 'パスは文字列である必要があります',
  'no-value': '操作に値がありません。',
};

/** Every text in Japanese. */
export const messages: Messages = {
  'schema/missing-member': ({ type, member }) => `${type} に必須のメンバー ${member} がありません`,
  'schema/unknown-member': ({ type, received, meant }) =>
    `${type} に ${received} というメンバーはありません${meant ? `。${meant} の間違いではありませんか` : ''}`,
  'schema/wrong-type': ({ name, expected, kind, received, values }) => {
    const is = kind === 'string' ? '文字列 ' : kind === 'number' ? '数値 ' : '';
    return `${named(name)} が${is || ' '}${said(received)} になっています。期待される値: ${values ? orQuoted(values) : or(expected.map(said))}`;
  },
  'schema/not-in-enum': ({ list, received, values, count }) =>
    `${received} は ${list} の有効な値ではありません。期待される値: ${
      values.length === count ? orQuoted(values) : `${count} 個の値のいずれか${examples(values)}`
    }`,
  'schema/bad-date-time': ({ received, reason, form }) =>
    `${received} は有効な${form === 'utc' ? ' UTC の' : ''}日時ではありません: ${reasonOf(reason, form)}`,
  'schema/bad-pattern': (params) =>
    `${named(params.name)} が ${params.received} になっています。期待される値: ${orQuoted(params.examples)} のような文字列`,
  'schema/out-of-range': ({ name, received, minimum, maximum }) =>
    `${named(name)} が ${received} になっています。期待される値: ${minimum} から ${maximum} までの数値`,
  'schema/empty-string': ({ name }) => `${named(name)} が空です。空でない文字列を指定してください`,
  'schema/unreadable': ({ reason, received }) => {
    if (reason === 'changes') return '読み取るたびに値が変わります';
    if (reason === 'not-json')
      return '値をコピーできません。読み取り時にエラーが発生するか、JSON ではないものが含まれています';
    return `値を読み取れません${received === undefined ? '' : `: ${said(received)}`}`;
  },
  'catalog/unknown-id': ({ catalog, received, values, count }) =>
    `${received} はカタログ ${catalog} の ID ではありません。期待される値: ${
      values.length === count ? orQuoted(values) : `${count} 個の ID のいずれか${examples(values)}`
    }`,
  'referral/substatus-mismatch': ({ name, received, by, determined, values }) =>
    `${named(name)} ${received} は ${by} ${determined} と組み合わせられません。期待される値: ${orQuoted(values)}`,
  'referral/closed-as-error': ({ name, received, values }) =>
    `${named(name)} が ${received} になっています。エラーとして終了した状態で、実際には発生しますが、文書化されていません。期待される値: ${orQuoted(values)}`,
  ...jsonMessages,
  'lifecycle/unknown-status': (params) =>
    (params.received === 'undefined'
      ? 'ステータスがありません。'
      : `${said(params.received)} というステータスはありません。`) + ending(params),
  'lifecycle/unknown-substatus': (params) =>
    (params.received === 'undefined'
      ? 'サブステータスがありません。'
      : `${said(params.received)} というサブステータスはありません。`) + ending(params),
  'lifecycle/substatus-mismatch': (params) =>
    `${params.status} と組み合わせられるのは ${or(params.fitting)} で、${params.received} ではありません。${ending(params)}`,
  'lifecycle/undocumented-state': (params) => `${params.received} は遷移表のどの行にもありません。${ending(params)}`,
  'lifecycle/status-not-reachable': (params) => `${params.from} から ${params.to} には移れません。${ending(params)}`,
  'lifecycle/closed-is-terminal': /*#__PURE__*/ advised('lifecycle/closed-is-terminal'),
  'lifecycle/expired-is-set-by-service': /*#__PURE__*/ advised('lifecycle/expired-is-set-by-service'),
  'lifecycle/won-or-lost-before-accepted': /*#__PURE__*/ advised('lifecycle/won-or-lost-before-accepted'),
  'lifecycle/reason-expected': /*#__PURE__*/ advised('lifecycle/reason-expected'),
  'lifecycle/not-a-history': () => '履歴は、古い順に並んだスナップショットの配列である必要があります。',
  'lifecycle/identity-changed': ({ member, received, previous }) =>
    `${member} が ${found(previous)} から ${found(received)} に変わっています。この値は変更できません。`,
  'lifecycle/updated-backwards': ({ received, previous }) =>
    `updatedDateTime が ${received} で、前の値 ${previous} より古くなっています。`,
  'lifecycle/bad-updated-time': ({ received }) =>
    `updatedDateTime が ${said(received)} です。小数部が 7 桁以下の日時を指定してください。`,
  'lifecycle/set-by-service': ({ member, received, previous }) =>
    `${member} が ${found(previous)} から ${found(received)} に変わっています。この値を設定するのはサービスだけです。`,
  'lifecycle/bad-patch': ({ reason, received = 'undefined' }) =>
    patchFaults[reason] + (reason === 'path-not-a-string' ? `（現在の値: ${found(received)}）。` : ''),
  'lifecycle/operation-not-allowed': ({ received }) =>
    `サービスが受け付けるのは add と replace だけで、${said(received)} は使えません。`,
  'lifecycle/bad-pointer': ({ received }) =>
    `${received} は JSON Pointer ではありません。各部分はスラッシュで始まり、チルダは ~0 と書きます。`,
  'lifecycle/unsafe-path': ({ part, received = '' }) =>
    part === 'value'
      ? '値に、JavaScript で特別な意味を持つメンバー __proto__ が含まれています。'
      : `${received} に、JavaScript で特別な意味を持つ名前が含まれています。`,
  'lifecycle/path-not-found': ({ received, missing }) =>
    `${received} の指す場所がありません。この Referral には、変更できる ${missing} がありません。`,
  'registration/not-a-registration': ({ received }) =>
    `登録はオブジェクトである必要がありますが、${said(received)} になっています。`,
  'registration/not-won': ({ member, received }) =>
    `登録できるのは Won の Referral だけです。${member} は ${found(received)} です。`,
  'registration/too-early': ({ received, compared }) =>
    `Referral を登録できるのは作成（${compared}）から 72 時間後以降です。${received} には登録できません。`,
  'registration/too-late': ({ received, compared }) =>
    `案件を登録できるのは署名（${compared}）から 60 日以内です。${received} には登録できません。`,
  'registration/signed-in-future': ({ received, compared }) =>
    `signDateTime が ${received} で、登録（${compared}）より後になっています。`,
  'registration/signed-before-creation': ({ received, compared }) =>
    `signDateTime が ${received} で、Referral の作成（${compared}）より前になっています。`,
  'registration/ends-before-start': ({ received, compared }) =>
    `endDateTime が ${received} で、startDateTime（${compared}）より前になっています。`,
  'registration/end-missing': ({ received }) =>
    `term が Perpetual でない契約には endDateTime が必要です。term は ${found(received)} です。`,
  'registration/solution-above-contract': ({ received, compared }) =>
    `ソリューションの金額 ${received} が、契約の金額 ${compared} を超えています。`,
  'registration/marketplace-date-missing': () =>
    'マーケットプレースで購入したソリューションには marketplaceTransactionDateTime が必要です。',
  'registration/bad-date-time': ({ member, received }) =>
    `${member} が ${said(received)} です。RFC 3339 の日時ではないため、比較できません。`,
  'registration/locked': ({ status, received, previous }) =>
    `${status} の登録は編集できません。値が ${found(previous)} から ${found(received)} に変わっています。`,
  'normalize/conflict': ({ member, received, other }) =>
    `${received} と ${other} はどちらも ${member} を表しますが、値が異なります。どちらが正しいかは作成者にしかわかりません`,
  'normalize/member-case': ({ from, to }) => `メンバー名を ${from} から ${to} に変更しました`,
  'normalize/member-renamed': ({ from, to }) => `メンバー名を ${from} から ${to} に変更しました`,
  'normalize/member-moved': ({ from, to }) => `メンバー ${from} を ${to} に移動しました`,
  'normalize/duplicate-member': ({ from }) => `同じ値が別の名前で存在するため、メンバー ${from} を削除しました`,
  'normalize/enum-position': ({ from, to }) => `${from} を、その位置の値 ${to} に置き換えました`,
  'normalize/text-case': ({ from, to }) => `${from} を ${to} に書き換えました`,
  'normalize/boolean-text': ({ from, to }) => `文字列 ${from} を ${to} に置き換えました`,
  'normalize/number-text': ({ from, to }) => `文字列 ${from} を数値 ${to} に置き換えました`,
  'normalize/date-time': ({ from, to }) => `${from} を UTC の ${to} に書き換えました`,
  'normalize/null-member': () => '値が null の省略可能なメンバーを削除しました',
  'normalize/empty-member': () => '値が空の省略可能なメンバーを削除しました',
  'normalize/single-value': () => '単独のオブジェクトを配列に入れました',
  'normalize/list-shape': ({ from, to }) => `構造を ${said(from)} から ${said(to)} に変更しました`,
  'normalize/patch-path': ({ from, to }) => `パス ${from} を ${to} に書き換えました`,
  'normalize/patch-operation': ({ from, to }) => `操作 ${from} を ${to} に書き換えました`,
  'suggestion/replace': ({ value }) => `${value} に修正してください`,
  'suggestion/rename': ({ to }) => `名前を ${to} に変更してください`,
  'suggestion/appended': ({ message, suggestion }) => `${message}（${suggestion}）`,
  'related/value': ({ member, value }) => `${member} は ${found(value)} です`,
  'related/previous-value': ({ member, value }) => `${member} は ${found(value)} でした`,
  'related/previous-state': ({ value }) => `ステータスは ${value} でした`,
  'related/name': ({ value }) => `${value} はここにあります`,
  'place/document': () => '（ドキュメント）',
  'problem/title': () => '無効なドキュメント',
  'problem/detail': ({ type, count }) =>
    `${type === undefined ? 'ドキュメントに' : `有効な ${type} ではありません。`}${count} 件の誤りがあります。`,
  'list/invalid': ({ type }) => `有効な ${type} ではありません:`,
  'list/more': ({ count }) => `ほか ${count} 件`,
};
