import { EventEmitter } from 'node:events';

function refuse(name: string, property: string): never {
  throw new Error(`The stand-in for Electron has no ${name}.${property}. Add it, or don't use it.`);
}

/** Asked for by the runtime and by test tools of every object, so they say nothing about what the app uses. */
const everyday: ReadonlySet<PropertyKey> = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  '$$typeof',
]);

/** The same object, but whatever it lacks throws by name when it is read or set: nothing passes by silence. */
export function onlyImplemented<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, property) {
      if (!(property in object) && typeof property === 'string' && !everyday.has(property)) refuse(name, property);
      const value: unknown = Reflect.get(object, property, object);
      return typeof value === 'function' && property !== 'constructor' ? value.bind(object) : value;
    },
    set(object, property, value) {
      if (!(property in object)) refuse(name, String(property));
      return Reflect.set(object, property, value, object);
    },
  });
}

/** Options of an Electron call: one that the stand-in does not know throws by name. */
export function onlyKnown<T extends object>(name: string, options: T, known: readonly string[]): T {
  for (const key of Object.keys(options)) if (!known.includes(key)) refuse(name, key);
  return options;
}

/** An emitter that throws by name when someone waits for an event that it never sends. */
export class NamedEvents extends EventEmitter {
  readonly #name: string;
  readonly #events: readonly string[];

  constructor(name: string, events: readonly string[]) {
    super();
    this.#name = name;
    this.#events = events;
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    if (!this.#events.includes(event)) refuse(this.#name, `on('${event}')`);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    if (!this.#events.includes(event)) refuse(this.#name, `once('${event}')`);
    return super.once(event, listener as (...args: unknown[]) => void);
  }
}

/** An event that a listener may prevent, with what there is to know of it. */
export function preventable<T extends object>(details: T): T & { preventDefault(): void; defaultPrevented: boolean } {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
