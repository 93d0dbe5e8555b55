import type { BriefingEdition, Library } from '../briefing/briefing.ts';
import type { ExportOptions, ExportReceipt, ImportChoice, ImportPlan, ImportReceipt } from '../exchange/exchange.ts';
import type { Language } from '../language/language.ts';
import type { Author, Flag, FlagDraft, Note, Notebook, NoteDraft } from '../notes/entry.ts';
import type { PackContent, PackOptions, PackPages, PackPreview, PackProgress, PackReceipt } from '../pack/pack.ts';
import type { Stretched } from '../pack/stretches.ts';
import type { BackupSummary } from './backup-summary.ts';
import type { Result } from './result.ts';
import type { BriefingOrder, ChartOrder, RegisterOrder } from './saved-files.ts';
import type { Settings, SettingsChange } from './settings.ts';

/** Why a save was refused. Nothing that was acknowledged before is touched by a refusal. */
export type SaveFailure = 'read-only' | 'disk-full' | 'unknown-claim' | 'unknown-note' | 'not-yours' | 'not-saved';

/** Something about the profile that the reader must know: what happened, what was kept, what to do. */
export interface Notice {
  readonly id: string;
  readonly severity: 'warning' | 'error';
  readonly message: string;
}

/** A language to choose: its BCP 47 tag, and what its speakers call it. */
export type LanguageChoice = Pick<Language, 'tag' | 'name'>;

/** What the window needs before its first frame. */
export interface Opening {
  readonly library: Library;
  readonly settings: Settings;
  /** Whose profile it is: the name under new notes and flags, and the id that stays when the name changes. */
  readonly author: Author;
  /** False where another copy holds the profile or the folder can't be written: notes and flags can't be saved. */
  readonly writable: boolean;
  /** The languages that the app can speak, English first: the others are those that the profile holds. */
  readonly languages: readonly LanguageChoice[];
  /** For the keys sheet and the app's own bar. */
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly version: string;
  /** The claimbook:// link that the app was started by, the bare scheme where it was refused; null where there was none. */
  readonly link: string | null;
}

/** What can be put on the clipboard: plain text, or a picture as PNG in base64. */
export type Copied = { readonly text: string } | { readonly png: string };

/** A text for the reader to keep: the suggested name tells its kind by its ending, such as `claims.csv`. */
export interface SavedText {
  readonly name: string;
  readonly text: string;
}

/**
 * All that the renderer may ask of the outside, and the only way in and out of it.
 * Expected failures are Results; a method that throws has a bug. Values are plain JSON.
 */
export interface BriefingHost {
  /** The library, settings and state of the profile. */
  open(): Promise<Opening>;
  /** All that the reader must be told of the profile. Every notebook is read for it: ask once the first frame is drawn. */
  notices(): Promise<readonly Notice[]>;
  /** One briefing with its claims and charts. */
  briefing(id: string): Promise<Result<BriefingEdition, 'unknown-briefing' | 'unreadable'>>;
  /** One briefing's notes and flags; a damaged file is recovered from its last good copy and told in `notices`. */
  notebook(briefing: string): Promise<Result<Notebook, 'unknown-briefing' | 'unreadable'>>;
  /**
   * Every claim of the library, with the findings and quantities across briefings: a LibraryRegister as JSON. One text
   * crosses to the page at once, where a hundred thousand claims would be copied part by part.
   */
  register(): Promise<Result<string, 'unreadable'>>;
  /** The notebooks of all briefings that have one; what can't be read is told in `notices`. */
  notebooks(): Promise<readonly Notebook[]>;
  /** Writes a note, new or changed; resolves once it is on the disk for good. */
  saveNote(draft: NoteDraft): Promise<Result<Note, SaveFailure>>;
  /** Adds a step to a claim's flag history; resolves once it is on the disk for good. */
  saveFlag(draft: FlagDraft): Promise<Result<Flag, SaveFailure>>;
  /** What the profile's backups hold, briefing by briefing, newest first. */
  backups(): Promise<readonly BackupSummary[]>;
  /**
   * Makes a briefing's notebook what a backup holds and answers with it. The notebook as it stands is backed up first;
   * the reader's own notes made since go to the trash, colleagues' notes stay, and no step of a flag's history goes.
   */
  restoreBackup(id: string): Promise<Result<Notebook, SaveFailure | 'unknown-backup'>>;
  /** Asks where to save and writes notes and flags there, whole or not at all. */
  exportNotes(options: ExportOptions): Promise<Result<ExportReceipt, 'cancelled' | 'failed'>>;
  /** Asks for a file, checks it and says what taking it in would come to. Nothing is written. */
  chooseImport(): Promise<Result<ImportPlan, 'cancelled' | 'failed'>>;
  /**
   * Takes in what a plan told of, briefing by briefing; nothing that is here is overwritten or goes. Taking it in again
   * changes nothing. Where one briefing's notebook can't be saved, the sentence says which ones were.
   */
  applyImport(choice: ImportChoice): Promise<Result<ImportReceipt, 'failed' | SaveFailure>>;
  /** Changes settings and answers with all of them. */
  saveSettings(change: SettingsChange): Promise<Result<Settings, 'read-only' | 'not-saved'>>;
  /**
   * Sets the pack in a hidden window, to be looked at; nothing is written. One pack is set at a time: a newer preview
   * stops the one before it, and fails while a pack is being written.
   */
  previewPack(options: PackOptions): Promise<Result<PackPreview, 'stopped' | 'failed'>>;
  /** Asks where to save, sets the pack in a hidden window and writes it. Nothing is left behind unless it is whole. */
  exportPack(options: PackOptions): Promise<Result<PackReceipt, 'cancelled' | 'stopped' | 'failed'>>;
  /** How far the pack that is being set has come; null while none is. */
  packProgress(): Promise<PackProgress | null>;
  /** Stops whatever pack is being set, for looking at or for writing; what was asked for then answers `stopped`. */
  stopPack(): Promise<null>;
  /** Opens the pack that was written last since the app started, or shows it in its folder. */
  openPack(where: 'file' | 'folder'): Promise<Result<null, 'failed'>>;
  /** Asks where to save a chart and writes it. */
  saveChart(order: ChartOrder): Promise<Result<{ readonly path: string }, 'cancelled' | 'failed'>>;
  /** Asks where to save a briefing, as a file that reads without the app, and writes it. */
  saveBriefing(order: BriefingOrder): Promise<Result<{ readonly path: string }, 'cancelled' | 'failed'>>;
  /** Asks where to save the claim register and writes it. */
  saveRegister(order: RegisterOrder): Promise<Result<{ readonly path: string }, 'cancelled' | 'failed'>>;
  /** Puts something on the system's clipboard. */
  copy(content: Copied): Promise<Result<null, 'failed'>>;
  /** Asks where to save a text and writes it whole. */
  saveText(file: SavedText): Promise<Result<{ readonly path: string }, 'cancelled' | 'failed'>>;
  /** Opens an http or https link in the reader's browser, after the reader chose it. */
  openLink(href: string): Promise<Result<null, 'refused'>>;
  /** For the pack page: what to set. Fails while no pack is being set. */
  packContent(): Promise<Result<Stretched<PackContent>, 'no-pack'>>;
  /** For the pack page: how many of its charts are drawn so far. */
  packDrawing(drawn: number): Promise<null>;
  /**
   * For the pack page: says that fonts and charts are drawn, or why they can't be (`problem`). Resolves with
   * page numbers to fill in for the next printing, or with null when nothing more is wanted.
   */
  packDrawn(problem: string | null): Promise<Result<PackPages | null, 'no-pack'>>;
}
