import './cross-check.css';
import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { RegisterState } from '../app/ViewState.tsx';
import { useRegister } from '../state/register-store.ts';
import { Board } from './Board.tsx';

/** Where sources are held against each other: what several of them state, and the sums recomputed. */
export default function CrossCheckView(): ReactNode {
  const register = useRegister((state) => state.register);
  if (register !== null) return <Board register={register} />;
  return (
    <main className="cross-check-waiting" aria-label={t`Cross-check`}>
      <RegisterState name="the cross-check" />
    </main>
  );
}
