/** Where links wait for the reader's page, which asks for the first one as it opens. */
export interface LinkInbox {
  /** Hands a link to the page, or keeps it until the page asks; the newest one counts. */
  put(link: string): void;
  /** The link that waits, once; null where there is none. */
  take(): string | null;
}

/** `send` reaches a page that has opened. */
export function createLinkInbox(send: (link: string) => void): LinkInbox {
  let waiting: string | null = null;
  let pageIsOpen = false;
  return {
    put(link) {
      if (pageIsOpen) send(link);
      else waiting = link;
    },
    take() {
      pageIsOpen = true;
      const link = waiting;
      waiting = null;
      return link;
    },
  };
}
