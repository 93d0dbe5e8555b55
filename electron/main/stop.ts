import { app } from 'electron';

/** Ends the app with one sentence for whoever started it. Nothing may be pending. */
export function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`, () => app.exit(1));
}
