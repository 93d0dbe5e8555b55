import { t } from '../../shared/language/t.ts';
import { boardOf, panelOf } from '../../shared/register/board.ts';
import { useCrossCheck } from '../state/cross-check-store.ts';
import { loadRegister, useRegister } from '../state/register-store.ts';
import { hint, say } from '../state/status-bar-store.ts';
import { goToView } from '../state/trail.ts';

/** Goes to what other claims state of a claim's quantity; says so where none does. */
export async function compareClaim(id: string): Promise<void> {
  await loadRegister();
  const { register, claims, problem } = useRegister.getState();
  const claim = claims.get(id);
  if (register === null || claim === undefined) {
    say(problem ?? t`This claim is not in the register, so it cannot be compared.`);
    return;
  }
  const panel = panelOf(boardOf(register), id);
  if (panel === null) {
    hint(t`Only ${claim.number.replace(/\d+$/, '')} states this.`);
    return;
  }
  useCrossCheck.setState(({ asked }) => ({ filter: 'all', panel: panel.id, claim: id, asked: asked + 1 }));
  goToView('cross-check');
}
