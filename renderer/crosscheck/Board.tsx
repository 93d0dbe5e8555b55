import { type ReactNode, useMemo } from 'react';
import { t } from '../../shared/language/t.ts';
import { boardOf, ordered, panelsIn } from '../../shared/register/board.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { sumsOf } from '../../shared/register/sums.ts';
import { narrow, useMedia } from '../app/use-media.ts';
import { ViewState } from '../app/ViewState.tsx';
import { useWidth } from '../charts/use-width.ts';
import { useCrossCheck } from '../state/cross-check-store.ts';
import { BoardBar } from './BoardBar.tsx';
import { boardLayout } from './board-layout.ts';
import { QuantityPanel } from './QuantityPanel.tsx';
import { SumsPanel } from './SumsPanel.tsx';
import { useBoardCommands } from './use-board-commands.ts';

/** The panels and the sums of a register. */
export function Board({ register }: { readonly register: LibraryRegister }): ReactNode {
  const { filter, order, panel: current, claim, worked } = useCrossCheck();
  const panels = useMemo(() => boardOf(register), [register]);
  const sums = useMemo(() => sumsOf(register.findings), [register]);
  const shown = useMemo(() => ordered(panelsIn(panels, filter), order), [panels, filter, order]);
  const [grid, width] = useWidth();
  useBoardCommands(shown);
  const layout = boardLayout(width, useMedia(narrow));
  // Tab comes to the board at the panel where the reader was, or at its first.
  const reached = shown.some(({ id }) => id === current) ? current : (shown[0]?.id ?? null);
  return (
    <div className="cross-check">
      <BoardBar panels={panels} />
      <div className="cross-check-scroll">
        <main aria-label={t`Cross-check`}>
          <h1 className="unseen">{t`Cross-check`}</h1>
          <div
            className={`board ${layout.beside ? 'beside' : ''}`}
            ref={grid}
            style={{ gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))` }}
          >
            {width > 0 &&
              shown.map((panel) => (
                <QuantityPanel
                  key={panel.id}
                  panel={panel}
                  current={panel.id === current}
                  reached={panel.id === reached}
                  claim={panel.id === current ? claim : null}
                  worked={worked.has(panel.id)}
                  width={layout.statements}
                />
              ))}
          </div>
          {panels.length === 0 && <ViewState kind="empty">{t`No quantity is stated by two claims.`}</ViewState>}
          {panels.length > 0 && shown.length === 0 && (
            <ViewState kind="no-match">
              <p>{t`No quantity of the library is of this kind.`}</p>
              <button type="button" className="text-button" onClick={() => useCrossCheck.setState({ filter: 'all' })}>
                {t`Show all ${panels.length}`}
              </button>
            </ViewState>
          )}
        </main>
        <SumsPanel sums={sums} worked={worked} />
      </div>
    </div>
  );
}
