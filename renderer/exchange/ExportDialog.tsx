import './exchange.css';
import { type ReactNode, useMemo, useState } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { type ExportFormat, exportFormats, formatWords } from '../../shared/exchange/formats.ts';
import { longestTemplate } from '../../shared/exchange/limits.ts';
import { placeholders, usualTemplate } from '../../shared/exchange/markdown-template.ts';
import { t } from '../../shared/language/t.ts';
import { authorsOf } from '../../shared/notes/layers.ts';
import { Dialog } from '../app/Dialog.tsx';
import { host } from '../state/host-client.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useSession } from '../state/session.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { SaveWays } from './SaveWays.tsx';
import { useSaving } from './use-saving.ts';

/** Notes and flags into a file: in which form, of which briefings, by whom. */
export default function ExportDialog(): ReactNode {
  const briefings = useSession((session) => session.briefings);
  const notes = useNotebook((notebook) => notebook.notes);
  const flags = useNotebook((notebook) => notebook.flags);
  const people = useMemo(() => authorsOf(notes, flags), [notes, flags]);
  const [format, setFormat] = useState<ExportFormat>('bundle');
  const [noBriefings, setNoBriefings] = useState<ReadonlySet<string>>(new Set());
  const [noAuthors, setNoAuthors] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState(true);
  const [template, setTemplate] = useState(usualTemplate);
  const { working, problem, save } = useSaving('export-notes');

  const kept = (all: readonly { readonly id: string }[], left: ReadonlySet<string>) =>
    left.size === 0 ? [] : all.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const nobody = people.length > 0 && noAuthors.size === people.length;
  const empty = noBriefings.size === briefings.length || nobody;
  const cannot = working || empty;
  const write = () =>
    host.exportNotes({
      format,
      briefings: kept(briefings, noBriefings),
      authors: kept(people, noAuthors),
      removed: format === 'bundle' && removed,
      template: format === 'markdown' ? template : null,
    });
  return (
    <Dialog title={t`Export notes and flags`} className="tall-dialog" start="input[name=export-format]">
      <div className="dialog-scroll">
        <FormatChoice
          legend={t`As`}
          name="export-format"
          formats={exportFormats}
          words={formatWords}
          value={format}
          onChange={setFormat}
        />
        {format === 'markdown' && (
          <label ref={bringIntoView} className="exchange-part exchange-template">
            <b>{t`How each note is set`}</b>
            <textarea
              className="field"
              spellCheck={false}
              maxLength={longestTemplate}
              value={template}
              onChange={(event) => setTemplate(event.target.value)}
            />
            <span className="muted">
              {t`${Object.keys(placeholders)
                .map((name) => `{{${name}}}`)
                .join(' ')} stand for what a note has.`}
            </span>
          </label>
        )}
        <Choice
          legend={t`Briefings`}
          options={briefings.map(({ id, letter, title }) => ({ id, name: `${letter}  ${title}` }))}
          left={noBriefings}
          onChange={setNoBriefings}
        />
        {people.length > 1 && <Choice legend={t`By`} options={people} left={noAuthors} onChange={setNoAuthors} />}
        {format === 'bundle' && (
          <label className="option">
            <input type="checkbox" checked={removed} onChange={() => setRemoved(!removed)} />
            {t`With what lies in the trash, for safe keeping`}
          </label>
        )}
      </div>
      <SaveWays
        label={working ? t`Writing` : t`Export`}
        cannot={cannot}
        problem={problem}
        onSave={() => {
          if (cannot) return;
          void save(
            write,
            (written) =>
              t`${counted(written.notes, 'note')} and ${counted(written.flags, 'flag')} are in ${written.path}.`,
          );
        }}
      >
        {empty && <span className="muted">{t`Choose at least one briefing and one author.`}</span>}
      </SaveWays>
    </Dialog>
  );
}

/** What a choice has added is seen at once, below the fold of a low window too. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

interface ChoiceProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** What is not ticked. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
}

function Choice({ legend, options, left, onChange }: ChoiceProps): ReactNode {
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className="exchange-part">
      <legend>{legend}</legend>
      {options.map(({ id, name }) => (
        <label key={id} className="option">
          <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
