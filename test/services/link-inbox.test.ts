import { expect, test } from 'vitest';
import { createLinkInbox } from '../../electron/services/link-inbox.ts';

test('the newest link waits for the page and is handed out once; later ones are sent to it', () => {
  const sent: string[] = [];
  const links = createLinkInbox((link) => sent.push(link));
  links.put('claimbook://claim/c_first');
  links.put('claimbook://claim/c_second');
  expect(sent).toEqual([]);
  expect([links.take(), links.take()]).toEqual(['claimbook://claim/c_second', null]);
  links.put('claimbook://claim/c_third');
  expect(sent).toEqual(['claimbook://claim/c_third']);
  expect(links.take()).toBeNull();
});
