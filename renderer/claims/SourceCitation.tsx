import type { ReactNode } from 'react';
import type { Source } from '../../shared/briefing/briefing.ts';
import { formatDate } from '../../shared/claims/format.ts';

/** An article cited in full; what it does not state is said to be missing. */
export function SourceCitation({ source }: { readonly source: Source }): ReactNode {
  const published = source.published === null ? 'no date stated' : formatDate(source.published, 'long');
  return (
    <p className="citation">
      <cite>{source.title ?? 'No title stated'}</cite>. {source.author ?? 'No author stated'},{' '}
      {source.publisher ?? 'no publisher stated'}, {published}
      {source.accessed !== null && `, read on ${formatDate(source.accessed, 'long')}`}.{' '}
      {source.licence === null ? 'No licence stated.' : `Licence: ${source.licence}.`}
    </p>
  );
}
