import { expect, test } from 'vitest';
import { isAppUrl, isReaderFrame, isReload } from '../../electron/services/window-rules/reader-frame.ts';

test('the top frame of a page of the app may call the host', () => {
  expect(isReaderFrame({ url: 'app://claimbook/index.html', parent: null })).toBe(true);
  expect(isReaderFrame({ url: 'app://claimbook/pack.html#c_price', parent: null })).toBe(true);
});

test('a frame inside a page, and one that has gone, may not', () => {
  expect(isReaderFrame({ url: 'app://claimbook/index.html', parent: {} })).toBe(false);
  expect(isReaderFrame(null)).toBe(false);
});

test.each([
  'app://claimbook.evil/index.html',
  'app://claimbook@evil/index.html',
  'app://user:secret@claimbook/index.html',
  'app://claimbook:80/index.html',
  'app://evil/claimbook/index.html',
  'https://claimbook/index.html',
  'file:///claimbook/index.html',
  'app:claimbook/index.html',
  'data:text/html,app://claimbook/',
  'about:blank',
  'claimbook',
  '',
])('%s is no address of the app', (url) => {
  expect(isAppUrl(url)).toBe(false);
});

test('a page may load itself again and go nowhere else', () => {
  expect(isReload('app://claimbook/index.html#c_price', 'app://claimbook/index.html')).toBe(true);
  expect(isReload('app://claimbook/index.html', 'app://claimbook/pack.html')).toBe(false);
  expect(isReload('app://claimbook/index.html', 'https://claimbook/index.html')).toBe(false);
  expect(isReload('about:blank', 'about:blank')).toBe(false);
});
