import { type ReactNode, useMemo } from 'react';
import { t } from '../../shared/language/t.ts';
import { authorsOf } from '../../shared/notes/layers.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useSettings } from '../state/settings-store.ts';

/** Whose notes and flags are on show; there is nothing to choose until a colleague's work is here. */
export function LayersPanel(): ReactNode {
  const notes = useNotebook((notebook) => notebook.notes);
  const flags = useNotebook((notebook) => notebook.flags);
  const own = useNotebook((notebook) => notebook.layers.own);
  const hidden = useSettings(({ settings }) => settings?.hiddenAuthors) ?? [];
  const blind = useSettings(({ settings }) => settings?.blind ?? false);
  const change = useSettings((settings) => settings.change);
  const colleagues = useMemo(() => authorsOf(notes, flags).filter(({ id }) => id !== own), [notes, flags, own]);
  if (colleagues.length === 0) return null;
  const toggle = (id: string) =>
    change({ hiddenAuthors: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id] });
  return (
    <fieldset className="note-facet layers">
      <legend>{t`Colleagues on show`}</legend>
      {colleagues.map(({ id, name }) => (
        <label key={id} className="layer-row">
          <input type="checkbox" checked={!hidden.includes(id)} onChange={() => toggle(id)} />
          <bdi className="facet-name">{name}</bdi>
        </label>
      ))}
      <label className="layer-row blind" title={t`Colleagues’ flags on a claim are covered until you have flagged it.`}>
        <input type="checkbox" checked={blind} onChange={() => change({ blind: !blind })} />
        {t`Check blind`}
      </label>
      <p className="muted">
        {blind
          ? t`Their flags are covered until you have flagged a claim.`
          : t`What they wrote can be read, not changed.`}
      </p>
    </fieldset>
  );
}
