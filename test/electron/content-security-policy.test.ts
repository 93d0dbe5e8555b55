import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  securityHeaders,
} from '../../electron/services/window-rules/content-security-policy.ts';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

test('what is not named is refused', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('object-src')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
  expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
});

test('script and style come from files of the app only', () => {
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('style-src')).toEqual(["'self'"]);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
});

test('the policy goes with every answer, and types are not guessed', () => {
  expect(securityHeaders['content-security-policy']).toBe(contentSecurityPolicy);
  expect(securityHeaders['x-content-type-options']).toBe('nosniff');
});
