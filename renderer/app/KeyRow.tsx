import type { KeyboardEvent, ReactNode } from 'react';
import type { CommandId } from '../../shared/host/commands.ts';
import { commandOf } from '../../shared/host/key-bindings.ts';
import { keyName } from '../../shared/host/key-name.ts';
import { statuses } from '../../shared/notes/status.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
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
  const { label, key } = commandOf(id);
  const parts = keyName(bound, mac);
  const said = recording ? 'press the new key' : parts.length === 0 ? 'no key' : parts.join(' ');
  return (
    <li className="key-row">
      <span className="key-label">
        {statuses
          .filter((status) => id === `flag-${status}`)
          .map((status) => (
            <StatusGlyph key={status} status={status} />
          ))}
        <span>{label}</span>
      </span>
      {bound !== key && (
        <button type="button" className="text-button" aria-label={`Reset the key of ${label}`} onClick={onReset}>
          Reset
        </button>
      )}
      <button
        type="button"
        className="key-button"
        aria-label={`${label}: ${said}`}
        aria-pressed={recording}
        onClick={onRecord}
        onKeyDown={onPress}
        onBlur={onLeave}
      >
        {recording ? (
          <span className="key awaited">Press a key</span>
        ) : parts.length === 0 ? (
          <span className="muted">–</span>
        ) : (
          parts.map((part) => <Key key={part} name={part} />)
        )}
      </button>
    </li>
  );
}
