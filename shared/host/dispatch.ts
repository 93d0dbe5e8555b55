import { z } from 'zod';
import type { BriefingHost } from './briefing-host.ts';
import { argumentSchemas, type HostMethod } from './schemas.ts';

/** What crosses the boundary: an answer, or the sentence of a bug (a call that no correct renderer makes, or a throw). */
export type Reply = { readonly answer: unknown } | { readonly bug: string };

function isHostMethod(method: string): method is HostMethod {
  return Object.hasOwn(argumentSchemas, method);
}

/**
 * Calls one method of the host for a caller that is not trusted. Arguments are checked against the method's schema
 * before the host sees them. Never throws and never rejects.
 */
export async function dispatch(host: BriefingHost, method: unknown, args: unknown): Promise<Reply> {
  if (typeof method !== 'string' || !isHostMethod(method)) return { bug: 'The host has no such method.' };
  const parsed = argumentSchemas[method].safeParse(args);
  if (!parsed.success) return { bug: `${method} was called wrongly: ${z.prettifyError(parsed.error)}` };
  try {
    // The schema of `method` has just vouched for `parsed.data`; the union of all signatures can't say so.
    const call = host[method] as (...checked: readonly unknown[]) => Promise<unknown>;
    return { answer: await call.apply(host, parsed.data) };
  } catch (error) {
    return { bug: `${method} failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
