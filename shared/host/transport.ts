import type { Reply } from './dispatch.ts';

/** The one function the preload gives the page: it carries a call to the host and brings its reply back. */
export type HostTransport = (method: string, args: readonly unknown[]) => Promise<Reply>;

/** Commands the application menu sends to the window, by the ids of shared/host/commands.ts. */
export type CommandListener = (command: string) => void;

/** Links into the app that the system hands over while the window is open, as they came. */
export type LinkListener = (link: string) => void;

/** What the preload puts on the page's window, and nothing else. */
export interface HostBridge {
  readonly hostTransport: HostTransport;
  readonly onCommand: (listener: CommandListener) => void;
  readonly onLink: (listener: LinkListener) => void;
}
