import { access } from 'node:fs/promises';
import type { Claim } from '../../shared/claims/claim.ts';
import { localDate } from '../../shared/claims/local-date.ts';
import type { BriefingHost, Opening } from '../../shared/host/briefing-host.ts';
import { failure, ok } from '../../shared/host/result.ts';
import { english } from '../../shared/language/language.ts';
import { t } from '../../shared/language/t.ts';
import type { Notebook } from '../../shared/notes/entry.ts';
import { seenOf } from '../../shared/notes/seen.ts';
import { packFileName } from '../../shared/pack/pack-title.ts';
import { saveBriefing } from './briefing-file/save-briefing.ts';
import { saveChart } from './charts/save-chart.ts';
import { readCopiedPicture } from './copied-picture.ts';
import type { Desktop } from './desktop.ts';
import { createExchangeDesk } from './exchange/exchange-desk.ts';
import { safeFileName } from './file-name.ts';
import type { ContentLibrary } from './library.ts';
import type { PackDesk } from './pack/pack-desk.ts';
import type { Profile } from './profile/open-profile.ts';
import { reasonOf } from './reason-of.ts';
import { saveRegister } from './register-file/save-register.ts';
import { saveChosen } from './save-chosen.ts';
import { externalLink } from './window-rules/external-link.ts';

/** The services and facts that a host is made of. The profile is opened before it and closed after it. */
export interface HostParts {
  readonly library: ContentLibrary;
  readonly profile: Profile;
  readonly desktop: Desktop;
  readonly packDesk: PackDesk;
  readonly platform: Opening['platform'];
  readonly version: string;
  readonly now: () => Date;
  /** The link into the app that waits for its page; once it has been taken there is none. */
  readonly takeLink: () => string | null;
}

/** The one implementation of what the renderer may ask: each method is handed to the service that knows. */
export function createClaimbookHost(parts: HostParts): BriefingHost {
  const { library, profile, desktop, packDesk } = parts;
  const exchange = createExchangeDesk(parts);
  /** Where the pack went that was written last: no other path is ever opened. */
  let lastPack: string | null = null;
  const claimsOf = new Map<string, ReadonlyMap<string, Claim>>();

  function findClaim(briefing: string, id: string): Claim | null {
    let claims = claimsOf.get(briefing);
    if (claims === undefined) {
      const edition = library.edition(briefing);
      if (!edition.ok) return null;
      claims = new Map(edition.value.claims.map((claim) => [claim.id, claim]));
      claimsOf.set(briefing, claims);
    }
    return claims.get(id) ?? null;
  }

  return {
    async open() {
      return {
        library: library.library(),
        settings: profile.settings.current(),
        author: profile.settings.author(),
        writable: profile.writable,
        languages: [english, ...profile.languages].map(({ tag, name }) => ({ tag, name })),
        platform: parts.platform,
        version: parts.version,
        link: parts.takeLink(),
      };
    },

    notices: () => profile.notices(),

    async briefing(id) {
      return library.edition(id);
    },

    async notebook(briefing) {
      const known = library.library().briefings.some((summary) => summary.id === briefing);
      if (!known) return failure('unknown-briefing', t`There is no briefing ${JSON.stringify(briefing)}.`);
      return profile.notebooks.read(briefing);
    },

    async register() {
      return library.register();
    },

    async notebooks() {
      const read = await Promise.all(library.library().briefings.map(({ id }) => profile.notebooks.read(id)));
      // What can't be read is told in the notices.
      return read.flatMap((notebook) => (notebook.ok && holdsAnything(notebook.value) ? [notebook.value] : []));
    },

    async saveNote(draft) {
      const claim = draft.claim === null ? null : findClaim(draft.briefing, draft.claim);
      return profile.notebooks.saveNote(draft, claim?.hashes ?? null);
    },

    async saveFlag(draft) {
      const claim = findClaim(draft.briefing, draft.claim);
      if (claim === null) {
        return failure('unknown-claim', t`There is no claim ${draft.claim} in this edition. No flag was saved.`);
      }
      const edition = library.edition(draft.briefing);
      const source = edition.ok ? edition.value.briefing.source : null;
      return profile.notebooks.saveFlag(draft, { hashes: claim.hashes, seen: seenOf(claim, source) });
    },

    backups: () => profile.notebooks.backups(),

    restoreBackup: (id) => profile.notebooks.restoreBackup(id),

    exportNotes: (options) => exchange.exportNotes(options),

    chooseImport: () => exchange.chooseImport(),

    applyImport: (choice) => exchange.applyImport(choice),

    async saveSettings(change) {
      return profile.settings.save(change);
    },

    previewPack: (options) => packDesk.preview(options),

    async exportPack(options) {
      const path = await desktop.chooseFile(safeFileName(packFileName(options, localDate(parts.now()))));
      if (path === null) return failure('cancelled', t`No pack was written.`);
      const written = await packDesk.write(options, path, { setOn: null, id: null }, () => {});
      if (written.ok) lastPack = path;
      return written;
    },

    packProgress: async () => packDesk.progress(),

    async stopPack() {
      await packDesk.stop();
      return null;
    },

    async openPack(where) {
      if (lastPack === null) return failure('failed', t`No pack has been written since Claimbook was opened.`);
      try {
        await access(lastPack);
      } catch {
        return failure('failed', t`The pack is no longer at ${lastPack}. Write it again.`);
      }
      try {
        await (where === 'file' ? desktop.openPath(lastPack) : desktop.showInFolder(lastPack));
        return ok(null);
      } catch (error) {
        return failure('failed', t`${lastPack} could not be opened (${reasonOf(error)}). Open it from its folder.`);
      }
    },

    saveChart: (order) => saveChart(parts, order),

    saveBriefing: (order) => saveBriefing(parts, order),

    saveRegister: (order) => saveRegister(parts, order),

    async copy(content) {
      const copied = 'text' in content ? ok(content) : readCopiedPicture(content.png);
      if (!copied.ok) return copied;
      try {
        await desktop.copy(copied.value);
        return ok(null);
      } catch (error) {
        return failure('failed', t`Nothing was copied: the clipboard did not take it (${reasonOf(error)}). Try again.`);
      }
    },

    saveText: ({ name, text }) => saveChosen(desktop, name, () => text),

    async openLink(href) {
      const link = externalLink(href);
      if (link === null) return failure('refused', t`Only http and https links are opened, and ${href} is not one.`);
      try {
        await desktop.openLink(link);
        return ok(null);
      } catch (error) {
        return failure('refused', t`The link ${href} could not be handed to your browser: ${reasonOf(error)}`);
      }
    },

    async packContent() {
      return packDesk.content();
    },

    async packDrawing(drawn) {
      packDesk.drawing(drawn);
      return null;
    },

    packDrawn: (problem) => packDesk.drawn(problem),
  };
}

function holdsAnything({ notes, flags }: Notebook): boolean {
  return notes.length > 0 || flags.length > 0;
}
