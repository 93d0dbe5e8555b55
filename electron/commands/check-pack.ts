import { readFile } from 'node:fs/promises';
import { errorCode, isMissing } from '../services/disk/error-code.ts';
import { checkPdf } from '../services/pack-check/check-pdf.ts';
import { tellFaults } from '../services/pack-check/tell-faults.ts';
import { reasonOf } from '../services/reason-of.ts';

/**
 * Reads a written pack back and prints a line for each fault, the last line how many. Resolves with the exit code: 1 where
 * there are faults, or where the file is no pack or can't be read, which a sentence on stderr says.
 */
export async function checkPack(path: string): Promise<number> {
  const problem = (sentence: string) => {
    process.stderr.write(`${sentence}\n`);
    return 1;
  };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return problem(`${path} ${unreadable(error)}. Name a PDF that “npm run pack” wrote.`);
  }
  const check = await checkPdf(bytes);
  if (!check.ok) return problem(`${path} ${check.message}`);
  const { pages, faults } = check.value;
  process.stdout.write(`${[...tellFaults(faults), lastLine(pages, faults.length)].join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}

function unreadable(error: unknown): string {
  if (isMissing(error)) return 'does not exist';
  switch (errorCode(error)) {
    case 'EISDIR':
      return 'is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by you';
    default:
      return `can’t be read (${reasonOf(error)})`;
  }
}

function lastLine(pages: number, faults: number): string {
  if (faults > 0) return faults === 1 ? '1 fault.' : `${faults} faults.`;
  return `No fault found in ${pages === 1 ? '1 page' : `${pages} pages`}.`;
}
