import type { ReactNode } from 'react';
import { cellSize, countStatuses } from '../../shared/pack/pack-model.ts';
import { coverTitle } from '../../shared/pack/pack-title.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { ControlStrip } from './ControlStrip.tsx';
import { counted } from './counted.ts';
import { usePack } from './pack-context.ts';
import { formatSetOn } from './set-on.ts';

const papers = { a4: 'A4', letter: 'US Letter' } as const;

/** Keeps a number and its magnitude on one line. */
const keepFigures = (text: string): string => text.replace(/(\d) (?=(?:m|b|tr)illion\b)/g, '$1\u00A0');

/** The first page: what the pack holds, every claim of it as a cell, and the slug. */
export function Cover(): ReactNode {
  const scale = useScale();
  const { model, pages } = usePack();
  const { content } = model;
  return (
    <section className={`cover ${cellSize(model)}-cells`}>
      <p className="wordmark">
        Claimbook
        <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
          <path d="M1 5l3.5-3.8L8 5" />
        </svg>
      </p>
      <p className="cover-title">{keepFigures(coverTitle(content))}</p>
      <p className="lede">
        {counted(content.editions.length, 'briefing')}, {counted(model.claims.size, 'claim')}. Each claim carries its
        number, its source and its standing on the day this pack was set.
      </p>
      <div className="cover-strips">
        {content.editions.map(({ briefing, claims }) => (
          <div className="cover-strip" key={briefing.id}>
            <b>{briefing.letter}</b>
            <ControlStrip claims={claims.map((claim) => claim.id)} />
            <span className="mono">{claims.length}</span>
          </div>
        ))}
        <ul className="status-key">
          {countStatuses(model).map(({ status, count }) => (
            <li key={status}>
              <StatusGlyph status={status} /> {scale.words[status].name} {count}
            </li>
          ))}
        </ul>
      </div>
      <dl className="slug">
        <div>
          <dt>Set on</dt>
          <dd>{formatSetOn(content.setOn, 'minute')}</dd>
        </div>
        <div>
          <dt>Prepared by</dt>
          <dd>{content.preparedBy.name}</dd>
        </div>
        <div>
          <dt>Register</dt>
          <dd className="mono">{content.library.revision}</dd>
        </div>
        <div>
          <dt>Pages</dt>
          <dd>
            {pages?.total ?? '00'}, {papers[content.options.paper]}
          </dd>
        </div>
      </dl>
    </section>
  );
}
