import { expect, test } from 'vitest';
import { readCommandLine } from '../../electron/services/window-rules/command-line.ts';
import { namedProfile } from '../../electron/services/window-rules/named-profile.ts';

test.each([
  [['--profile', '/team']],
  [['--no-sandbox', '--profile=/team']],
  [[]],
  [['--pack', '--out', 'a.pdf', '--profile', '/team']],
  [['claimbook://claim/c_pro_output_price']],
  [['--profile', '/team', 'claimbook://claim/c_pro_output_price']],
  [['claimbook://claim/c_pro_output_price', '--profile', '/elsewhere']],
])('the language is looked for in the profile that %j opens', (args) => {
  const read = readCommandLine(args, 'ignore');
  expect(namedProfile(args)).toBe(read.ok ? read.value.profile : 'refused');
});
