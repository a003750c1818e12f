import { type JsonMessages, jsonMessagesOf, pieceOfText } from './texts.ts';

export const jsonMessages: JsonMessages = /*#__PURE__*/ jsonMessagesOf({
  found: {
    text: pieceOfText,
    character: (received) => `das Zeichen ${received}`,
    'single-quote': () => 'ein einfaches Anführungszeichen',
    comment: () => 'ein Kommentar',
    'end-of-line': () => 'das Zeilenende',
    'end-of-text': () => 'das Textende',
  },
  expected: {
    value: () => 'ein JSON-Wert',
    item: () => "ein Wert oder ']'",
    'next-item': () => "ein Wert nach ','",
    member: () => "ein Feldname oder '}'",
    'next-member': () => "ein Feldname nach ','",
    colon: (part) => `':' nach dem Feldnamen ${part}`,
    'member-value': (part) => `ein Wert für ${part}`,
    'comma-in-array': (part) => `',' oder ']' nach Element ${part}`,
    'comma-in-object': (part) => `',' oder '}' nach dem Wert von ${part}`,
    end: () => 'das Textende nach dem Dokument',
    'closing-quote': () => "'\"' am Ende der Zeichenkette",
    escape: () => 'eines der Zeichen " \\ / b f n r t u nach einem Backslash',
    'hex-digits': () => "vier Hexadezimalziffern nach '\\u'",
  },
  syntax: (expected, found) => `Erwartet: ${expected}; gefunden: ${found}`,
  noNumber: (found) => `${found} ist keine Zahl in JSON-Schreibweise`,
  unescaped: (character) => `Das Steuerzeichen ${character} steht ohne Escape-Sequenz in einer Zeichenkette`,
  invalidUtf8: (byte, offset) => `Das Byte ${byte} an Position ${offset} ist kein UTF-8`,
  tooDeep: (maximum) => `Arrays und Objekte sind tiefer als ${maximum} Ebenen verschachtelt`,
  duplicateKey: (name) =>
    `Das Objekt hat ein zweites Feld namens ${name}; welches von beiden gilt, hängt vom Parser ab`,
  lossyNumber: (number, value) =>
    `Die Zahl ${number} ist als Double nicht darstellbar; die meisten Parser lesen sie als ${value}`,
  loneSurrogate: (half) => `${half} ist nur die Hälfte eines Surrogatpaars und damit kein Zeichen`,
  unsafeKey: 'Ein Feld namens "__proto__" ändert in unvorsichtigen Programmen den Prototyp von Objekten',
  related: {
    'string-start': 'Die Zeichenkette beginnt hier',
    'open-bracket': 'Noch nicht geschlossen',
    document: 'Das Dokument',
    'missing-comma': "Hier fehlt ein ','",
    'last-comma': 'Auf dieses Komma folgt nichts',
    'first-of-name': 'Das erste Feld dieses Namens',
  },
});
