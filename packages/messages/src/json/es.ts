import { type JsonMessages, jsonMessagesOf, pieceOfText } from './texts.ts';

export const jsonMessages: JsonMessages = /*#__PURE__*/ jsonMessagesOf({
  found: {
    text: pieceOfText,
    character: (received) => `el carácter ${received}`,
    'single-quote': () => 'una comilla simple',
    comment: () => 'un comentario',
    'end-of-line': () => 'el final de la línea',
    'end-of-text': () => 'el final del texto',
  },
  expected: {
    value: () => 'un valor JSON',
    item: () => "un valor o ']'",
    'next-item': () => "un valor después de ','",
    member: () => "un nombre de miembro o '}'",
    'next-member': () => "un nombre de miembro después de ','",
    colon: (part) => `':' después del nombre ${part}`,
    'member-value': (part) => `un valor para ${part}`,
    'comma-in-array': (part) => `',' o ']' después del elemento ${part}`,
    'comma-in-object': (part) => `',' o '}' después del valor de ${part}`,
    end: () => 'el final del texto después del documento',
    'closing-quote': () => "'\"' al final de la cadena",
    escape: () => 'uno de los caracteres " \\ / b f n r t u después de una barra invertida',
    'hex-digits': () => "cuatro dígitos hexadecimales después de '\\u'",
  },
  syntax: (expected, found) => `Se esperaba ${expected}; se encontró ${found}`,
  noNumber: (found) => `${found} no es un número según la notación de JSON`,
  unescaped: (character) => `El carácter de control ${character} aparece sin escapar en una cadena`,
  invalidUtf8: (byte, offset) => `El byte ${byte} en la posición ${offset} no es UTF-8`,
  tooDeep: (maximum) => `Los arrays y objetos están anidados a más de ${maximum} niveles`,
  duplicateKey: (name) =>
    `El objeto tiene un segundo miembro llamado ${name}; cuál de los dos cuenta depende del analizador`,
  lossyNumber: (number, value) =>
    `Un double no puede representar el número ${number}; la mayoría de los analizadores leería ${value}`,
  loneSurrogate: (half) => `${half} es solo la mitad de un par sustituto y no representa ningún carácter`,
  unsafeKey: 'Un miembro llamado "__proto__" cambia el prototipo de los objetos en programas descuidados',
  related: {
    'string-start': 'la cadena empieza aquí',
    'open-bracket': 'sigue abierto',
    document: 'el documento',
    'missing-comma': "aquí falta una ','",
    'last-comma': 'nada sigue a esta coma',
    'first-of-name': 'el primero',
  },
});
