import { t } from '../../shared/language/t.ts';
import { host, sentenceOf } from './host-client.ts';
import { say } from './status-bar-store.ts';

/** Copies plain text; the status bar says `told`, or why nothing was copied. */
export async function copyText(text: string, told: string): Promise<void> {
  try {
    const copied = await host.copy({ text });
    say(copied.ok ? told : copied.message);
  } catch (error) {
    say(t`Nothing was copied. ${sentenceOf(error)}`);
  }
}
