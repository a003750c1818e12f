import { type JsonMessages, jsonMessagesOf, pieceOfText } from './texts.ts';

export const jsonMessages: JsonMessages = /*#__PURE__*/ jsonMessagesOf({
  found: {
    text: pieceOfText,
    character: (received) => `文字 ${received}`,
    'single-quote': () => '単一引用符',
    comment: () => 'コメント',
    'end-of-line': () => '行末',
    'end-of-text': () => 'テキストの終わり',
  },
  expected: {
    value: () => 'JSON の値',
    item: () => "値または ']'",
    'next-item': () => "',' の後の値",
    member: () => "メンバー名または '}'",
    'next-member': () => "',' の後のメンバー名",
    colon: (part) => `メンバー名 ${part} の後の ':'`,
    'member-value': (part) => `${part} の値`,
    'comma-in-array': (part) => `要素 ${part} の後の ',' または ']'`,
    'comma-in-object': (part) => `${part} の値の後の ',' または '}'`,
    end: () => '文書の後のテキストの終わり',
    'closing-quote': () => "文字列を閉じる '\"'",
    escape: () => 'バックスラッシュの後の " \\ / b f n r t u のいずれか',
    'hex-digits': () => "'\\u' の後の 4 桁の 16 進数",
  },
  syntax: (expected, found) => `${expected}が必要ですが、${found}があります`,
  noNumber: (found) => `${found} は JSON の数値の書き方ではありません`,
  unescaped: (character) => `制御文字 ${character} が文字列の中でエスケープされていません`,
  invalidUtf8: (byte, offset) => `位置 ${offset} のバイト ${byte} は UTF-8 ではありません`,
  tooDeep: (maximum) => `配列とオブジェクトの入れ子が ${maximum} 階層を超えています`,
  duplicateKey: (name) =>
    `オブジェクトに ${name} という名前の 2 番目のメンバーがあり、どちらが有効かはパーサーによって異なります`,
  lossyNumber: (number, value) =>
    `数値 ${number} は倍精度浮動小数点数では表せず、ほとんどのパーサーで ${value} になります`,
  loneSurrogate: (half) => `${half} はサロゲートペアの片方だけで、文字ではありません`,
  unsafeKey: '"__proto__" という名前のメンバーは、不注意なプログラムでオブジェクトのプロトタイプを変更します',
  related: {
    'string-start': '文字列はここから始まります',
    'open-bracket': 'まだ閉じられていません',
    document: '文書',
    'missing-comma': "ここに ',' がありません",
    'last-comma': 'このカンマの後には何もありません',
    'first-of-name': '最初のメンバー',
  },
});
