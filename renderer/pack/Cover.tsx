import { Fragment, type ReactNode } from 'react';
import { counted as countedClaims } from '../../shared/claims/counted.ts';
import { formatCount } from '../../shared/claims/format-number.ts';
import { listOf } from '../../shared/language/list-of.ts';
import { paperNames } from '../../shared/pack/options-in-words.ts';
import type { PackContent } from '../../shared/pack/pack.ts';
import { formatSetOn } from '../../shared/pack/pack-clock.ts';
import { cellSize, countStatuses, type PackModel } from '../../shared/pack/pack-model.ts';
import { coverTitle } from '../../shared/pack/pack-title.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { ControlStrip } from './ControlStrip.tsx';
import { counted } from './counted.ts';
import { Fact } from './Fact.tsx';
import { usePack, usePrinted } from './pack-context.ts';

/** Keeps a number and its magnitude on one line. */
const keepFigures = (text: string): string => text.replace(/(\d) (?=(?:m|b|tr)illion\b)/g, '$1\u00A0');

/** More letters in the names of those who prepared it would run over the page's end. */
const manyLetters = 300;

/** The first page: what the pack holds, every claim of it as a cell, and the slug. */
export function Cover(): ReactNode {
  const scale = useScale();
  const { model } = usePack();
  const { pages } = usePrinted();
  const { content } = model;
  const { preparedBy } = content.options;
  const names = preparedBy.length === 0 ? [content.preparedBy.name] : [...new Set(preparedBy)];
  return (
    <section className={`cover ${names.join().length > manyLetters ? 'tight ' : ''}${cellSize(model)}-cells`}>
      <p className="wordmark">
        Claimbook
        <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
          <path d="M1 5l3.5-3.8L8 5" />
        </svg>
      </p>
      <p className="cover-title">{keepFigures(coverTitle(content))}</p>
      <p className="lede">
        {counted(content.editions.length, 'briefing')}, {claimsOf(model)}. Each claim carries{' '}
        {listOf(carriedBy(content))} on the day this pack was set.
      </p>
      <div className="cover-strips">
        {content.editions.map(({ briefing, claims }) => (
          <div className="cover-strip" key={briefing.id}>
            <b>{briefing.letter}</b>
            <ControlStrip claims={claims.map((claim) => claim.id)} />
            <span className="mono">{claims.filter(({ id }) => model.claims.has(id)).length}</span>
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
      <ul className="slug">
        <Fact name="Set on">{formatSetOn(content.setOn, 'minute')}</Fact>
        <Fact name="Register">
          <span className="mono">{content.library.revision}</span>
        </Fact>
        <Fact name="Pack">
          <span className="mono">{content.id}</span>
        </Fact>
        <Fact name="Pages">
          {pages?.total ?? '00'}, {paperNames[content.options.paper]}
        </Fact>
        <Fact name="Prepared by">
          {names.map((name, index) => (
            <Fragment key={name}>
              {index > 0 && ', '}
              <bdi>{name}</bdi>
            </Fragment>
          ))}
        </Fact>
        {content.options.label !== null && <Fact name="To be handed on as">{content.options.label}</Fact>}
      </ul>
    </section>
  );
}

/** What this pack prints of every claim; its standing is a cell of the strips at least. */
function carriedBy({ options: { parts } }: PackContent): readonly string[] {
  const numbered = parts.includes('margins') || parts.includes('register');
  return [...(numbered ? ['its number'] : []), ...(parts.includes('register') ? ['its source'] : []), 'its standing'];
}

/** "147 claims", or "4 of 147 claims" where some were chosen. */
function claimsOf({ content, claims }: PackModel): string {
  const all = content.editions.reduce((sum, edition) => sum + edition.claims.length, 0);
  const chosen = claims.size === all ? '' : `${formatCount(claims.size)} of `;
  return `${chosen}${countedClaims(all, 'claim')}`;
}
