import './scale-dialog.css';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { moved, scaleProblem, tidied, withChecklist, withWords } from '../../shared/notes/edit-scale.ts';
import { type Scale, type Status, statuses, usualScale } from '../../shared/notes/status.ts';
import { Dialog } from '../app/Dialog.tsx';
import { useSettings } from '../state/settings-store.ts';
import { announce } from '../state/status-bar-store.ts';
import { ScaleRow } from './ScaleRow.tsx';

/** The scale as the team uses it: what statuses are called and mean, their signs, their order and their checklists. */
export default function ScaleDialog(): ReactNode {
  const kept = useSettings(({ settings }) => settings?.scale ?? null);
  const change = useSettings((settings) => settings.change);
  const [scale, setScale] = useState<Scale>(kept ?? usualScale);
  const [lists, setLists] = useState(() => listsOf(scale));
  const problem = scaleProblem(scale);

  const edit = (next: Scale) => {
    setScale(next);
    if (scaleProblem(next) === null) change({ scale: tidied(next) });
  };
  const move = (status: Status, by: 1 | -1) => {
    const next = moved(scale, status, by);
    if (next === scale) return;
    edit(next);
    announce(t`${scale.words[status].name} is number ${next.order.indexOf(status) + 1}.`);
  };
  const onKeyDown = (event: KeyboardEvent, status: Status) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    move(status, by);
  };
  return (
    <Dialog title={t`The scale`} className="tall-dialog" hint={t`Keys 1 to 6 follow this order`} start=".scale-name">
      <ol className="scale-rows dialog-scroll">
        {scale.order.map((status, place) => (
          <ScaleRow
            key={status}
            status={status}
            place={place}
            scale={scale}
            checklist={lists[status]}
            onWords={(words) => edit(withWords(scale, status, words))}
            onChecklist={(typed) => {
              setLists({ ...lists, [status]: typed });
              edit(withChecklist(scale, status, typed));
            }}
            onMove={(by) => move(status, by)}
            onKeyDown={(event) => onKeyDown(event, status)}
          />
        ))}
      </ol>
      {problem !== null && (
        <p className="problem" role="alert">
          {t`${problem} The scale stays as it was until then.`}
        </p>
      )}
      <p className="scale-foot">
        <span className="muted">
          {t`Alt with up and down moves a status. Flags keep their statuses, whatever those are called here.`}
        </span>
        <button
          type="button"
          className="button"
          disabled={kept === null && scale === usualScale}
          onClick={() => {
            setScale(usualScale);
            setLists(listsOf(usualScale));
            change({ scale: null });
          }}
        >
          {t`Back to the built-in scale`}
        </button>
      </p>
    </Dialog>
  );
}

/** Checklists as they are typed, a line each. */
function listsOf({ checklists }: Scale): Readonly<Record<Status, string>> {
  const lists: Record<Status, string> = {
    unchecked: '',
    'in-review': '',
    verified: '',
    disputed: '',
    outdated: '',
    'not-checkable': '',
  };
  for (const status of statuses) lists[status] = checklists[status].join('\n');
  return lists;
}
