import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { theApp } from './app.ts';
import { chooseMenu } from './menu.ts';
import { lookerOnSchema } from './orders.ts';

/** Runs the built main bundle named first, with this folder's `electron` in the place of Electron's. */
const electron = new URL('./electron.ts', import.meta.url).href;
const hook = `export const resolve = (name, context, next) =>
  next(name === 'electron' ? ${JSON.stringify(electron)} : name, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

process.on('message', (message) => {
  const order = lookerOnSchema.parse(message);
  if (order === 'quit') theApp.quit();
  else if (order === 'attached') return;
  else if ('menu' in order) chooseMenu(order.menu);
  else theApp.openUrl(order.url);
});

// Whoever looked on has ended without closing what it opened. Chromium ends with the pipe that leads to it.
process.on('disconnect', () => process.exit(1));

// The app finds its arguments where Electron would put them: after the program and the app's own path.
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1] ?? '').href);
