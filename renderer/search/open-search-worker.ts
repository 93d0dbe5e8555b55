import workerUrl from './search-worker.ts?worker&url';

/** The pages' policy lets a script be named only by what this promises: the worker's own address, and no other. */
interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}
interface PolicyMaker {
  readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses;
}

/** Starts the search index in a worker of its own, off the frame. */
export function openSearchWorker(): Worker {
  const { trustedTypes } = window as { readonly trustedTypes?: PolicyMaker };
  const policy = trustedTypes?.createPolicy('claimbook-search', { createScriptURL: () => workerUrl });
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module', name: 'search' });
}
