import { expect, test } from 'vitest';
import { accelerator, type MenuLine, menuTemplate } from '../../electron/services/window-rules/menu-template.ts';
import { commands } from '../../shared/host/commands.ts';
import type { LanguageScope } from '../../shared/language/language.ts';

const titles = ['A: One', 'B: Two', 'C: Three', 'D: Four', 'E: Five'];

function lines(menu: readonly MenuLine[]): MenuLine[] {
  return menu.flatMap((line) => [line, ...lines(line.submenu ?? [])]);
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'every command is in the menu of %s once and sends its id',
  (platform) => {
    const chosen: string[] = [];
    for (const line of lines(menuTemplate(platform, (id) => chosen.push(id), titles))) line.click?.();
    expect(chosen.toSorted()).toEqual(commands.map((command) => command.id).toSorted());
  },
);

test('only keys with a modifier are accelerators, so that letters stay with text fields', () => {
  for (const key of ['j', '?', '+', 'g l', 'Shift+j', ' ', 'Enter', '']) expect(accelerator(key)).toBeNull();
  expect(accelerator('Mod+e')).toBe('CommandOrControl+E');
  expect(accelerator('Mod+,')).toBe('CommandOrControl+,');
  expect(accelerator('Mod++')).toBe('CommandOrControl+Plus');
  expect(accelerator('Mod+Shift+k')).toBe('CommandOrControl+Shift+K');
  expect(accelerator('Alt+ArrowLeft')).toBe('Alt+Left');
});

test('undo and select all in a text field stay the system’s', () => {
  expect(accelerator('Mod+z')).toBeNull();
  expect(accelerator('Mod+a')).toBeNull();
});

test('a letter key or a sequence is told in the label', () => {
  const labels = lines(menuTemplate('linux', () => {}, titles)).map((line) => line.label);
  expect(labels).toContain('Next claim  (J)');
  expect(labels).toContain('Ledger  (G T)');
  expect(labels).toContain('Export the pack');
});

test('the menu shows the keys that the reader has set', () => {
  const keys = { 'next-claim': 'v', 'export-pack': 'Mod+p', theme: '' };
  const menu = lines(menuTemplate('linux', () => {}, titles, keys));
  expect(menu.map((line) => line.label)).toContain('Next claim  (V)');
  expect(menu.find((line) => line.label === 'Export the pack')?.accelerator).toBe('CommandOrControl+P');
  expect(menu.find((line) => line.label === 'Light or dark')?.accelerator).toBeUndefined();
});

test('macOS gets its own first menu, and the others a way to quit', () => {
  const roles = (platform: NodeJS.Platform) => lines(menuTemplate(platform, () => {}, titles)).map((line) => line.role);
  expect(roles('darwin')).toContain('appMenu');
  expect(roles('linux')).toContain('quit');
});

test('the briefings of the library are named in the menu, and no others', () => {
  const menu = menuTemplate('linux', () => {}, ['A: One', 'C: Three']);
  const labels = menu.find(({ label }) => label === 'Briefing')?.submenu?.map(({ label }) => label);
  expect(labels).toEqual(['Next briefing', 'Previous briefing', 'A: One', 'C: Three']);
});

test('the menus are named in the language of the app', () => {
  const scope = globalThis as LanguageScope;
  const names = (menu: readonly MenuLine[]) => menu.flatMap(({ label }) => label ?? []);
  const messages = Object.fromEntries(
    names(menuTemplate('darwin', () => {}, titles)).map((name) => [name, `[${name}]`]),
  );
  scope.claimbookLanguage = { tag: 'de', name: 'Deutsch', direction: 'ltr', messages };
  try {
    expect(names(menuTemplate('darwin', () => {}, titles))).toEqual(Object.values(messages));
  } finally {
    delete scope.claimbookLanguage;
  }
});
