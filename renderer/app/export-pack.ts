import { host, sentenceOf } from '../state/host-client.ts';
import { flushDrafts } from '../state/note-drafts.ts';
import { say, setBusy, useStatusBar } from '../state/status-bar-store.ts';

/** Asks where the pack should go and has it set and written; the status bar says how it went. */
export async function exportPack(): Promise<void> {
  if (useStatusBar.getState().busy !== null) return;
  setBusy('Setting the pack: every page is laid out twice, so that its contents have page numbers');
  try {
    await flushDrafts();
    const exported = await host.exportPack({ briefings: [], paper: 'a4' });
    if (exported.ok) say(`The pack is saved in ${exported.value.path}, ${exported.value.pages} pages.`);
    else say(exported.message);
  } catch (error) {
    say(`No pack was saved. ${sentenceOf(error)}`);
  } finally {
    setBusy(null);
  }
}
