import { expect, test } from 'vitest';
import { appUrl, servedUrl } from './address.ts';

test('an address of the app is served under a secure one and reported as its own', () => {
  expect(servedUrl('app://claimbook/pack.html#x')).toBe('https://claimbook.localhost/pack.html#x');
  expect(appUrl('https://claimbook.localhost/pack.html#x')).toBe('app://claimbook/pack.html#x');
});

test('an address that only begins like one of the app stays what it is', () => {
  expect(appUrl('https://claimbook.localhost.evil/x')).toBe('https://claimbook.localhost.evil/x');
  expect(appUrl('https://claimbook.localhost:8443/x')).toBe('https://claimbook.localhost:8443/x');
  expect(servedUrl('app://claimbook.evil/x')).toBe('app://claimbook.evil/x');
  expect(servedUrl('claimbook://claim/c_x')).toBe('claimbook://claim/c_x');
});
