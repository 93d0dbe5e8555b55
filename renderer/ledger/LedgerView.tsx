import './ledger.css';
import './facets.css';
import './bulk.css';
import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { RegisterState } from '../app/ViewState.tsx';
import { useRegister } from '../state/register-store.ts';
import { Ledger } from './Ledger.tsx';

/** Every claim of the library in one grid. */
export default function LedgerView(): ReactNode {
  const register = useRegister((state) => state.register);
  if (register !== null) return <Ledger register={register} />;
  return (
    <main className="ledger-pending" aria-label={t`Ledger`}>
      <h1 className="unseen">{t`Ledger`}</h1>
      <RegisterState name="the ledger" />
    </main>
  );
}
