import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { type CommandGroup, type CommandId, commandGroupNames, commands } from '../../shared/host/commands.ts';
import { giveKey, resetKey } from '../../shared/host/key-clashes.ts';
import { viewsOfGroup } from '../../shared/host/key-views.ts';
import {
  beginRecording,
  type Recorded,
  type Recording,
  recordAlone,
  recordStep,
} from '../../shared/host/record-key.ts';
import { t } from '../../shared/language/t.ts';
import { scaleKeys, statusOfCommand } from '../../shared/notes/scale-commands.ts';
import type { Scale } from '../../shared/notes/status.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { useScale } from '../verification/scale-context.ts';
import { Dialog } from './Dialog.tsx';
import { KeyRow } from './KeyRow.tsx';
import './keys-sheet.css';
import { pressedStep } from './pressed-step.ts';
import { useBindings } from './use-bindings.ts';

/** The groups as they stand in the sheet's five columns. */
const columns: readonly (readonly CommandGroup[])[] = [
  ['Read'],
  ['Work on a claim'],
  ['Flag as', 'Briefings'],
  ['Lists and ledger'],
  ['Anywhere'],
];

/** How long a second key is waited for, in ms. */
const patience = 1500;

/** Up and down go from key to key, so that nobody has to tab through them all. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || event.defaultPrevented) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.key-button')];
  const place = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
  if (place === -1) return;
  event.preventDefault();
  buttons[place + by]?.focus();
}

/** Every key there is, made from the list of commands, and the means to change each or to rest single letters. */
export default function KeysSheet(): ReactNode {
  const mac = useSession((session) => session.platform === 'mac');
  const settings = useSettings((state) => state.settings);
  const change = useSettings((state) => state.change);
  const [recording, setRecording] = useState<Recording | null>(null);
  const [said, setSaid] = useState('');
  const changes = settings?.keys ?? {};
  const scale = useScale();
  const design = scaleKeys(scale);
  const keys = useBindings();

  const take = (recorded: Recorded, id: CommandId) => {
    if (recorded.kind === 'on') {
      setRecording(recorded.recording);
      return;
    }
    change({ keys: giveKey(changes, id, recorded.key, design) });
    setRecording(null);
    setSaid(recorded.key === '' ? t`The key is switched off.` : t`The key is changed.`);
  };

  useEffect(() => {
    if (recording === null || recording.begun === null) return;
    const timer = setTimeout(() => take(recordAlone(recording, keys, mac), recording.id), patience);
    return () => clearTimeout(timer);
  });

  const press = (event: KeyboardEvent) => {
    if (recording === null) return;
    // Whatever is pressed now is meant for the row alone.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setRecording(null);
      setSaid(t`The key is left as it was.`);
      return;
    }
    const step = event.repeat ? null : pressedStep(event, mac);
    if (step !== null) take(recordStep(recording, step, keys, mac), recording.id);
  };

  return (
    <Dialog
      title={t`Keys`}
      className="keys-sheet"
      start=".key-button"
      hint={t`Single-letter keys rest while you type. Press a key below to change it.`}
    >
      <div className="keys-tools">
        <label className="switch">
          <input
            type="checkbox"
            checked={settings?.letterKeys ?? true}
            onChange={(event) => change({ letterKeys: event.target.checked })}
          />
          {t`Single-letter keys`}
        </label>
        {Object.keys(changes).length > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              change({ keys: {} });
              setSaid(t`All keys are as they came.`);
            }}
          >
            {t`Reset all keys`}
          </button>
        )}
        <p role="status" className="keys-status">
          {recording?.sentence ?? said}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is used; this only moves between them. */}
      <div className="key-columns" onKeyDown={walk}>
        {columns.map((groups) => (
          <div key={groups.join()}>
            {groups.map((group) => (
              <section key={group}>
                <GroupHead group={group} />
                <ul>
                  {commands
                    .filter((command) => command.group === group)
                    .toSorted((a, b) => placeOf(a.id, scale) - placeOf(b.id, scale))
                    .map(({ id }) => (
                      <KeyRow
                        key={id}
                        id={id}
                        bound={keys.get(id) ?? ''}
                        mac={mac}
                        recording={recording?.id === id}
                        onRecord={() => setRecording(recording?.id === id ? null : beginRecording(id))}
                        onReset={() => {
                          change({ keys: resetKey(changes, id, design) });
                          setSaid(t`The key is as it came.`);
                        }}
                        onPress={press}
                        onLeave={() => setRecording(null)}
                      />
                    ))}
                </ul>
              </section>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

/** Commands that flag stand in the scale's order, all others where they are. */
function placeOf(id: CommandId, { order }: Scale): number {
  const status = statusOfCommand(id);
  return status === null ? 0 : order.indexOf(status);
}

function GroupHead({ group }: { readonly group: CommandGroup }): ReactNode {
  const places = viewsOfGroup(group);
  return (
    <h3>
      {commandGroupNames[group]}
      {places !== null && <span className="key-views"> {places}</span>}
    </h3>
  );
}
