import { mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';
import { reasonOf } from '../services/reason-of.ts';
import { type CommandLine, readCommandLine } from '../services/window-rules/command-line.ts';
import { declareAppProtocol } from './app-protocol.ts';
import { closeNetwork, lockContents } from './lock-down.ts';
import { openReader } from './open-reader.ts';
import { stop, stopReader } from './stop.ts';
import { writePack } from './write-pack.ts';

/** In development the first argument is the app's own folder. */
const line = readCommandLine(process.argv.slice(app.isPackaged ? 1 : 2), 'ignore');

app.enableSandbox();
closeNetwork();
declareAppProtocol();
app.on('web-contents-created', (_event, contents) => lockContents(contents));

/** A reader may begin a profile; a pack is of one that is there, or it would lack the notes without a word. */
function useProfile(folder: string, mayBegin: boolean): void {
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isThere && !mayBegin) {
    throw new Error(`There is no profile folder ${folder}. Name one with --profile, or leave it out to use your own.`);
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(`The profile folder ${folder} can't be made (${reason}). Name another with --profile.`);
  }
  app.setPath('userData', folder);
}

async function start({ profile, pack, link }: CommandLine): Promise<void> {
  try {
    if (profile !== null) useProfile(resolve(profile), pack === null);
    await (pack === null ? openReader({ link, named: profile !== null }) : writePack(pack));
  } catch (error) {
    const sentence = reasonOf(error);
    if (pack === null) stopReader(sentence);
    else stop(sentence);
  }
}

if (line.ok) void start(line.value);
else stop(line.message);
