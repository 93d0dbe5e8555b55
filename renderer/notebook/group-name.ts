import type { Settings } from '../../shared/host/settings.ts';
import { t } from '../../shared/language/t.ts';
import { highlightColours } from '../../shared/notes/highlight-colours.ts';
import type { NoteGrouping } from '../../shared/notes/note-groups.ts';
import { noteKindPlurals, noteKinds } from '../../shared/notes/note-kind.ts';
import { dayOf } from '../app/local-time.ts';
import { colourName } from '../notes/colour-name.ts';
import { useRegister } from '../state/register-store.ts';

const without: Readonly<Record<NoteGrouping, string>> = {
  place: t`Elsewhere`,
  kind: t`Other`,
  colour: t`No colour`,
  tag: t`No tag`,
  author: t`No author`,
  day: t`No day`,
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
      return name === undefined ? t`${letter}, place not known` : `${letter} ${section}. ${name}`;
    }
    case 'kind': {
      const kind = noteKinds.find((each) => each === value);
      return kind === undefined ? value : noteKindPlurals[kind];
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
