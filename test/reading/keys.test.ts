import { expect, test } from 'vitest';
import { type KeyContext, keyCommand } from '../../renderer/app/key-command.ts';
import { pressedStep } from '../../renderer/app/pressed-step.ts';
import { type CommandId, commands } from '../../shared/host/commands.ts';
import { bindings, commandOf, keySteps } from '../../shared/host/key-bindings.ts';
import { clashesOf, giveKey, resetKey } from '../../shared/host/key-clashes.ts';
import { keyName } from '../../shared/host/key-name.ts';
import { viewsBeside, viewsOfGroup } from '../../shared/host/key-views.ts';
import { beginRecording, type Recorded, recordAlone, recordStep } from '../../shared/host/record-key.ts';
import { views } from '../../shared/host/views.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const asDesigned = bindings({});
const reading: KeyContext = {
  mac: false,
  view: 'reader',
  keys: asDesigned,
  typing: false,
  owned: false,
  letterKeys: true,
  begun: [],
};

function pressOf(step: string) {
  const last = step.split(/(?<=.)\+/).at(-1) ?? step;
  const shiftKey = step.includes('Shift+');
  const key = shiftKey && last.length === 1 ? last.toUpperCase() : last;
  return { ...plain, key, shiftKey, ctrlKey: step.startsWith('Mod+'), altKey: step.startsWith('Alt+') };
}

/** The command that keys lead to, one after the other. */
function commandAt(keys: readonly string[], context: Partial<KeyContext> = {}): CommandId | null {
  let begun: readonly string[] = [];
  for (const key of keys) {
    const pressed = keyCommand(pressOf(key), { ...reading, ...context, begun });
    if (pressed?.kind === 'command') return pressed.id;
    begun = pressed?.steps ?? [];
  }
  return null;
}

test('every command with a key is run by it, in every view where it does something', () => {
  for (const { id, key } of commands) {
    if (key === '') continue;
    for (const view of commandOf(id).views ?? views) {
      const found = commandAt(keySteps(key), { view });
      const own = found === null ? [] : (commandOf(found).views ?? []);
      // A view's own command may take a key that means something else everywhere.
      if (own.length === 0 || commandOf(id).views !== undefined) expect([view, key, found]).toEqual([view, key, id]);
    }
  }
});

test('a view’s own command goes before one that holds everywhere, and nowhere else', () => {
  const keys = bindings({ theme: 'j' });
  expect(commandAt(['j'], { keys, view: 'reader' })).toBe('next-claim');
  expect(commandAt(['j'], { keys: bindings({ theme: 'j', 'next-claim': '' }), view: 'reader' })).toBe('theme');
  expect(commandAt(['j'], { view: 'ledger' })).toBe('next-item');
  expect(commandAt(['s'], { view: 'ledger' })).toBe('sort');
  expect(commandAt(['s'], { view: 'reader' })).toBeNull();
});

test('two keys one after the other are one command, and a second key that leads nowhere means what it means alone', () => {
  expect(keyCommand(pressOf('g'), reading)).toEqual({ kind: 'begun', steps: ['g'] });
  expect(commandAt(['g', 'l'])).toBe('view-library');
  expect(commandAt(['g', 'x'], { view: 'library' })).toBe('view-cross-check');
  expect(commandAt(['g', 'j'])).toBe('next-claim');
  expect(commandAt(['l'])).toBeNull();
});

test('single keys and sequences rest while something is typed, and when they are switched off', () => {
  expect(commandAt(['j'], { typing: true })).toBeNull();
  expect(commandAt(['j'], { letterKeys: false })).toBeNull();
  expect(commandAt(['g', 'l'], { letterKeys: false })).toBeNull();
  expect(commandAt(['?'], { letterKeys: false })).toBeNull();
  expect(commandAt(['Mod+e'], { letterKeys: false })).toBe('export-pack');
  expect(commandAt(['Mod+e'], { typing: true })).toBe('export-pack');
  expect(commandAt(['Enter'], { view: 'ledger', letterKeys: false })).toBe('open-item');
});

test('in a text field, what edits text belongs to the text', () => {
  expect(commandAt(['Mod+z'])).toBe('undo');
  expect(commandAt(['Mod+z'], { typing: true })).toBeNull();
  expect(commandAt(['Mod+a'], { view: 'ledger' })).toBe('select-all');
  expect(commandAt(['Mod+a'], { view: 'ledger', typing: true })).toBeNull();
});

test('a control keeps the keys that it needs itself', () => {
  expect(commandAt(['Enter'], { view: 'ledger', owned: true })).toBeNull();
  expect(commandAt(['ArrowRight'], { view: 'cross-check' })).toBe('next-quantity');
  expect(commandAt(['ArrowRight'], { view: 'cross-check', owned: true })).toBeNull();
  expect(commandAt(['ArrowRight'], { view: 'reader' })).toBeNull();
});

test('on a Mac, Cmd is what Ctrl is elsewhere', () => {
  const press = { ...plain, key: 'e', metaKey: true };
  expect(keyCommand(press, { ...reading, mac: true })).toEqual({ kind: 'command', id: 'export-pack' });
  expect(keyCommand(press, reading)).toBeNull();
  expect(keyName('Mod+e', true)).toEqual(['Cmd', 'E']);
});

test('plus is reached with and without Shift', () => {
  expect(pressedStep({ ...plain, key: '+', shiftKey: true }, false)).toBe('+');
  expect(pressedStep({ ...plain, key: '=' }, false)).toBe('+');
  expect(keyName('+', false)).toEqual(['+']);
});

test('Shift and a letter is a key of its own, and a capital typed with Caps Lock is not', () => {
  expect(commandAt(['Shift+y'])).toBe('copy-link');
  expect(commandAt(['Shift+j'], { view: 'ledger' })).toBe('extend-down');
  expect(commandAt(['Shift+j'])).toBeNull();
  expect(pressedStep({ ...plain, key: 'J' }, false)).toBe('j');
});

test('keys are named as keyboards print them, one cap each', () => {
  expect(keyName('g l', false)).toEqual(['G', 'L']);
  expect(keyName('Shift+j', false)).toEqual(['Shift', 'J']);
  expect(keyName(' ', false)).toEqual(['Space']);
  expect(keyName('', false)).toEqual([]);
});

test('a key that is given to a command works, and those that it takes over from have none', () => {
  const changes = giveKey({}, 'working', 'j');
  expect(changes).toEqual({ working: 'j', 'next-claim': '', 'next-item': '' });
  expect(commandAt(['j'], { keys: bindings(changes) })).toBe('working');
  expect(commandAt(['w'], { keys: bindings(changes) })).toBeNull();
  expect(giveKey({ working: 'v' }, 'working', 'w')).toEqual({});
});

test('a key in one view does not clash with the same key in another, but the first of a sequence does', () => {
  expect(clashesOf('next-claim', 's', asDesigned)).toEqual([]);
  expect(clashesOf('next-claim', 'd', asDesigned).map(({ id }) => id)).toEqual(['digest']);
  expect(clashesOf('note', 'g', asDesigned).map(({ id }) => id)).toContain('view-library');
  expect(clashesOf('note', 'j z', asDesigned).map(({ id }) => id)).toEqual(['next-claim', 'next-item']);
});

test('one key can be reset, and takes itself back from whoever has it', () => {
  const changes = giveKey({}, 'working', 'j');
  expect(bindings(resetKey(changes, 'next-claim')).get('next-claim')).toBe('j');
  expect(bindings(resetKey(changes, 'next-claim')).get('working')).toBe('');
  expect(resetKey({ working: 'v' }, 'working')).toEqual({});
});

test('changes to commands that do not exist are passed over', () => {
  expect(bindings({ 'no-such-command': 'z' })).toEqual(asDesigned);
});

function recorded(id: CommandId, steps: readonly string[], keys = asDesigned): Recorded {
  let last: Recorded = { kind: 'on', recording: beginRecording(id) };
  for (const step of steps) if (last.kind === 'on') last = recordStep(last.recording, step, keys, false);
  return last;
}

const sentenceOf = (answer: Recorded): string => (answer.kind === 'on' ? answer.recording.sentence : '');

test('a free key is taken at once, and Delete switches the key off', () => {
  expect(recorded('note', ['q'])).toEqual({ kind: 'done', key: 'q' });
  expect(recorded('note', ['Delete'])).toEqual({ kind: 'done', key: '' });
});

test('a key that another command has is told, and taken over when it is pressed again', () => {
  const asked = recorded('working', ['d']);
  expect(sentenceOf(asked)).toBe(
    'D is already “Show or hide the digest” in the reader. Press it again to take it over.',
  );
  expect(recorded('working', ['d', 'd'])).toEqual({ kind: 'done', key: 'd' });
  expect(recorded('working', ['d', 'q'])).toEqual({ kind: 'done', key: 'q' });
  expect(sentenceOf(recorded('working', ['j']))).toContain('“Next claim” in the reader and of 1 more');
});

test('a sequence is recorded as two keys, and its first key alone when no second comes', () => {
  const first = recorded('note', ['g']);
  expect(sentenceOf(first)).toContain('Press the second key');
  expect(recorded('note', ['g', 'q'])).toEqual({ kind: 'done', key: 'g q' });
  if (first.kind !== 'on') throw new Error('A first key was taken for a whole one.');
  const alone = recordAlone(first.recording, asDesigned, false);
  expect(sentenceOf(alone)).toMatch(/^G begins the keys of “Library”/);
});

test.each([
  ['Insert', 'screen readers'],
  ['CapsLock', 'screen readers'],
  ['Mod+Alt+k', 'screen readers'],
  ['Tab', 'one control to the next'],
  ['F10', 'the system'],
  ['Mod+c', 'edits text'],
  ['Alt+f', 'menus'],
  ['ArrowDown', 'moves about'],
  [' ', 'presses buttons'],
])('%s is refused with a sentence', (key, why) => {
  expect(sentenceOf(recorded('note', [key]))).toContain(why);
});

test('a group of keys names the views where most of them work, and a key the ones where it works instead', () => {
  expect(viewsOfGroup('Read')).toBe('reader');
  expect(viewsOfGroup('Anywhere')).toBeNull();
  expect(viewsBeside('next-claim')).toBeNull();
  expect(viewsBeside('next-quantity')).toBe('cross-check');
  expect(viewsBeside('larger-text')).toBe('every view');
});
