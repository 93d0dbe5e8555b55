import { onlyImplemented } from './implemented.ts';

type Handler = (request: Request) => Promise<Response>;

const handlers = new Map<string, Handler>();

/** The answer that the app gives to a request for one of its schemes, or null where it has none. */
export function respond(request: Request): Promise<Response> | null {
  return handlers.get(new URL(request.url).protocol)?.(request) ?? null;
}

export const protocol = onlyImplemented('protocol', {
  registerSchemesAsPrivileged(schemes: readonly { readonly scheme: string; readonly privileges: object }[]): void {
    for (const { scheme, privileges } of schemes) {
      const secure = { standard: true, secure: true, supportFetchAPI: true };
      const differs = Object.entries(secure).some(([key, value]) => Reflect.get(privileges, key) !== value);
      if (differs) throw new Error(`The stand-in for Electron serves ${scheme}: as a standard, secure scheme only.`);
    }
  },
  handle(scheme: string, handler: Handler): void {
    handlers.set(`${scheme}:`, handler);
  },
});
