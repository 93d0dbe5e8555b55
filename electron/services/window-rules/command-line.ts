import { parseArgs } from 'node:util';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { isMeantAsLink, linkArgument, refusedLink } from './link-argument.ts';
import { type PackArgument, type PackOrder, packArguments, packUsage, readPackArguments } from './pack-arguments.ts';

/** What the app was started for. */
export interface CommandLine {
  /** The profile folder, where one was named. */
  readonly profile: string | null;
  /** A pack to write without a window; null opens the reader. */
  readonly pack: PackOrder | null;
  /** A written pack to read back and check, where one was named: nothing else is done then. */
  readonly check: string | null;
  /** The claimbook:// link to open the reader at, where one was given; see linkArgument. */
  readonly link: string | null;
}

const options = {
  profile: { type: 'string' },
  pack: { type: 'boolean' },
  check: { type: 'string' },
  ...packArguments,
} as const;

const linkUsage = 'npm start -- claimbook://claim/c_pro_output_price';

/**
 * Reads the app's own options. Chromium's switches (`--no-sandbox`, `--proxy-server=…`) may stand among them and are
 * left to Chromium when `foreign` is 'ignore'; 'refuse' is for a command line that a person typed. Elsewhere a link may
 * come from anyone, and quoting that it breaks out of must not give orders: what stands after it is not read.
 */
export function readCommandLine(args: readonly string[], foreign: 'ignore' | 'refuse'): Result<CommandLine, 'usage'> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  let profile: string | null = null;
  let check: string | null = null;
  let pack = false;
  let link: string | null = null;
  const said = new Map<PackArgument, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' && isMeantAsLink(token.value)) {
      link = linkArgument(args);
      if (foreign === 'ignore') break;
      if (link === refusedLink) {
        return failure('usage', `'${token.value}' leads to no claim, chart or note. Use: ${linkUsage}`);
      }
      continue;
    }
    if (token.kind === 'positional') {
      if (foreign === 'refuse') return failure('usage', `'${token.value}' is not an option. Use: ${packUsage}`);
      continue;
    }
    const { name, value } = token;
    if (!Object.hasOwn(options, name)) {
      if (foreign === 'refuse') return failure('usage', `There is no option ${token.rawName}. Use: ${packUsage}`);
      continue;
    }
    if (name === 'pack') {
      pack = true;
      continue;
    }
    if (value === undefined || value === '' || (value.startsWith('--') && !token.inlineValue)) {
      return failure('usage', `${token.rawName} needs a value. Use: ${packUsage}`);
    }
    if (name === 'check' && check !== null)
      return failure('usage', '--check is given twice. Check one pack at a time.');
    if (name === 'profile' && profile !== null && foreign === 'refuse')
      return failure('usage', '--profile is given twice. Give it once.');
    if (name === 'profile') profile = value;
    else if (name === 'check') check = value;
    else if (isPackArgument(name)) said.set(name, [...(said.get(name) ?? []), value]);
  }
  const [stray] = said.keys();
  if (!pack) {
    const named = stray ?? (check === null ? null : 'check');
    if (named !== null) return failure('usage', `--${named} belongs to a pack. Use: ${packUsage}`);
    return ok({ profile, pack: null, check, link });
  }
  if (link !== null) return failure('usage', `A link opens the reader and a pack needs none. Use: ${packUsage}`);
  if (check !== null) {
    const other = stray ?? (profile === null ? null : 'profile');
    if (other === null) return ok({ profile, pack: null, check, link });
    return failure(
      'usage',
      `--check reads a pack that is written, and --${other} is for writing one. Use: ${packUsage}`,
    );
  }
  const order = readPackArguments(said);
  return order.ok ? ok({ profile, pack: order.value, check, link }) : order;
}

function isPackArgument(name: string): name is PackArgument {
  return Object.hasOwn(packArguments, name);
}
