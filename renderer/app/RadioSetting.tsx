import type { ReactNode } from 'react';

interface RadioSettingProps<Value> {
  readonly legend: string;
  /** Tells this setting's radios from others'. */
  readonly name: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A setting with a few named values, of which one holds. */
export function RadioSetting<Value extends string | number>(props: RadioSettingProps<Value>): ReactNode {
  const { legend, name, options, value, onChange } = props;
  return (
    <fieldset className="setting">
      <legend>{legend}</legend>
      {options.map(([each, label]) => (
        <label key={each} className="option">
          <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
