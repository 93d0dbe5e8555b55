import { expect, test } from 'vitest';
import { NamedEvents, onlyImplemented, onlyKnown, preventable } from './implemented.ts';

test('what the stand-in lacks throws by name, read or set', () => {
  const shell = onlyImplemented('shell', { openExternal: () => 'opened' });
  expect(shell.openExternal()).toBe('opened');
  expect(() => Reflect.get(shell, 'beep')).toThrow('no shell.beep');
  expect(() => Reflect.set(shell, 'beep', 1)).toThrow('no shell.beep');
});

test('a method keeps its own object, private fields and all', () => {
  class Counter {
    #count = 0;
    count(): number {
      this.#count += 1;
      return this.#count;
    }
  }
  const counter = onlyImplemented('counter', new Counter());
  counter.count();
  expect(counter.count()).toBe(2);
});

test('an unknown option throws by name', () => {
  expect(onlyKnown('window', { width: 1 }, ['width'])).toEqual({ width: 1 });
  expect(() => onlyKnown('window', { width: 1, kiosk: true }, ['width'])).toThrow('no window.kiosk');
});

test('waiting for an event that never comes throws by name', () => {
  const events = new NamedEvents('app', ['quit']);
  expect(() => events.on('quit', () => {})).not.toThrow();
  expect(() => events.on('gpu-info-update', () => {})).toThrow("no app.on('gpu-info-update')");
});

test('a listener that prevents an event is seen to', () => {
  const event = preventable({ url: 'app://claimbook/' });
  event.preventDefault();
  expect(event).toMatchObject({ url: 'app://claimbook/', defaultPrevented: true });
});
