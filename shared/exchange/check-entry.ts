import type { z } from 'zod';
import { formatCount } from '../claims/format-number.ts';
import { t } from '../language/t.ts';
import { type Entry, entrySchema } from '../notes/entry.ts';
import { deepest, longestEntry } from './limits.ts';

/** A note or flag out of a file that anyone may have written, or why it is none, as the end of a sentence. */
export type CheckedEntry = { readonly entry: Entry } | { readonly why: string };

/** More edits than anyone makes; a clock beyond it could not be counted on. */
const mostEdits = 2 ** 52;

/** Weighs a value read from such a file. Never throws. */
export function checkEntry(value: unknown): CheckedEntry {
  const why = unfit(value);
  return why === null ? soundEntry(value) : { why };
}

/** The same for a value that is made of one that is fit already. */
export function soundEntry(value: unknown): CheckedEntry {
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { why: issue === undefined ? t`It is neither a note nor a flag.` : faultOf(issue) };
  }
  const entry = parsed.data;
  if (!/^[a-z][a-z0-9]*$/.test(entry.briefing)) {
    return { why: t`${JSON.stringify(entry.briefing)} can’t be the id of a briefing.` };
  }
  if (entry.type === 'note' && Object.values(entry.clock).some((count) => count > mostEdits)) {
    return { why: t`It says that it was changed more often than can be.` };
  }
  return { entry };
}

/** In words of ours: zod's are for programmers. */
function faultOf(issue: z.core.$ZodIssue): string {
  const field = JSON.stringify(issue.path.join('.').slice(0, 80));
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return t`Its field ${field} is longer than ${formatCount(Number(issue.maximum))} characters.`;
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return t`Its field ${field} has more than ${formatCount(Number(issue.maximum))} parts.`;
  }
  if (issue.code === 'custom') return t`Its field ${field} is not what a note or flag has there: ${issue.message}.`;
  return t`Its field ${field} is not what a note or flag has there.`;
}

/**
 * Why a value must not come in whatever it means: keys that programs take for more than names, endless nesting, or more
 * than anyone writes. Null where nothing speaks against it.
 */
export function unfit(value: unknown, longest = longestEntry): string | null {
  let length = 0;
  const visit = (part: unknown, depth: number): string | null => {
    length += typeof part === 'string' ? part.length : 1;
    if (length > longest) return t`It is longer than ${formatCount(longest)} characters.`;
    if (typeof part !== 'object' || part === null) return null;
    if (depth > deepest) return t`Its values are nested more than ${deepest} deep.`;
    for (const key of Object.keys(part)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        return t`It has a field named ${key}, which no note or flag needs and some programs trip over.`;
      }
      length += Array.isArray(part) ? 0 : key.length;
    }
    for (const inner of Object.values(part)) {
      const why = visit(inner, depth + 1);
      if (why !== null) return why;
    }
    return null;
  };
  return visit(value, 0);
}
