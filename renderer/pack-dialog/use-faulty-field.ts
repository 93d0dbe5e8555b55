import { type PackField, packOptions } from '../../shared/pack/pack-form.ts';
import { useSession } from '../state/session.ts';
import { usePackDialog } from './pack-dialog-store.ts';

/** The field that keeps the form from being printed, if one does. */
export function useFaultyField(): PackField | null {
  const { form, preview, problem } = usePackDialog();
  const briefings = useSession((session) => session.briefings);
  const options = packOptions(
    form,
    briefings.map(({ id }) => id),
  );
  if (!options.ok) return options.code;
  // That a filter can't be used, or finds nothing, only shows once it is.
  return form.claims === 'filter' && preview === null && problem !== null ? 'claims' : null;
}
