import { plural } from '../../shared/claims/noun.ts';
import type { Settings } from '../../shared/host/settings.ts';
import { highlightColours } from '../../shared/notes/highlight-colours.ts';
import type { NoteGrouping } from '../../shared/notes/note-groups.ts';
import { noteKindNames, noteKinds } from '../../shared/notes/note-kind.ts';
import { dayOf } from '../app/local-time.ts';
import { colourName } from '../notes/colour-name.ts';
import { useRegister } from '../state/register-store.ts';

const without: Readonly<Record<NoteGrouping, string>> = {
  place: 'Elsewhere',
  kind: 'Other',
  colour: 'No colour',
  tag: 'No tag',
  author: 'No author',
  day: 'No day',
};

/** What the heading of a group says. */
export function groupName(
  value: string | null,
  grouping: NoteGrouping,
  names: Settings['colourNames'] | undefined,
): string {
  if (value === null) return without[grouping];
  switch (grouping) {
    case 'place': {
      const [briefing = '', section = ''] = value.split(' ');
      const listed = useRegister.getState().register?.briefings.find(({ id }) => id === briefing);
      const name = listed?.sections.find(({ number }) => number === Number(section))?.name;
      const letter = listed?.letter ?? briefing.toUpperCase();
      return name === undefined ? `${letter}, place not known` : `${letter} ${section}. ${name}`;
    }
    case 'kind': {
      const kind = noteKinds.find((each) => each === value);
      return kind === undefined ? value : plural(noteKindNames[kind]);
    }
    case 'colour': {
      const colour = highlightColours.find((each) => each === value);
      return colour === undefined ? value : colourName(colour, names);
    }
    case 'day':
      return dayOf(`${value}T12:00:00`, new Date());
    case 'tag':
    case 'author':
      return value;
  }
}
