import { app, dialog } from 'electron';
import { t } from '../../shared/language/t.ts';

/** Ends the app with one sentence for whoever typed its command. Nothing may be pending. */
export function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`, () => app.exit(1));
}

/** The same for a reader, who may have started it where nobody sees what a program prints. */
export function stopReader(sentence: string): void {
  if (app.isReady()) dialog.showErrorBox(t`Claimbook can’t open`, sentence);
  stop(sentence);
}
