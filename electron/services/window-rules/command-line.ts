import { parseArgs } from 'node:util';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { type Paper, papers } from '../../../shared/pack/pack.ts';
import { isMeantAsLink, linkArgument, refusedLink } from './link-argument.ts';

/** What the app was started for. */
export interface CommandLine {
  /** The profile folder, where one was named. */
  readonly profile: string | null;
  /** A pack to write without a window; null opens the reader. */
  readonly pack: PackOrder | null;
  /** The claimbook:// link to open the reader at, where one was given; see linkArgument. */
  readonly link: string | null;
}

export interface PackOrder {
  readonly out: string;
  /** Briefing ids in lower case; none means all. */
  readonly briefings: readonly string[];
  readonly paper: Paper;
}

const options = {
  profile: { type: 'string' },
  pack: { type: 'boolean' },
  out: { type: 'string' },
  briefing: { type: 'string', multiple: true },
  paper: { type: 'string' },
} as const;

const linkUsage = 'npm start -- claimbook://claim/c_pro_output_price';
const packUsage = 'npm run pack -- --out FILE.pdf [--briefing ID]... [--profile DIR] [--paper a4|letter]';

/**
 * Reads the app's own options. Chromium's switches (`--no-sandbox`, `--proxy-server=…`) may stand among them and are
 * left to Chromium when `foreign` is 'ignore'; 'refuse' is for a command line that a person typed. Elsewhere a link may
 * come from anyone, and quoting that it breaks out of must not give orders: what stands after it is not read.
 */
export function readCommandLine(args: readonly string[], foreign: 'ignore' | 'refuse'): Result<CommandLine, 'usage'> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  let profile: string | null = null;
  let out: string | null = null;
  let paper: Paper = 'a4';
  let pack = false;
  let link: string | null = null;
  const briefings: string[] = [];
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
    if (name === 'profile') profile = value;
    else if (name === 'out') out = value;
    else if (name === 'briefing') briefings.push(value.toLowerCase());
    else if (name === 'paper') {
      const known = papers.find((each) => each === value.toLowerCase());
      if (known === undefined) return failure('usage', `There is no paper '${value}'. Choose ${papers.join(' or ')}.`);
      paper = known;
    }
  }
  if (!pack) {
    const stray = out !== null ? '--out' : briefings.length > 0 ? '--briefing' : null;
    if (stray !== null) return failure('usage', `${stray} belongs to a pack. Use: ${packUsage}`);
    return ok({ profile, pack: null, link });
  }
  if (out === null) return failure('usage', `Name the file to write with --out. Use: ${packUsage}`);
  if (link !== null) return failure('usage', `A link opens the reader and a pack needs none. Use: ${packUsage}`);
  return ok({ profile, link, pack: { out, briefings: [...new Set(briefings)], paper } });
}
