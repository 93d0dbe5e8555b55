import { expect, test } from 'vitest';
import { externalLink } from '../../electron/services/window-rules/external-link.ts';

test('http and https links go to the browser as they were meant', () => {
  expect(externalLink('https://example.com/a?b=c#d')).toBe('https://example.com/a?b=c#d');
  expect(externalLink('http://example.com')).toBe('http://example.com/');
});

test.each([
  'file:///etc/passwd',
  'smb://host/share',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x',
  'vscode://file/x',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://example.com/1',
  'mailto:someone@example.com',
  'app://claimbook/index.html',
  '\\\\host\\share',
  '//example.com/x',
  'C:\\Windows\\system32\\calc.exe',
  'https://bank.example@evil.example/',
  'example.com',
  '',
])('%j is refused', (href) => {
  expect(externalLink(href)).toBeNull();
});
