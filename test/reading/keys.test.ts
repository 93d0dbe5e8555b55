import { expect, test } from 'vitest';
import { keyCommand } from '../../renderer/app/key-command.ts';
import { keyName } from '../../renderer/app/key-name.ts';
import { commands } from '../../shared/host/commands.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const reading = { mac: false, typing: false, letterKeys: true };

test('every command has a key that runs it', () => {
  for (const { id, key } of commands) {
    const last = key.split(/(?<=.)\+/).at(-1) ?? key;
    const press = { ...plain, key: last, ctrlKey: key.startsWith('Mod+'), altKey: key.startsWith('Alt+') };
    expect(keyCommand(press, reading)).toBe(id);
  }
});

test('single keys rest while something is typed, and when they are switched off', () => {
  const press = { ...plain, key: 'j' };
  expect(keyCommand(press, { ...reading, typing: true })).toBeNull();
  expect(keyCommand(press, { ...reading, letterKeys: false })).toBeNull();
  expect(keyCommand({ ...plain, key: 'e', ctrlKey: true }, { ...reading, letterKeys: false })).toBe('export-pack');
});

test('in a text field undo belongs to the text', () => {
  const press = { ...plain, key: 'z', ctrlKey: true };
  expect(keyCommand(press, reading)).toBe('undo');
  expect(keyCommand(press, { ...reading, typing: true })).toBeNull();
});

test('on a Mac, Cmd is what Ctrl is elsewhere', () => {
  const press = { ...plain, key: 'e', metaKey: true };
  expect(keyCommand(press, { ...reading, mac: true })).toBe('export-pack');
  expect(keyCommand(press, reading)).toBeNull();
  expect(keyName('Mod+e', true)).toEqual(['Cmd', 'E']);
});

test('plus is reached with and without Shift', () => {
  expect(keyCommand({ ...plain, key: '+', shiftKey: true }, reading)).toBe('larger-text');
  expect(keyCommand({ ...plain, key: '=' }, reading)).toBe('larger-text');
  expect(keyName('+', false)).toEqual(['+']);
});

test('a capital letter is nobody’s key, but one typed with Caps Lock is', () => {
  expect(keyCommand({ ...plain, key: 'J', shiftKey: true }, reading)).toBeNull();
  expect(keyCommand({ ...plain, key: 'J' }, reading)).toBe('next-claim');
});
