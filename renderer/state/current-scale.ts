import { type Scale, usualScale } from '../../shared/notes/status.ts';
import { useSettings } from './settings-store.ts';

/** The scale that holds now, for what is no part of the page. */
export function currentScale(): Scale {
  return useSettings.getState().settings?.scale ?? usualScale;
}
