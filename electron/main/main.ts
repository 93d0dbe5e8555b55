import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';
import { readCommandLine } from '../services/window-rules/command-line.ts';
import { declareAppProtocol } from './app-protocol.ts';
import { closeNetwork, lockContents } from './lock-down.ts';
import { openReader } from './open-reader.ts';
import { stop } from './stop.ts';
import { writePack } from './write-pack.ts';

/** In development the first argument is the app's own folder. */
const line = readCommandLine(process.argv.slice(app.isPackaged ? 1 : 2), 'ignore');

app.enableSandbox();
closeNetwork();
declareAppProtocol();
app.on('web-contents-created', (_event, contents) => lockContents(contents));

function useProfile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}

async function start(): Promise<void> {
  if (!line.ok) return stop(line.message);
  const { profile, pack } = line.value;
  if (profile !== null) useProfile(resolve(profile));
  return pack === null ? openReader() : writePack(pack);
}

start().catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)));
