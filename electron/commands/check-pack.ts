import { readFile } from 'node:fs/promises';
import { checkPdf, type Fault } from '../services/pack-check/check-pdf.ts';
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
    return problem(`${path} can’t be read (${reasonOf(error)}). Name a PDF that “npm run pack” wrote.`);
  }
  try {
    const check = await checkPdf(bytes);
    if (check === null) {
      return problem(`${path} is no pack of Claimbook: another program made it. Name a PDF that “npm run pack” wrote.`);
    }
    const { pages, faults } = check;
    process.stdout.write(`${[...faults.map(lineOf), lastLine(pages, faults.length)].join('\n')}\n`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    return problem(`${path} can’t be read as a PDF (${reasonOf(error)}). It may be damaged or cut off; write it anew.`);
  }
}

const lineOf = ({ page, what }: Fault): string => `${page === null ? 'document' : `page ${page}`}: ${what}`;

function lastLine(pages: number, faults: number): string {
  if (faults > 0) return faults === 1 ? '1 fault.' : `${faults} faults.`;
  return `No fault found in ${pages === 1 ? '1 page' : `${pages} pages`}.`;
}
