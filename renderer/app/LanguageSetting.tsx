import type { ReactNode } from 'react';
import type { Settings } from '../../shared/host/settings.ts';
import { spokenLanguage } from '../../shared/language/language.ts';
import { t } from '../../shared/language/t.ts';
import { useSession } from '../state/session.ts';

interface LanguageSettingProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Which language the app speaks; nothing where the profile holds none beside English. */
export function LanguageSetting({ settings, onChange }: LanguageSettingProps): ReactNode {
  const languages = useSession((session) => session.languages);
  if (languages.length < 2) return null;
  const chosen = languages.some(({ tag }) => tag === settings.language) ? settings.language : spokenLanguage().tag;
  return (
    <label className="setting">
      <span>{t`Language`}</span>
      <select className="field" value={chosen} onChange={({ target }) => onChange({ language: target.value })}>
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      {chosen !== spokenLanguage().tag && <small>{t`Claimbook speaks it once it is opened again.`}</small>}
    </label>
  );
}
