const traps: readonly (keyof ProxyHandler<object>)[] = [
  'get',
  'has',
  'ownKeys',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
  'isExtensible',
];

const throwing = (trap: string) => (): never => {
  throw new Error(`the trap ${trap} was called`);
};

const proxy = (target: object, names: readonly string[]): object =>
  new Proxy(target, Object.fromEntries(names.map((name) => [name, throwing(name)])));

/** Throws something that is no error, when it is read. */
const odd = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw undefined;
      },
    },
  );

const revoked = (): object => {
  const { proxy: gone, revoke } = Proxy.revocable({}, {});
  revoke();
  return gone;
};

const target = (): object => ({ id: 'Azure' });

/** Proxies by name: each trap throwing, all of them, on objects and arrays; a revoked one. */
export const proxies: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(traps.map((trap) => [`proxy with a throwing ${trap}`, () => proxy(target(), [trap])])),
  ...Object.fromEntries(traps.map((trap) => [`array proxy with a throwing ${trap}`, () => proxy([target()], [trap])])),
  'proxy with every trap throwing': () => proxy(target(), traps),
  'proxy that throws undefined': odd,
  'revoked proxy': revoked,
  'plain proxy': () => new Proxy(target(), {}),
  'proxy that claims every member': () => new Proxy({}, { has: () => true, get: () => 'New' }),
};
