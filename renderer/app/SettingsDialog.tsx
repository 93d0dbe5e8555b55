import { type ReactNode, useState } from 'react';
import type { Settings } from '../../shared/host/settings.ts';
import { textSizes } from '../../shared/host/text-sizes.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { Dialog } from './Dialog.tsx';

const themes: readonly (readonly [Settings['theme'], string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** The few things a reader sets: their name, the theme, the size of type, and what keys and marks do. */
export default function SettingsDialog(): ReactNode {
  const settings = useSettings((state) => state.settings);
  const change = useSettings((state) => state.change);
  const version = useSession((session) => session.version);
  const [name, setName] = useState(settings?.name ?? '');
  if (settings === null) return null;
  const isNameMissing = name.trim() === '';
  return (
    <Dialog title="Settings" className="settings-dialog">
      <div className="settings">
        <label className="setting">
          <span>Your name</span>
          <input
            className="field"
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
              ? `Notes and flags need a name; yours is still ${settings.name}.`
              : 'It stands under your notes and flags, and on the pack.'}
          </small>
        </label>
        <fieldset className="setting">
          <legend>Theme</legend>
          {themes.map(([theme, label]) => (
            <label key={theme} className="option">
              <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => change({ theme })} />
              {label}
            </label>
          ))}
        </fieldset>
        <fieldset className="setting">
          <legend>Text size</legend>
          {textSizes.map((size) => (
            <label key={size} className="option">
              <input
                type="radio"
                name="text-size"
                checked={settings.textSize === size}
                onChange={() => change({ textSize: size })}
              />
              {size}
            </label>
          ))}
        </fieldset>
        <div className="setting">
          <label className="switch">
            <input
              type="checkbox"
              checked={settings.quietMarks}
              onChange={(event) => change({ quietMarks: event.target.checked })}
            />
            Quieter claim marks
          </label>
          <label className="switch">
            <input
              type="checkbox"
              checked={settings.letterKeys}
              onChange={(event) => change({ letterKeys: event.target.checked })}
            />
            Single-letter keys
          </label>
        </div>
        <p className="muted">Claimbook {version}. Everything you write stays on this machine.</p>
      </div>
    </Dialog>
  );
}
