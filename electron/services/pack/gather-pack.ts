import type { Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import type { Author, Notebook } from '../../../shared/notes/entry.ts';
import type { Layers } from '../../../shared/notes/layers.ts';
import type { Scale } from '../../../shared/notes/status.ts';
import { chooseClaims } from '../../../shared/pack/choose-claims.ts';
import { leftOut } from '../../../shared/pack/left-out.ts';
import type { PackContent, PackOptions, PackPins } from '../../../shared/pack/pack.ts';
import { printedNotebook, visibleNotebook } from '../../../shared/pack/printed-notebook.ts';
import type { LibraryRegister } from '../../../shared/register/register.ts';
import { isoWithOffset } from '../iso-with-offset.ts';
import type { ContentLibrary } from '../library.ts';
import { packId } from './pack-id.ts';
import { PackStopped } from './pack-stopped.ts';

/** Where a pack's content comes from. */
export interface PackSources {
  readonly library: Pick<ContentLibrary, 'library' | 'edition' | 'register'>;
  readonly readNotebook: (briefing: string) => Promise<Result<Notebook, string>>;
  /** The briefings that the profile holds a notebook of, those that are not in the library too. */
  readonly notedBriefings: () => Promise<readonly string[]>;
  /** Whose profile the pack is set from. */
  readonly preparedBy: () => Author;
  /** Whose work is on show in that profile. */
  readonly layers: () => Layers;
  readonly scale: () => Scale;
  readonly colourNames: () => PackContent['colourNames'];
  readonly now: () => Date;
  /** The version of the app. */
  readonly version: string;
}

/**
 * Reads everything a pack is made of, and of the notebooks what prints; briefings come in the library's order, each once. Throws PackStopped with a sentence
 * where a briefing or its notebook can't be read, or nothing was chosen.
 */
export async function gatherPack(
  sources: PackSources,
  options: PackOptions,
  { id, setOn: pinned }: PackPins,
): Promise<PackContent> {
  const library = sources.library.library();
  const asked = askedFor(
    library.briefings.map((briefing) => briefing.id),
    options.briefings,
  );
  const notebooks = await notebooksOf(sources, asked);
  const preparedBy = sources.preparedBy();
  const layers = sources.layers();
  const visible = notebooks.map((notebook) => visibleNotebook(notebook, layers));
  const scale = sources.scale();
  const setOn = pinned ?? isoWithOffset(sources.now());
  const chosen =
    options.claims.by === 'all'
      ? null
      : valueIn(
          chooseClaims(options.claims, {
            register: registerOf(sources),
            briefings: asked,
            notebooks: visible,
            own: preparedBy.id,
            scale,
            at: new Date(setOn).getTime(),
          }),
        );
  const wanted = chosen === null ? null : new Set(chosen);
  const editions = asked
    .map((briefing) => valueIn(sources.library.edition(briefing)))
    .filter(({ claims }) => wanted === null || claims.some((claim) => wanted.has(claim.id)));
  const printed = new Set(editions.map(({ briefing }) => briefing.id));
  const elsewhere = await notebooksElsewhere(sources, asked);
  const content = {
    options: { ...options, briefings: [...printed] },
    library,
    editions,
    chosen,
    notebooks: visible
      .filter(({ briefing }) => printed.has(briefing))
      .map((notebook) => printedNotebook(notebook, { chosen: wanted, notes: options.notes })),
    preparedBy,
    scale,
    colourNames: sources.colourNames(),
    leftOut: leftOut({ options, library, asked, editions, chosen, notebooks: [...notebooks, ...elsewhere], layers }),
    version: sources.version,
  };
  return { ...content, setOn, id: id ?? packId(content, setOn) };
}

/** The ids of the library's briefings that are wanted; none named means all. */
function askedFor(known: readonly string[], named: readonly string[]): readonly string[] {
  const wanted = named.map((id) => id.toLowerCase());
  const unknown = named.find((id) => !known.includes(id.toLowerCase()));
  if (unknown !== undefined) {
    throw new PackStopped(t`There is no briefing ${JSON.stringify(unknown)}. The library has: ${known.join(', ')}.`);
  }
  const ids = known.filter((id) => wanted.length === 0 || wanted.includes(id));
  if (ids.length === 0) throw new PackStopped(t`The library holds no briefing, so there is nothing to print.`);
  return ids;
}

async function notebooksOf({ readNotebook }: PackSources, briefings: readonly string[]): Promise<readonly Notebook[]> {
  const read: Notebook[] = [];
  for (const briefing of briefings) read.push(valueIn(await readNotebook(briefing)));
  return read;
}

/** What can't be read of other briefings does not concern this pack: the reader's notices tell of it. */
async function notebooksElsewhere(
  { readNotebook, notedBriefings }: PackSources,
  asked: readonly string[],
): Promise<readonly Notebook[]> {
  const others = (await notedBriefings()).filter((id) => !asked.includes(id));
  const read = await Promise.all(others.map(readNotebook));
  return read.flatMap((notebook) => (notebook.ok ? [notebook.value] : []));
}

function registerOf({ library }: PackSources): LibraryRegister {
  // The build wrote it, and the library has checked that it is whole.
  return JSON.parse(valueIn(library.register())) as LibraryRegister;
}

function valueIn<T>(result: Result<T, string>): T {
  if (!result.ok) throw new PackStopped(result.message);
  return result.value;
}
