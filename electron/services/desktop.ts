import type { Paper } from '../../shared/pack/pack-choices.ts';

/** A window nobody sees, with the pack page in it. Close it whatever happens. */
export interface PackWindow {
  /**
   * Prints the page as it stands, with background and the page size of its style sheet: `final` tagged and with an
   * outline, `draft` without, which is faster and breaks pages alike.
   */
  print(paper: Paper, quality: 'draft' | 'final'): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What services ask of the desktop; electron/main implements it with Electron. */
export interface Desktop {
  /** Asks where to save a file, of the kind that the suggested name's ending tells; null when the reader cancels. */
  chooseFile(suggestedName: string): Promise<string | null>;
  /** Asks for a file to read, of the kinds with these endings; null when the reader cancels. */
  openFile(extensions: readonly string[]): Promise<string | null>;
  /** Puts plain text or a PNG on the system's clipboard. Throws where the system takes neither. */
  copy(content: { readonly text: string } | { readonly png: Uint8Array }): Promise<void>;
  /** Opens the pack page in a hidden window; resolves when it has loaded, not yet drawn. */
  openPackWindow(): Promise<PackWindow>;
  /** Opens a file with the program that the system has for it. Throws where there is none. */
  openPath(path: string): Promise<void>;
  /** Shows a file in its folder. */
  showInFolder(path: string): Promise<void>;
  /** Opens an http or https link in the reader's browser. */
  openLink(href: string): Promise<void>;
}
