import type { BriefingHost } from '../../shared/host/briefing-host.ts';
import type { HostBridge } from '../../shared/host/transport.ts';

declare global {
  interface Window extends HostBridge {}
}

/** A call that no correct page makes, or a failure inside the host: a bug, told in one sentence. */
class HostError extends Error {
  override readonly name = 'HostError';
}

function call<Method extends keyof BriefingHost>(method: Method): BriefingHost[Method] {
  const send = async (...args: readonly unknown[]): Promise<unknown> => {
    const reply = await window.hostTransport(method, args);
    if ('bug' in reply) throw new HostError(reply.bug);
    return reply.answer;
  };
  // The host's dispatch checks arguments against the same contract and answers in its shape.
  return send as BriefingHost[Method];
}

/** The host behind the preload's transport. A method throws HostError where the host reports a bug. */
export const host: BriefingHost = {
  open: call('open'),
  notices: call('notices'),
  briefing: call('briefing'),
  notebook: call('notebook'),
  register: call('register'),
  notebooks: call('notebooks'),
  saveNote: call('saveNote'),
  saveFlag: call('saveFlag'),
  backups: call('backups'),
  restoreBackup: call('restoreBackup'),
  exportNotes: call('exportNotes'),
  chooseImport: call('chooseImport'),
  applyImport: call('applyImport'),
  saveSettings: call('saveSettings'),
  previewPack: call('previewPack'),
  exportPack: call('exportPack'),
  packProgress: call('packProgress'),
  stopPack: call('stopPack'),
  openPack: call('openPack'),
  saveChart: call('saveChart'),
  saveBriefing: call('saveBriefing'),
  saveRegister: call('saveRegister'),
  copy: call('copy'),
  saveText: call('saveText'),
  openLink: call('openLink'),
  packContent: call('packContent'),
  packDrawing: call('packDrawing'),
  packDrawn: call('packDrawn'),
};

/** The sentence of something caught, for the reader. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
