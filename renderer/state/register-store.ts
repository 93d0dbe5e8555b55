import { create } from 'zustand';
import type { Finding } from '../../shared/checks/finding.ts';
import { t } from '../../shared/language/t.ts';
import type { LibraryRegister, RegisterClaim } from '../../shared/register/register.ts';
import { host, sentenceOf } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';

/** The claims of the whole library, for the views that go across briefings. */
interface RegisterState {
  /** Null until it is loaded. */
  readonly register: LibraryRegister | null;
  /** Why it could not be loaded; null while that is not known. */
  readonly problem: string | null;
  readonly claims: ReadonlyMap<string, RegisterClaim>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** Claim ids by display number, `B13`. */
  readonly numbers: ReadonlyMap<string, string>;
}

export const useRegister = create<RegisterState>()(() => ({
  register: null,
  problem: null,
  claims: new Map(),
  findings: new Map(),
  numbers: new Map(),
}));

let loading: Promise<void> | null = null;

/** Loads the register and every notebook, once; after a failure, which `problem` tells, it may be asked again. */
export function loadRegister(): Promise<void> {
  loading ??= load().then((problem) => {
    useRegister.setState({ problem });
    if (problem !== null) loading = null;
  });
  return loading;
}

async function load(): Promise<string | null> {
  try {
    const [text, notebooks] = await Promise.all([host.register(), host.notebooks()]);
    if (!text.ok) return text.message;
    // The host has vouched for it.
    const register: LibraryRegister = JSON.parse(text.value);
    const { claims, findings } = register;
    useNotebook.getState().begin(notebooks);
    useRegister.setState({
      register,
      claims: new Map(claims.map((claim) => [claim.id, claim])),
      findings: new Map(findings.map((finding) => [finding.id, finding])),
      numbers: new Map(claims.map(({ number, id }) => [number, id])),
    });
    return null;
  } catch (error) {
    return t`The register could not be read. ${sentenceOf(error)}`;
  }
}
