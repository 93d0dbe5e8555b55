import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { CommandId } from '../../shared/host/commands.ts';
import { commandOf } from '../../shared/host/key-bindings.ts';
import { keyName } from '../../shared/host/key-name.ts';
import { viewsBeside } from '../../shared/host/key-views.ts';
import { t } from '../../shared/language/t.ts';
import { labelOf, scaleKeys, statusOfCommand } from '../../shared/notes/scale-commands.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { Key } from './Key.tsx';

interface KeyRowProps {
  readonly id: CommandId;
  /** The key that holds now; empty for none. */
  readonly bound: string;
  readonly mac: boolean;
  readonly recording: boolean;
  readonly onRecord: () => void;
  readonly onReset: () => void;
  readonly onPress: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

/** A command with its key, which is a button to give it another. */
export function KeyRow({ id, bound, mac, recording, onRecord, onReset, onPress, onLeave }: KeyRowProps): ReactNode {
  const scale = useScale();
  const command = commandOf(id);
  const status = statusOfCommand(id);
  const label = labelOf(command, scale);
  const key = scaleKeys(scale)[id] ?? command.key;
  const places = viewsBeside(id);
  const placesId = useId();
  const parts = keyName(bound, mac);
  const said = recording ? t`press the new key` : parts.length === 0 ? t`no key` : parts.join(' ');
  return (
    <li className="key-row">
      <span className="key-label">
        {status !== null && <StatusGlyph status={status} />}
        <span>
          {label}
          {places !== null && (
            <span id={placesId} className="key-views">
              {' '}
              {places}
            </span>
          )}
        </span>
      </span>
      {bound !== key && (
        <button type="button" className="text-button" aria-label={t`Reset the key of ${label}`} onClick={onReset}>
          {t`Reset`}
        </button>
      )}
      <button
        type="button"
        className="key-button"
        aria-label={`${label}: ${said}`}
        aria-pressed={recording}
        aria-describedby={places === null ? undefined : placesId}
        onClick={onRecord}
        onKeyDown={onPress}
        onBlur={onLeave}
      >
        {recording ? (
          <span className="key awaited">{t`Press a key`}</span>
        ) : parts.length === 0 ? (
          <span className="muted">–</span>
        ) : (
          parts.map((part) => <Key key={part} name={part} />)
        )}
      </button>
    </li>
  );
}
