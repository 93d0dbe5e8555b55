import type { ReactNode } from 'react';

interface FormatChoiceProps<Format extends string> {
  readonly legend: string;
  /** Tells these radios from others. */
  readonly name: string;
  readonly formats: readonly Format[];
  /** How each is called, and what it is for. */
  readonly words: Readonly<Record<Format, { readonly name: string; readonly says: string }>>;
  readonly value: Format;
  readonly onChange: (format: Format) => void;
}

/** The forms that a file can have, of which one is chosen. */
export function FormatChoice<Format extends string>(props: FormatChoiceProps<Format>): ReactNode {
  const { legend, name, formats, words, value, onChange } = props;
  return (
    <fieldset className="exchange-part">
      <legend>{legend}</legend>
      {formats.map((each) => (
        <label key={each} className="exchange-format">
          <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
          <b>{words[each].name}</b>
          <span className="muted">{words[each].says}</span>
        </label>
      ))}
    </fieldset>
  );
}
