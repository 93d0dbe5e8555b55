import type { Layers } from '../../../shared/notes/layers.ts';
import type { Profile } from './open-profile.ts';

/** Whose notes and flags are on show in a profile. */
export function layersOf({ settings }: Pick<Profile, 'settings'>): Layers {
  const { hiddenAuthors, blind } = settings.current();
  return { own: settings.author().id, hidden: new Set(hiddenAuthors), blind };
}
