import type { MouseEvent, ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { host } from '../state/host-client.ts';
import { say } from '../state/status-bar-store.ts';
import { isOutsideLink } from './is-outside-link.ts';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
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
    <a href={href} title={t`${href}, opens in your browser`} onClick={(event) => void open(event)}>
      {children}
    </a>
  );
}
