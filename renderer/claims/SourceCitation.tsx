import type { ReactNode } from 'react';
import type { Source } from '../../shared/briefing/briefing.ts';
import { formatDate } from '../../shared/claims/format.ts';
import { t } from '../../shared/language/t.ts';

/** An article cited in full: what it states, then what it does not. */
export function SourceCitation({ source }: { readonly source: Source }): ReactNode {
  const { title, author, publisher, published, accessed, licence } = source;
  const origin = [author, publisher, published === null ? null : formatDate(published, 'long')];
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['author', author],
    ['publisher', publisher],
    ['date', published],
    ['licence', licence],
  ];
  const missing = fields.filter(([, value]) => value === null).map(([name]) => name);
  const stated = origin.filter((part) => part !== null).join(', ');
  return (
    <p className="citation">
      {title !== null && (
        <>
          <cite>{title}</cite>.{' '}
        </>
      )}
      {stated !== '' && `${stated}. `}
      {accessed !== null && t`Read on ${formatDate(accessed, 'long')}. `}
      {licence !== null && t`Licence: ${licence}. `}
      {missing.length > 0 && <span className="muted">{t`Not stated: ${missing.join(', ')}.`}</span>}
    </p>
  );
}
