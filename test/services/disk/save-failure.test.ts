import { expect, test } from 'vitest';
import { saveFailure } from '../../../electron/services/disk/save-failure.ts';

const codes = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG', 'EISDIR', 'ESTALE', 'EMFILE'];

test.each(codes)('%s is told as what happened, what was kept and what to do', (code) => {
  const error = Object.assign(new Error(`${code}: something, write`), { code });
  for (const what of ['note', 'flag', 'import', 'restore']) {
    const { ok, message } = saveFailure(error, what);
    expect(ok).toBe(false);
    expect(message).toMatch(new RegExp(`[Tt]his ${what} (was not|could not be) saved`));
    expect(message).toMatch(/[Ee]verything saved before is kept/);
    expect(message).toMatch(/(, then save again|\. Save it again)\.$/);
  }
});

test('a disk that is full and one that can’t be written are told apart', () => {
  const failing = (code: string) => saveFailure(Object.assign(new Error(code), { code }), 'note').code;
  expect(['ENOSPC', 'EDQUOT'].map(failing)).toEqual(['disk-full', 'disk-full']);
  expect(['EROFS', 'EACCES', 'EPERM'].map(failing)).toEqual(['read-only', 'read-only', 'read-only']);
  expect(failing('EIO')).toBe('not-saved');
});

test('what was thrown and is no error is told in its own words', () => {
  expect(saveFailure('the disk is on fire', 'note').message).toContain('(the disk is on fire)');
});
