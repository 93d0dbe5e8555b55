import './view-loading.css';
import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../../shared/language/t.ts';

/** What comes sooner than this needs no word that it is coming. */
const patience = 200;

const rows = [92, 64, 78, 55, 86, 70] as const;

/** Grey lines where rows will stand, once they take a while; `name` is what is coming, as in "the ledger". */
export function ViewLoading({ name }: { readonly name: string }): ReactNode {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="view-loading" role="status">
      {slow && (
        <>
          <p className="unseen">{t`Loading ${name}`}</p>
          {rows.map((width) => (
            <span key={width} style={{ width: `${width}%` }} />
          ))}
        </>
      )}
    </div>
  );
}
