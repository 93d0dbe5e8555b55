import type { ReactNode } from 'react';
import { isOutsideLink } from '../app/is-outside-link.ts';

interface PageLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that leaves the page: to http and https only, and without telling where the reader came from. */
export function PageLink({ href, children }: PageLinkProps): ReactNode {
  if (!isOutsideLink(href)) return children;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
