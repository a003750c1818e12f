import type { AdviceCode, DateTimeForm, DateTimeReason, Messages, PatchFault } from '@referral-kit/types/issues';
import { jsonMessages } from '../json/zh-CN.ts';
import { alternativesIn } from './list-in.ts';

const { or, orQuoted } = /*#__PURE__*/ alternativesIn('zh-CN');

const kinds: Readonly<Record<string, string>> = {
  boolean: 'true 或 false',
  number: '数字',
  string: '字符串',
  array: '数组',
  object: '对象',
  bigint: 'BigInt',
  symbol: 'Symbol',
  function: '函数',
};

const said = (value: string): string => kinds[value] ?? value;

const found = (value: string): string => (value === 'undefined' ? '缺失' : said(value));

const named = (name: string | number | null): string =>
  typeof name === 'number' ? `第 ${name} 项（从 0 开始）` : (name ?? '文档');

const examples = (values: readonly string[]): string => (values.length > 0 ? `，例如 ${orQuoted(values)}` : '');

const reasons: Readonly<Record<Exclude<DateTimeReason, 'no-offset' | 'bad-offset'>, string>> = {
  syntax: '格式应为 2018-10-01T18:01:32Z',
  'no-time': '缺少时间（示例：2018-10-01T18:01:32Z）',
  'year-zero': '年份应在 0001 到 9999 之间',
  'no-such-day': '日历中没有这一天',
  'no-such-time': '没有这个时间，或缺少秒数',
  'leap-second': '秒数应在 00 到 59 之间',
  separator: '日期与时间之间应为大写的 T',
  fraction: '秒的小数部分为 1 到 7 位；没有小数时不写小数点',
};

const endings: Readonly<Record<DateTimeForm, string>> = {
  utc: '表示 UTC 的大写 Z',
  offset: '大写的 Z 或 +02:00 这样的偏移量',
  rfc3339: 'Z 或 +02:00 这样的偏移量',
};

const reasonOf = (reason: DateTimeReason, form: DateTimeForm): string => {
  if (reason === 'bad-offset') return `时间之后应紧跟${endings[form]}`;
  if (reason !== 'no-offset') return reasons[reason];
  return form === 'utc' ? '末尾缺少表示 UTC 的 Z' : '末尾缺少 Z 或 +02:00 这样的偏移量';
};

const ending = ({ allowed, meant }: { readonly allowed: readonly string[]; readonly meant?: string }): string =>
  `${meant === undefined ? '' : `您是否想写 ${meant}？`}允许的状态：${allowed.join('、') || '无'}。`;

const advice: Readonly<Record<AdviceCode, string>> = {
  'lifecycle/closed-is-terminal': '实际上，服务不接受对已关闭的 Referral 的更新。',
  'lifecycle/expired-is-set-by-service': '只有服务会设置 Expired。',
  'lifecycle/won-or-lost-before-accepted': 'Won 和 Lost 通常在 Active/Accepted 之后设置。',
  'lifecycle/reason-expected': 'Lost 和 Declined 应附带 statusReason。',
};

const advised =
  (code: AdviceCode) =>
  ({ allowed, also = [] }: { readonly allowed?: readonly string[]; readonly also?: readonly AdviceCode[] }): string =>
    [code, ...also].map((each) => advice[each]).join('') + (allowed ? ending({ allowed }) : '');

const patchFaults: Readonly<Record<PatchFault, string>> = {
  'not-an-array': '补丁应为操作的数组（RFC 6902），而不是用于合并的对象。',
  'not-an-object': '操作应为 JSON 对象。',
  'path-not-a-string': '路径应为字符串',
  'no-value': '操作缺少值。',
};

/** Every text in Simplified Chinese. */
export const messages: Messages = {
  'schema/missing-member': ({ type, member }) => `${type} 缺少必需的成员 ${member}`,
  'schema/unknown-member': ({ type, received, meant }) =>
    `${type} 没有成员 ${received}${meant ? `；您是否想写 ${meant}？` : ''}`,
  'schema/wrong-type': ({ name, expected, kind, received, values }) => {
    const is = kind === 'string' ? '字符串 ' : kind === 'number' ? '数字 ' : '';
    return `${named(name)} 的值是${is || ' '}${said(received)}；应为 ${values ? orQuoted(values) : or(expected.map(said))}`;
  },
  'schema/not-in-enum': ({ list, received, values, count }) =>
    `${received} 不是有效的 ${list}；应为 ${
      values.length === count ? orQuoted(values) : `其 ${count} 个值之一${examples(values)}`
    }`,
  'schema/bad-date-time': ({ received, reason, form }) =>
    `${received} 不是有效的${form === 'utc' ? ' UTC ' : ''}日期时间：${reasonOf(reason, form)}`,
  'schema/bad-pattern': (params) =>
    `${named(params.name)} 的值是 ${params.received}；应为类似 ${orQuoted(params.examples)} 的字符串`,
  'schema/out-of-range': ({ name, received, minimum, maximum }) =>
    `${named(name)} 的值是 ${received}；应为 ${minimum} 到 ${maximum} 之间的数字`,
  'schema/empty-string': ({ name }) => `${named(name)} 为空；应为非空字符串`,
  'schema/unreadable': ({ reason, received }) => {
    if (reason === 'changes') return '每次读取时值都会变化';
    if (reason === 'not-json') return '无法复制该值：读取时出错，或其中包含非 JSON 内容';
    return `无法读取该值${received === undefined ? '' : `：${said(received)}`}`;
  },
  'catalog/unknown-id': ({ catalog, received, values, count }) =>
    `${received} 不是目录 ${catalog} 中的 ID；应为 ${
      values.length === count ? orQuoted(values) : `其 ${count} 个 ID 之一${examples(values)}`
    }`,
  'referral/substatus-mismatch': ({ name, received, by, determined, values }) =>
    `${named(name)} ${received} 与 ${by} ${determined} 不匹配；应为 ${orQuoted(values)}`,
  'referral/closed-as-error': ({ name, received, values }) =>
    `${named(name)} 的值是 ${received}：因错误而关闭，实际中会出现，但文档中没有；应为 ${orQuoted(values)}`,
  ...jsonMessages,
  'lifecycle/unknown-status': (params) =>
    (params.received === 'undefined' ? '缺少状态。' : `${said(params.received)} 不是状态。`) + ending(params),
  'lifecycle/unknown-substatus': (params) =>
    (params.received === 'undefined' ? '缺少子状态。' : `${said(params.received)} 不是子状态。`) + ending(params),
  'lifecycle/substatus-mismatch': (params) =>
    `与 ${params.status} 匹配的是 ${or(params.fitting)}，而不是 ${params.received}。${ending(params)}`,
  'lifecycle/undocumented-state': (params) => `${params.received} 不在转换表的任何一行中。${ending(params)}`,
  'lifecycle/status-not-reachable': (params) => `${params.from} 不能变为 ${params.to}。${ending(params)}`,
  'lifecycle/closed-is-terminal': /*#__PURE__*/ advised('lifecycle/closed-is-terminal'),
  'lifecycle/expired-is-set-by-service': /*#__PURE__*/ advised('lifecycle/expired-is-set-by-service'),
  'lifecycle/won-or-lost-before-accepted': /*#__PURE__*/ advised('lifecycle/won-or-lost-before-accepted'),
  'lifecycle/reason-expected': /*#__PURE__*/ advised('lifecycle/reason-expected'),
  'lifecycle/not-a-history': () => '历史应为快照的数组，从最早的开始。',
  'lifecycle/identity-changed': ({ member, received, previous }) =>
    `${member} 由 ${found(previous)} 变为 ${found(received)}：该值始终不变。`,
  'lifecycle/updated-backwards': ({ received, previous }) =>
    `updatedDateTime 的值是 ${received}，早于之前的值 ${previous}。`,
  'lifecycle/bad-updated-time': ({ received }) =>
    `updatedDateTime 的值是 ${said(received)}，不是小数最多七位的日期时间。`,
  'lifecycle/set-by-service': ({ member, received, previous }) =>
    `${member} 由 ${found(previous)} 变为 ${found(received)}：只有服务会设置该值。`,
  'lifecycle/bad-patch': ({ reason, received = 'undefined' }) =>
    patchFaults[reason] + (reason === 'path-not-a-string' ? `，而不是${found(received)}。` : ''),
  'lifecycle/operation-not-allowed': ({ received }) => `服务只接受 add 和 replace，不接受 ${said(received)}。`,
  'lifecycle/bad-pointer': ({ received }) => `${received} 不是 JSON Pointer：每一部分以斜杠开头，其中的波浪号写作 ~0。`,
  'lifecycle/unsafe-path': ({ part, received = '' }) =>
    part === 'value'
      ? '该值包含成员 __proto__，它在 JavaScript 中有特殊含义。'
      : `${received} 包含在 JavaScript 中有特殊含义的名称。`,
  'lifecycle/path-not-found': ({ received, missing }) =>
    `${received} 指向不存在的位置：该 Referral 没有可更改的 ${missing}。`,
  'registration/not-a-registration': ({ received }) => `注册应为对象，而不是 ${said(received)}。`,
  'registration/not-won': ({ member, received }) =>
    `只能注册已赢得（Won）的 Referral：${member} 的值是 ${found(received)}。`,
  'registration/too-early': ({ received, compared }) =>
    `Referral 创建（${compared}）72 小时后才能注册，不能在 ${received} 注册。`,
  'registration/too-late': ({ received, compared }) =>
    `交易应在签署（${compared}）后 60 天内注册，不能在 ${received} 注册。`,
  'registration/signed-in-future': ({ received, compared }) =>
    `signDateTime 的值是 ${received}，晚于注册时间（${compared}）。`,
  'registration/signed-before-creation': ({ received, compared }) =>
    `signDateTime 的值是 ${received}，早于 Referral 的创建时间（${compared}）。`,
  'registration/ends-before-start': ({ received, compared }) =>
    `endDateTime 的值是 ${received}，早于 startDateTime（${compared}）。`,
  'registration/end-missing': ({ received }) =>
    `除非 term 为 Perpetual，否则合同需要 endDateTime；term 的值是 ${found(received)}。`,
  'registration/solution-above-contract': ({ received, compared }) =>
    `解决方案的金额 ${received} 高于合同的金额 ${compared}。`,
  'registration/marketplace-date-missing': () => '在市场中购买的解决方案需要 marketplaceTransactionDateTime。',
  'registration/bad-date-time': ({ member, received }) =>
    `${member} 的值是 ${said(received)}，不是 RFC 3339 日期时间，因此无法比较。`,
  'registration/locked': ({ status, received, previous }) =>
    `处于 ${status} 的注册不能再编辑：该值由 ${found(previous)} 变为 ${found(received)}。`,
  'normalize/conflict': ({ member, received, other }) =>
    `${received} 和 ${other} 都表示 ${member}，但值不同；只有作者知道哪个正确`,
  'normalize/member-case': ({ from, to }) => `成员 ${from} 已重命名为 ${to}`,
  'normalize/member-renamed': ({ from, to }) => `成员 ${from} 已重命名为 ${to}`,
  'normalize/member-moved': ({ from, to }) => `成员 ${from} 已移至 ${to}`,
  'normalize/duplicate-member': ({ from }) => `成员 ${from} 已删除：其值已以另一名称存在`,
  'normalize/enum-position': ({ from, to }) => `${from} 已替换为该位置的值 ${to}`,
  'normalize/text-case': ({ from, to }) => `${from} 已改写为 ${to}`,
  'normalize/boolean-text': ({ from, to }) => `字符串 ${from} 已替换为 ${to}`,
  'normalize/number-text': ({ from, to }) => `字符串 ${from} 已替换为数字 ${to}`,
  'normalize/date-time': ({ from, to }) => `${from} 已改写为 UTC 时间 ${to}`,
  'normalize/null-member': () => '已删除值为 null 的可选成员',
  'normalize/empty-member': () => '已删除值为空的可选成员',
  'normalize/single-value': () => '已将单个对象放入数组',
  'normalize/list-shape': ({ from, to }) => `结构已更改：由${said(from)}变为${said(to)}`,
  'normalize/patch-path': ({ from, to }) => `路径 ${from} 已改写为 ${to}`,
  'normalize/patch-operation': ({ from, to }) => `操作 ${from} 已改写为 ${to}`,
  'suggestion/replace': ({ value }) => `请改为 ${value}`,
  'suggestion/rename': ({ to }) => `请重命名为 ${to}`,
  'suggestion/appended': ({ message, suggestion }) => `${message}（${suggestion}）`,
  'related/value': ({ member, value }) => `${member} 的值是 ${found(value)}`,
  'related/previous-value': ({ member, value }) => `${member} 之前的值是 ${found(value)}`,
  'related/previous-state': ({ value }) => `之前的状态是 ${value}`,
  'related/name': ({ value }) => `${value} 在此处`,
  'place/document': () => '（文档）',
  'problem/title': () => '文档无效',
  'problem/detail': ({ type, count }) =>
    `${type === undefined ? '文档' : `不是有效的 ${type}：文档`}有 ${count} 处错误。`,
  'list/invalid': ({ type }) => `不是有效的 ${type}：`,
  'list/more': ({ count }) => `另有 ${count} 处`,
};
