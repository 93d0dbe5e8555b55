import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BriefingEdition, Library } from '../../shared/briefing/briefing.ts';
import { failure, ok, type Result } from '../../shared/host/result.ts';
import { t } from '../../shared/language/t.ts';
import { reasonOf } from './reason-of.ts';

/** The briefings that came with the app, as the build compiled them. */
export interface ContentLibrary {
  /** Every briefing there is, in the order of their ids. */
  library(): Library;
  /** One briefing by its id, with all that its reader needs. Read once, then kept. */
  edition(id: string): Result<BriefingEdition, 'unknown-briefing' | 'unreadable'>;
  /** Every claim of the library with what joins them across briefings, a LibraryRegister as JSON. Read once, then kept. */
  register(): Result<string, 'unreadable'>;
}

const digest = z.string().min(1);
const librarySchema = z.looseObject({
  revision: digest,
  briefings: z.array(
    z.looseObject({
      id: z.string().regex(/^[a-z][a-z0-9]*$/),
      letter: z.string(),
      title: z.string(),
      form: z.string(),
      summary: z.string(),
      minutes: z.number(),
      claimCount: z.number(),
      editionHash: digest,
    }),
  ),
});

/** Only what tells a whole file from a damaged one and one edition from another: the build has checked the rest. */
const editionSchema = z.looseObject({
  briefing: z.looseObject({
    id: z.string(),
    editionHash: digest,
    sections: z.array(z.looseObject({ id: z.string() })),
    digest: z.looseObject({}).nullable(),
  }),
  claims: z.array(
    z.looseObject({
      id: z.string(),
      number: z.string(),
      hashes: z.looseObject({ text: digest, data: digest, source: digest }),
    }),
  ),
  charts: z.array(z.looseObject({ id: z.string() })),
  foreign: z.array(z.looseObject({ id: z.string() })),
  glossary: z.array(z.looseObject({ term: z.string() })),
  meanings: z.looseObject({}),
});

const registerSchema = z.looseObject({
  revision: digest,
  briefings: z.array(z.looseObject({ id: z.string(), sections: z.array(z.looseObject({ id: z.string() })) })),
  claims: z.array(
    z.looseObject({
      id: z.string(),
      number: z.string(),
      briefing: z.string(),
      findings: z.array(z.string()),
      charts: z.array(z.string()),
      hashes: z.looseObject({ text: digest, data: digest, source: digest }),
    }),
  ),
  findings: z.array(z.looseObject({ id: z.string(), claims: z.array(z.string()) })),
  quantities: z.array(z.looseObject({ claims: z.array(z.string()) })),
});

const mend = t`Install Claimbook again, or from source run npm run build.`;

/**
 * Opens the compiled content in `folder`: library.json and register.json, and one `<id>.json` for each briefing.
 * Throws an error with one sentence for the reader when library.json is missing or damaged: nothing can be read then.
 */
export function openLibrary(folder: string): ContentLibrary {
  const library = readLibrary(join(folder, 'library.json'));
  const editions = new Map<string, BriefingEdition>();
  let keptRegister: string | null = null;

  return {
    library: () => library,
    edition(id) {
      const summary = library.briefings.find((briefing) => briefing.id === id);
      if (summary === undefined) {
        const names = library.briefings.map((briefing) => briefing.id).join(', ');
        return failure('unknown-briefing', t`There is no briefing ${JSON.stringify(id)}. The library has: ${names}.`);
      }
      const kept = editions.get(id);
      if (kept !== undefined) return ok(kept);
      const file = join(folder, `${id}.json`);
      try {
        const edition = editionSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
        if (edition.briefing.id !== id || edition.briefing.editionHash !== summary.editionHash) {
          return failure('unreadable', t`${file} belongs to another edition than the library's. ${mend}`);
        }
        // The build wrote this file from a BriefingEdition, and what could have happened to it since is ruled out above.
        const whole = edition as unknown as BriefingEdition;
        editions.set(id, whole);
        return ok(whole);
      } catch (error) {
        return failure('unreadable', t`Briefing ${summary.letter} can't be read: ${file} is ${fault(error)}. ${mend}`);
      }
    },
    register() {
      if (keptRegister !== null) return ok(keptRegister);
      const file = join(folder, 'register.json');
      try {
        const text = readFileSync(file, 'utf8');
        const register = registerSchema.parse(JSON.parse(text));
        if (register.revision !== library.revision) {
          return failure('unreadable', t`${file} belongs to another edition than the library's. ${mend}`);
        }
        keptRegister = text;
        return ok(text);
      } catch (error) {
        return failure('unreadable', t`The register can't be read: ${file} is ${fault(error)}. ${mend}`);
      }
    },
  };
}

function readLibrary(file: string): Library {
  try {
    return librarySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`The briefings can't be read: ${file} is ${fault(error)}. ${mend}`, { cause: error });
  }
}

function fault(error: unknown): string {
  if (error instanceof SyntaxError || error instanceof z.ZodError) return 'damaged';
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'missing';
  return t`not readable (${reasonOf(error)})`;
}
