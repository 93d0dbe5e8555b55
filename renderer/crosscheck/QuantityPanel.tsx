import { type CSSProperties, memo, type ReactNode, useId } from 'react';
import { t } from '../../shared/language/t.ts';
import type { Panel } from '../../shared/register/panel.ts';
import { formatSpread } from '../../shared/register/spread.ts';
import { sentence } from '../app/sentence.ts';
import { CheckLine } from '../claims/CheckLine.tsx';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { checkSign } from '../claims/check-sign.ts';
import { ReferringText } from '../claims/ReferringText.tsx';
import { SumLine } from '../claims/SumLine.tsx';
import { WorkingLines } from '../claims/WorkingLines.tsx';
import { useCrossCheck } from '../state/cross-check-store.ts';
import { panelAnchor } from './anchors.ts';
import { StatementRow } from './StatementRow.tsx';
import { statementRoom } from './statement-room.ts';

interface QuantityPanelProps {
  readonly panel: Panel;
  /** Whether the keyboard is on it, or was. */
  readonly current: boolean;
  /** Whether Tab comes to it. */
  readonly reached: boolean;
  /** The claim that is emphasised. */
  readonly claim: string | null;
  readonly worked: boolean;
  /** The width of its statements in px. */
  readonly width: number;
}

/**
 * What several claims state of one thing, one bar or sentence each, and what could reconcile them. A move of the keyboard
 * changes two panels of the board, and only these are made again.
 */
export const QuantityPanel = memo(function QuantityPanel({
  panel,
  current,
  reached,
  claim,
  worked,
  width,
}: QuantityPanelProps): ReactNode {
  const title = useId();
  const room = statementRoom(panel, width);
  return (
    <article
      id={panelAnchor(panel.id)}
      className={`panel ${current ? 'current' : ''}`}
      // The arrow keys go from panel to panel.
      tabIndex={reached ? 0 : -1}
      aria-labelledby={title}
      onFocus={({ target }) => {
        const row = target.closest<HTMLElement>('[data-claim]')?.dataset.claim ?? claim;
        useCrossCheck.setState({ panel: panel.id, claim: row });
      }}
    >
      <header id={title} className="panel-head">
        <h2>{panel.title}</h2>
        <SpreadMark panel={panel} />
      </header>
      <p className="panel-measure">{panel.measure}</p>
      <ol
        className={panel.plot === null ? 'statements read' : 'statements'}
        style={{ '--label': `${room.label}px` } as CSSProperties}
      >
        {panel.statements.map((statement, index) => (
          <StatementRow
            key={statement.claim ?? 'computed'}
            statement={statement}
            emphasised={statement.claim !== null && statement.claim === claim}
            plot={panel.plot}
            mark={panel.plot?.marks[index] ?? null}
            length={room.bar}
          />
        ))}
      </ol>
      <div className="panel-words">
        {panel.sum !== null && <SumLine sum={panel.sum} corrected={false} />}
        {panel.says.map((sentence) => (
          <p key={sentence} lang="en-GB">
            <ReferringText text={sentence} />
          </p>
        ))}
        {panel.beside.length > 0 && (
          <p className="panel-beside">{sentence`With ${panel.beside.map((id) => <ClaimReference key={id} id={id} />)}`}</p>
        )}
        <p className="panel-source">
          {panel.source}
          <button
            type="button"
            className="text-button"
            aria-expanded={worked}
            onClick={() => useCrossCheck.getState().toggleWorking(panel.id)}
          >
            {t`Working`}
            <span className="unseen">{t` of ${panel.title}`}</span>
          </button>
        </p>
        {worked && <PanelWorking panel={panel} />}
      </div>
    </article>
  );
});

function SpreadMark({ panel: { verdict, spread } }: { readonly panel: Panel }): ReactNode {
  const { sign, word, tone } = checkSign(verdict);
  return (
    <span className={`panel-spread ${tone}`}>
      <span className="unseen">{word} </span>
      <span aria-hidden="true">{sign}</span> {formatSpread(spread)}
    </span>
  );
}

/** Each comparison of the statements with its figures; of a single finding that is told above, its figures alone. */
function PanelWorking({ panel: { findings, says, title } }: { readonly panel: Panel }): ReactNode {
  const [only, ...others] = findings;
  const isTold = only !== undefined && others.length === 0 && only.message.startsWith(title) && says.length <= 1;
  return isTold ? (
    <WorkingLines finding={only} />
  ) : (
    <ul className="checks">
      {findings.map((finding) => (
        <CheckLine key={finding.id} finding={finding} unnamed={[]} working />
      ))}
    </ul>
  );
}
