import { counted } from '../../../shared/claims/counted.ts';
import { ok, type Result } from '../../../shared/host/result.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkContent } from './check-content.ts';
import { checkDocument } from './check-document.ts';
import { checkFonts } from './check-fonts.ts';
import { checkLetters } from './check-letters.ts';
import { checkLinks } from './check-links.ts';
import { checkNesting } from './check-nesting.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkOutline } from './check-outline.ts';
import { checkPages } from './check-pages.ts';
import { checkTables } from './check-tables.ts';
import { checkTags } from './check-tags.ts';
import { type OpenedPack, openPack } from './open-pack.ts';

/** What is wrong with a pack, without a full stop. */
export interface Fault {
  /** Counted from 1; null for the document as a whole. */
  readonly page: number | null;
  readonly what: string;
}

/** How many pages were looked at, and what is wrong with them, in the order of the pages. */
export interface PackCheck {
  readonly pages: number;
  readonly faults: readonly Fault[];
}

type Check = (pack: OpenedPack) => readonly Fault[] | Promise<readonly Fault[]>;

/** Every check, by what it reads. */
const checks: readonly (readonly [what: string, check: Check])[] = [
  ['description', checkDocument],
  ['attachments', checkAttachments],
  ['pages', checkPages],
  ['content', checkContent],
  ['tags', checkTags],
  ['tags’ order', checkNesting],
  ['tables', checkTables],
  ['fonts', checkFonts],
  ['letters', checkLetters],
  ['links', checkLinks],
  ['page numbers', checkNumbers],
  ['outline', checkOutline],
];

/**
 * Looks a written pack through for what a reader of it would stumble over. What can't be read is a fault, and the rest is
 * looked at all the same. Fails for what is no pack; the message goes on after the file's name.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Result<PackCheck, 'failed'>> {
  const opened = await openPack(bytes);
  if (!opened.ok) return opened;
  const pack = opened.value;
  const faults: Fault[] = [];
  if (pack.brokenTags > 0) {
    const stand = pack.brokenTags === 1 ? 'stands on a page' : 'stand on pages';
    const elements = counted(pack.brokenTags, 'element');
    faults.push({ page: null, what: `${elements} of its tags can’t be read, or ${stand} not in it` });
  }
  for (const [what, check] of checks) faults.push(...(await faultsOf(what, check, pack)));
  return ok({ pages: pack.pages.length, faults: faults.sort((a, b) => (a.page ?? 0) - (b.page ?? 0)) });
}

async function faultsOf(what: string, check: Check, pack: OpenedPack): Promise<readonly Fault[]> {
  try {
    return await check(pack);
  } catch {
    return [{ page: null, what: `its ${what} can’t be read` }];
  }
}
