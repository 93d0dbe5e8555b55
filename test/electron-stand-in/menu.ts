import { onlyImplemented, onlyKnown } from './implemented.ts';

interface MenuLine {
  readonly label?: string;
  readonly click?: () => void;
  readonly submenu?: readonly MenuLine[];
}

let applicationMenu: readonly MenuLine[] = [];

function check(lines: readonly MenuLine[]): readonly MenuLine[] {
  for (const line of lines) {
    onlyKnown('MenuItem', line, ['label', 'role', 'type', 'accelerator', 'click', 'submenu']);
    check(line.submenu ?? []);
  }
  return lines;
}

/** The menu is kept, not drawn; its keys reach the page, which knows them too. */
export const Menu = onlyImplemented('Menu', {
  buildFromTemplate: check,
  setApplicationMenu(menu: readonly MenuLine[]): void {
    applicationMenu = menu;
  },
});

/** Chooses the line with this label, as a reader would. */
export function chooseMenu(label: string, lines: readonly MenuLine[] = applicationMenu): void {
  for (const line of lines) {
    if (line.label === label) line.click?.();
    chooseMenu(label, line.submenu ?? []);
  }
}
