import type { ReactNode } from 'react';
import { formatCount } from '../../shared/claims/format-number.ts';
import { t } from '../../shared/language/t.ts';
import { writeQuery } from '../../shared/ledger/query.ts';
import { highlightColours } from '../../shared/notes/highlight-colours.ts';
import { type FoundNotes, type NoteField, noteStates, toggled, valuesAsked } from '../../shared/notes/note-filter.ts';
import { noteKindPlurals, noteKinds } from '../../shared/notes/note-kind.ts';
import type { RegisterBriefing } from '../../shared/register/register.ts';
import { Swatch } from '../notes/ColourButtons.tsx';
import { colourName } from '../notes/colour-name.ts';
import { useSettings } from '../state/settings-store.ts';
import { LayersPanel } from './LayersPanel.tsx';
import { fieldWords, stateWords } from './note-words.ts';
import { useNotes } from './notes-store.ts';

interface NoteFacetsProps {
  readonly found: FoundNotes;
  readonly briefings: readonly RegisterBriefing[];
}

interface Option {
  readonly value: string;
  readonly name: string;
  readonly sign: ReactNode;
}

/** The tags that are shown; a filter can name any other. */
const mostTags = 12;

/** What the notes can be narrowed to, with how many each stands for. */
export function NoteFacets({ found, briefings }: NoteFacetsProps): ReactNode {
  const names = useSettings(({ settings }) => settings?.colourNames);
  const plain = (value: string, name: string): Option => ({ value, name, sign: null });
  const chosen = (field: NoteField) =>
    [...found.counts[field]].sort(([, a], [, b]) => b - a).map(([value]) => plain(value, value));
  const options: readonly (readonly [NoteField, readonly Option[]])[] = [
    ['is', noteStates.map((state) => plain(state, stateWords[state]))],
    ['kind', noteKinds.map((kind) => plain(kind, noteKindPlurals[kind]))],
    [
      'colour',
      highlightColours.map((value) => ({
        value,
        name: colourName(value, names),
        sign: <Swatch colour={value} />,
      })),
    ],
    ['tag', chosen('tag').slice(0, mostTags)],
    ['author', chosen('author')],
    [
      'briefing',
      briefings.map(({ id, letter, publisher, author }) => ({
        value: id,
        name: publisher ?? author ?? t`Unsigned`,
        sign: <b className="facet-letter">{letter}</b>,
      })),
    ],
  ];
  return (
    <aside className="note-facets" aria-label={t`Narrow the notes`}>
      <LayersPanel />
      {options.map(([field, values]) => (
        <NoteFacet key={field} field={field} options={values} found={found} />
      ))}
    </aside>
  );
}

interface NoteFacetProps {
  readonly field: NoteField;
  readonly options: readonly Option[];
  readonly found: FoundNotes;
}

function NoteFacet({ field, options, found }: NoteFacetProps): ReactNode {
  const { terms, counts } = found;
  const pressed = new Set(valuesAsked(terms, field, false));
  const leftOut = new Set(valuesAsked(terms, field, true));
  const isNamed = (value: string) => pressed.has(value) || leftOut.has(value);
  const shown = options.filter(({ value }) => isNamed(value) || (counts[field].get(value) ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <section className="note-facet" aria-label={fieldWords[field]}>
      <h2>{fieldWords[field]}</h2>
      {shown.map(({ value, name, sign }) => (
        <button
          key={value}
          type="button"
          className="note-facet-option"
          aria-pressed={leftOut.has(value) ? 'mixed' : pressed.has(value)}
          onClick={() => useNotes.setState({ query: writeQuery(toggled(terms, field, value)) })}
        >
          {sign}
          <bdi className="facet-name">{name}</bdi>
          {leftOut.has(value) && <span className="unseen">{t`left out`}</span>}
          <span className="facet-count">{formatCount(counts[field].get(value) ?? 0)}</span>
        </button>
      ))}
    </section>
  );
}
