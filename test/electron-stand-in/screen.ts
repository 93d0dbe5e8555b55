import { onlyImplemented } from './implemented.ts';

/** The stand-in can't ask for the screens at once, as Electron can, and takes one of the usual size. */
export const screen = onlyImplemented('screen', {
  getAllDisplays: () => [onlyImplemented('display', { workArea: { x: 0, y: 0, width: 1920, height: 1080 } })],
});
