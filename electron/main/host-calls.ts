import { ipcMain } from 'electron';
import type { BriefingHost } from '../../shared/host/briefing-host.ts';
import { dispatch, type Reply } from '../../shared/host/dispatch.ts';
import { isReaderFrame } from '../services/window-rules/reader-frame.ts';

/** Answers the one channel that pages may call. A frame that is not ours gets no answer from the host. */
export function answerHostCalls(host: BriefingHost): void {
  ipcMain.handle('host', async (event, method: unknown, args: unknown): Promise<Reply> => {
    if (!isReaderFrame(event.senderFrame)) return { bug: 'Only a page of the app may call the host.' };
    return dispatch(host, method, args);
  });
}
