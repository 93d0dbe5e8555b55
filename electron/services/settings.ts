import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Notice } from '../../shared/host/briefing-host.ts';
import { failure, ok, type Result } from '../../shared/host/result.ts';
import { defaultSettings, type Settings, type SettingsChange, settingsSchema } from '../../shared/host/settings.ts';
import { t } from '../../shared/language/t.ts';
import { isMissing } from './disk/error-code.ts';
import { keepAside } from './disk/keep-aside.ts';
import { makeFolder } from './disk/make-folder.ts';
import { saveFailure } from './disk/save-failure.ts';
import { writeWholeFile } from './disk/write-whole-file.ts';
import { reasonOf } from './reason-of.ts';

/** The reader's settings, kept in settings.json of the profile. */
export interface SettingsFile {
  current(): Settings;
  /** Who writes notes and flags: a stable id of this profile, and the name set in it. */
  author(): { readonly id: string; readonly name: string };
  /** Changes some settings; `places` are merged by briefing. Resolves with all of them once they are on the disk. */
  save(change: SettingsChange): Promise<Result<Settings, 'read-only' | 'not-saved'>>;
  readonly notices: readonly Notice[];
  /** Lets pending saves finish. Changes are refused from then on. */
  close(): Promise<void>;
}

export interface SettingsOptions {
  /** The profile's folder. */
  readonly profile: string;
  /** Why nothing can be saved, in a sentence; null when it can. Then nothing is ever written. */
  readonly refusal: string | null;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What the file holds: the settings, whose profile it is, and whatever a newer version put there. */
const fileSchema = settingsSchema.loose().extend({
  version: z.int().min(1),
  author: z.uuid(),
});
type FileContent = Readonly<z.infer<typeof fileSchema>>;
const version = 1;

/** Reads the settings. Never fails: what can't be read is kept aside, told in `notices`, and stands at its default. */
export async function openSettings(options: SettingsOptions): Promise<SettingsFile> {
  const path = join(options.profile, 'settings.json');
  const backup = join(options.profile, 'backups', 'settings.json');
  const notices: Notice[] = [];
  const fresh = (): FileContent => ({ ...defaultSettings, version, author: options.newId() });
  let content: FileContent;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  const found = await readSettings(path);
  if (found.state === 'sound') content = found.content;
  else {
    const kept = await readSettings(backup);
    content = kept.state === 'sound' ? kept.content : fresh();
    if (found.state === 'unreadable') notices.push(await damaged(found.reason, kept.state === 'sound'));
  }
  if (options.refusal === null) {
    // The author's id must outlive this start. Where it can't be written, neither can a note that would bear it.
    if (found.state !== 'sound') await write(content).catch(() => undefined);
    await keepCopy(backup, content);
  }

  async function damaged(reason: string, recovered: boolean): Promise<Notice> {
    const now = recovered ? t`They are as they were when Claimbook last started` : t`They are at their defaults`;
    const message = t`The settings could not be read (${reason}). ${now}; notes and flags are not touched.`;
    const copy = options.refusal === null ? await keepAside(path, options.now()).catch(() => null) : null;
    const aside = copy === null ? '' : t` The damaged file is kept as ${copy}.`;
    return { id: 'settings-damaged', severity: 'warning', message: t`${message}${aside} Set again what you miss.` };
  }

  async function write(next: FileContent): Promise<void> {
    await makeFolder(dirname(path));
    await writeWholeFile(path, [textOf(next)]);
    content = next;
  }

  async function change({ places, ...fields }: SettingsChange): Promise<Result<Settings, 'read-only' | 'not-saved'>> {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    try {
      await write(fileSchema.parse({ ...content, ...given, places: { ...content.places, ...places } }));
      return ok(settingsSchema.parse(content));
    } catch (error) {
      const { code, message } = saveFailure(error, 'setting');
      return failure(code === 'read-only' ? 'read-only' : 'not-saved', message);
    }
  }

  return {
    current: () => settingsSchema.parse(content),
    author: () => ({ id: content.author, name: content.name }),
    notices,
    save(wanted) {
      if (options.refusal !== null) {
        return Promise.resolve(failure('read-only', t`This setting was not saved. ${options.refusal}`));
      }
      if (closed) {
        return Promise.resolve(
          failure('not-saved', t`Claimbook is closing. This setting was not saved; start again to set it.`),
        );
      }
      const done = queue.then(() => change(wanted));
      queue = done;
      return done;
    },
    async close() {
      closed = true;
      await queue;
    },
  };
}

type Reading =
  | { readonly state: 'sound'; readonly content: FileContent }
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable'; readonly reason: string };

/** A file of an earlier release lacks what came later, which stands at its default. */
function withDefaults(found: unknown): unknown {
  return typeof found === 'object' && found !== null ? { ...defaultSettings, ...found } : found;
}

async function readSettings(path: string): Promise<Reading> {
  try {
    const content = fileSchema.safeParse(withDefaults(JSON.parse(await readFile(path, 'utf8'))));
    if (content.success) return { state: 'sound', content: content.data };
    const field = content.error.issues[0]?.path.join('.') ?? '';
    return { state: 'unreadable', reason: t`${basename(path)} is damaged${field === '' ? '' : t` at ${field}`}` };
  } catch (error) {
    if (isMissing(error)) return { state: 'missing' };
    if (error instanceof SyntaxError) return { state: 'unreadable', reason: t`${basename(path)} is damaged` };
    return { state: 'unreadable', reason: reasonOf(error) };
  }
}

/** Keeps a spare for the day the file is damaged. That it can't be made is no reason not to start. */
async function keepCopy(backup: string, content: FileContent): Promise<void> {
  try {
    const text = textOf(content);
    if ((await readFile(backup, 'utf8').catch(() => null)) === text) return;
    await makeFolder(dirname(backup));
    await writeWholeFile(backup, [text]);
  } catch {
    // The settings themselves are sound.
  }
}

function textOf(content: FileContent): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
