import './charts.css';
import './chart-instrument.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Chart, Datum } from '../../shared/charts/chart.ts';
import { useMedia } from '../app/use-media.ts';
import { useViewCommands } from '../app/view-commands.ts';
import { useNoteDrafts } from '../state/note-drafts.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { loadRegister } from '../state/register-store.ts';
import { useSession } from '../state/session.ts';
import { ChartActions } from './ChartActions.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import { ChartStage } from './ChartStage.tsx';
import { ChartTable } from './ChartTable.tsx';
import { choicesOf, chooseForChart, leaveChart, useChartView } from './chart-view-store.ts';
import { DatumClaims } from './DatumClaims.tsx';
import { KindKey } from './KindKey.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { UnitSwitch } from './UnitSwitch.tsx';
import { useRestatedChart } from './use-restated-chart.ts';

interface ChartInstrumentProps {
  readonly chart: Chart;
  /** The selected claim, whose data are emphasised. */
  readonly focus: string | null;
}

/** Windows with room for drawing and table side by side. */
const roomy = '(min-width: 1100px)';

/** A chart to work with: its data walked one by one with the claims of each, its scale and unit, notes, and copies. */
export function ChartInstrument({ chart, focus }: ChartInstrumentProps): ReactNode {
  const title = useId();
  const figure = useRef<HTMLElement>(null);
  const choices = useChartView((view) => choicesOf(view, chart.id));
  const { shown, scales, scale, units, unit } = useRestatedChart(chart, choices);
  const table = useReading((reading) => reading.table);
  const both = useMedia(roomy);
  const allNotes = useNotebook((notebook) => notebook.notes);
  const notes = allNotes.filter((note) => note.chart === chart.id && !note.removed);
  const datum =
    shown.data.find(({ id }) => id === choices.datum) ??
    shown.data.find(({ claims }) => focus !== null && claims.includes(focus)) ??
    shown.data[0];

  useEffect(() => {
    // Rates and foreign claims are the register's to tell.
    void loadRegister();
    figure.current?.querySelector<HTMLElement>('.chart-cursor [tabindex="0"]')?.focus();
    return () => {
      leaveChart(chart.id);
      closeDrafts(chart.id);
    };
  }, [chart.id]);

  const read = (id: string | null) => {
    if (id !== null) chooseForChart(chart.id, { datum: id });
  };
  const write = (on: Datum | null) => writeOn(chart, on);
  useViewCommands({ note: () => write(datum ?? null) });

  return (
    <figure ref={figure} className="chart-figure chart-instrument" aria-labelledby={title}>
      <p id={title} className="chart-title">
        {shown.title}
      </p>
      <p className="chart-measure">{shown.measure}</p>
      {(scales !== null || units.length > 0) && (
        <div className="chart-switches">
          {scales !== null && (
            <ScaleSwitch choice={scales} scale={scale} onScale={(next) => chooseForChart(chart.id, { scale: next })} />
          )}
          <UnitSwitch choices={units} chosen={unit} onUnit={(next) => chooseForChart(chart.id, { unit: next })} />
        </div>
      )}
      <div className="instrument-body">
        <div className="instrument-chart">
          <div className={table && both ? 'instrument-pair' : undefined}>
            {(!table || both) && (
              <div>
                <ChartStage
                  chart={shown}
                  focus={focus}
                  cursor={datum?.id ?? null}
                  onCursor={read}
                  onChoose={(index) => read(shown.data[index]?.id ?? null)}
                  largest={1.15}
                  notesOn={(id) => notes.filter((note) => note.datum === id).length}
                />
                <KindKey chart={shown} />
              </div>
            )}
            {table && <ChartTable chart={shown} />}
          </div>
          <figcaption className="chart-caption">
            {shown.caption}
            {shown.note !== null && <span className="chart-note"> {shown.note}</span>}
          </figcaption>
          <ChartActions chart={chart} shown={shown} />
        </div>
        <div className="instrument-side">
          {datum !== undefined && <DatumClaims chart={shown} datum={datum} />}
          <ChartNotes chart={shown} notes={notes} onDatum={read} onWrite={write} />
        </div>
      </div>
    </figure>
  );
}

/** Opens the editor on a datum, or on the chart as a whole: on what was last written there, or on a new note. */
function writeOn(chart: Chart, datum: Datum | null): void {
  if (!useSession.getState().writable) return;
  const { claims } = useReading.getState();
  const own = datum?.claims.find((claim) => claims.has(claim)) ?? datum?.claims[0];
  const { open, drafts } = useNoteDrafts.getState();
  const place = { chart: chart.id, datum: datum?.id ?? null };
  const taken = new Set([...drafts.values()].map(({ note }) => note));
  const before = useNotebook
    .getState()
    .notes.findLast(
      (note) => note.chart === chart.id && (note.datum ?? null) === place.datum && !note.removed && !taken.has(note.id),
    );
  open(before?.claim ?? own ?? chart.home, before ?? null, place);
}

/** Leaving the chart is finishing its notes: what is written is saved. */
function closeDrafts(chart: string): void {
  const { drafts, close } = useNoteDrafts.getState();
  for (const [key, draft] of drafts) if (draft.place?.chart === chart) void close(key);
}
