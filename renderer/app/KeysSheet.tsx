import type { ReactNode } from 'react';
import { type Command, commandGroups, commands } from '../../shared/host/commands.ts';
import { statuses } from '../../shared/notes/status.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { Dialog } from './Dialog.tsx';
import { Key } from './Key.tsx';
import { keyName } from './key-name.ts';

/** Every key there is, made from the list of commands, and the switch that rests single letters. */
export default function KeysSheet(): ReactNode {
  const mac = useSession((session) => session.platform === 'mac');
  const letterKeys = useSettings(({ settings }) => settings?.letterKeys ?? true);
  const change = useSettings((settings) => settings.change);
  const all: readonly Command[] = commands;
  return (
    <Dialog title="Keys" className="keys-sheet" hint="Single-letter keys rest while you type.">
      <label className="switch">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => change({ letterKeys: event.target.checked })}
        />
        Single-letter keys
      </label>
      <div className="key-groups">
        {commandGroups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {all
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id} className="key-row">
                    <dt>
                      {statuses
                        .filter((status) => command.id === `flag-${status}`)
                        .map((status) => (
                          <StatusGlyph key={status} status={status} />
                        ))}
                      {command.label}
                    </dt>
                    <dd>
                      {keyName(command.key, mac).map((part) => (
                        <Key key={part} name={part} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
