import { type ReactNode, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { Dialog } from './Dialog.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { ReadingSettings } from './ReadingSettings.tsx';

/** The few things a reader sets: their name, how the text is set, and what single keys do. */
export default function SettingsDialog(): ReactNode {
  const settings = useSettings((state) => state.settings);
  const change = useSettings((state) => state.change);
  const version = useSession((session) => session.version);
  const [name, setName] = useState(settings?.name ?? '');
  if (settings === null) return null;
  const isNameMissing = name.trim() === '';
  return (
    <Dialog title={t`Settings`} className="settings-dialog" start=".settings input">
      <div className="settings">
        <label className="setting">
          <span>{t`Your name`}</span>
          <input
            className="field"
            dir="auto"
            value={name}
            maxLength={200}
            aria-invalid={isNameMissing}
            onChange={(event) => {
              setName(event.target.value);
              if (event.target.value.trim() !== '') change({ name: event.target.value.trim() });
            }}
          />
          <small className={isNameMissing ? 'problem' : ''}>
            {isNameMissing
              ? t`Notes and flags need a name; yours is still ${settings.name}.`
              : t`It stands under your notes and flags, and on the pack.`}
          </small>
        </label>
        <LanguageSetting settings={settings} onChange={change} />
        <ReadingSettings settings={settings} onChange={change} />
        <div className="setting">
          <label className="switch">
            <input
              type="checkbox"
              checked={settings.letterKeys}
              onChange={(event) => change({ letterKeys: event.target.checked })}
            />
            {t`Single-letter keys`}
          </label>
          <button type="button" className="text-button" onClick={() => useReading.setState({ dialog: 'keys' })}>
            {t`See and change the keys`}
          </button>
        </div>
        <p className="muted">{t`Claimbook ${version}. Everything you write stays on this machine.`}</p>
      </div>
    </Dialog>
  );
}
