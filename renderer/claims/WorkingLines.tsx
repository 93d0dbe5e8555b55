import type { ReactNode } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { ReferringText } from './ReferringText.tsx';

/** The working of one check line by line. */
export function WorkingLines({ finding }: { readonly finding: Finding }): ReactNode {
  return (
    <ol className="working">
      {finding.working.map((line) => (
        <li key={line}>
          <ReferringText text={line} />
        </li>
      ))}
    </ol>
  );
}
