import type { MouseEvent, ReactNode } from 'react';
import { host } from '../state/host-client.ts';
import { say } from '../state/status-bar-store.ts';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** Only what a browser can open safely; everything else that a text calls a link is shown as its words. */
export function isOutsideLink(href: string): boolean {
  return URL.canParse(href) && ['http:', 'https:'].includes(new URL(href).protocol);
}

/** A link that leaves the app: opened in the reader's browser, and only by the reader. */
export function OutsideLink({ href, children }: OutsideLinkProps): ReactNode {
  if (!isOutsideLink(href)) return children;
  const open = async (event: MouseEvent) => {
    event.preventDefault();
    const opened = await host.openLink(href);
    if (!opened.ok) say(opened.message);
  };
  return (
    <a href={href} title={`${href}, opens in your browser`} onClick={(event) => void open(event)}>
      {children}
    </a>
  );
}
