import type { Verdict } from '../checks/finding.ts';
import type { Digest, Inline } from './briefing.ts';
import type { ClaimRecords } from './claim-records.ts';
import { digestRecordSchema } from './digest-record.ts';
import { inlineTree, type PlacedMark } from './inline-tree.ts';
import { figureFaults } from './mark-faults.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import { readRun } from './read-text.ts';
import { type Fault, type Place, problemAt, type SourceFile } from './source-file.ts';
import { issueMessage, issuePlace, parseYaml } from './yaml-source.ts';

/** A finding that a digest rests on, with the verdict under which it is listed. */
export interface CitedFinding {
  readonly finding: string;
  readonly verdict: Verdict;
  readonly place: Place;
}

/** A digest read and compared with the briefing's own claims; its findings are known only with the library. */
export interface DigestDraft {
  readonly file: SourceFile;
  /** Null when it is faulty. */
  readonly digest: Digest | null;
  readonly cited: readonly CitedFinding[];
  readonly problems: readonly Problem[];
}

type Path = readonly (string | number)[];

const code = 'bad-digest';
// A reference in a digest is no place in the text, so it has no count there.
const outsideText = -1;

/** Reads digest.yaml. Its sentences are read as the text is, with the same marks and the same checks of their figures. */
export function compileDigest(file: SourceFile, claims: ClaimRecords): DigestDraft {
  const parsed = parseYaml(file, file.text, code);
  const problems: Problem[] = [...parsed.problems];
  const { source } = parsed;
  if (source === null) return { file, digest: null, cited: [], problems };
  const record = digestRecordSchema.safeParse(source.value([]) ?? {});
  if (!record.success) {
    for (const issue of record.error.issues) {
      problems.push(
        problemAt(file, issuePlace(source, [], issue), { code, message: issueMessage('The digest', issue) }),
      );
    }
    return { file, digest: null, cited: [], problems };
  }

  const { thesis, figures, holds, fails, leavesOut } = record.data;
  const cited: CitedFinding[] = [];
  const digest: Digest = {
    thesis: thesis.map((sentence, item) => thesisSentence(sentence, ['thesis', item])),
    figures: figures.map(({ claim, says }, item) => {
      checkFigure(claim, ['figures', item, 'claim'], figures.findIndex((other) => other.claim === claim) < item);
      return { claim, says: run(says, ['figures', item, 'says']) };
    }),
    holds: holds.map(({ text, findings }, item) => {
      cite(findings, 'holds', ['holds', item, 'findings']);
      return { text: run(text, ['holds', item, 'text']), findings };
    }),
    fails: fails.map(({ text, findings, verdict }, item) => {
      cite(findings, verdict, ['fails', item, 'findings']);
      return { text: run(text, ['fails', item, 'text']), findings, verdict };
    }),
    leavesOut: leavesOut.map(({ text, claims: bearsOn }, item) => {
      for (const [index, claim] of bearsOn.entries()) checkClaim(claim, placeOf(['leavesOut', item, 'claims', index]));
      return { text: run(text, ['leavesOut', item, 'text']), claims: bearsOn };
    }),
  };
  return { file, digest, cited, problems };

  function placeOf(path: Path): Place {
    return source?.place(path) ?? { line: 1, column: 1 };
  }

  function report(place: Place, fault: Omit<Fault, 'code'>): void {
    problems.push(problemAt(file, place, { code, ...fault }));
  }

  function run(text: string, path: Path): readonly Inline[] {
    const place = placeOf(path);
    return inlineTree(readRun(text), () => place, {
      fault: (_, fault) => problems.push(problemAt(file, place, fault)),
      mark: (mark) => {
        checkMark(mark);
        return outsideText;
      },
    });
  }

  function thesisSentence(sentence: string, path: Path): readonly Inline[] {
    const inlines = run(sentence, path);
    if (!refersToClaim(inlines)) {
      const mend = 'Put the words that a claim supports in brackets with {ref=id}.';
      report(placeOf(path), { message: 'A sentence of the thesis refers to no claim.', mend });
    }
    return inlines;
  }

  function checkMark(mark: PlacedMark): void {
    if (mark.own) {
      const message = `${mark.claim} has its own mark in the text.`;
      report(mark.place, { message, mend: `Write {ref=${mark.claim}} in the digest.` });
    }
    checkClaim(mark.claim, mark.place);
    const claim = claims.records.get(mark.claim);
    if (claim !== undefined) problems.push(...figureFaults(file, { ...mark, own: false }, claim));
  }

  function checkFigure(claim: string, path: Path, repeated: boolean): void {
    const place = placeOf(path);
    checkClaim(claim, place);
    const known = claims.records.get(claim);
    if (repeated) report(place, { message: `${claim} is among the five figures already.` });
    else if (known !== undefined && known.unit === undefined) {
      report(place, { message: `${claim} states no figure.`, mend: 'Name a claim that has a unit.' });
    }
  }

  function checkClaim(claim: string, place: Place): void {
    if (claims.unreadable || claims.ids.has(claim)) return;
    const message = `The digest names ${claim}, which is no claim of this briefing.`;
    const mend = didYouMean(claim, [...claims.ids]);
    problems.push(problemAt(file, place, { code: 'unknown-claim', message, mend }));
  }

  function cite(findings: readonly string[], verdict: Verdict, path: Path): void {
    for (const [index, finding] of findings.entries()) {
      cited.push({ finding, verdict, place: placeOf([...path, index]) });
    }
  }
}

function refersToClaim(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'claim' || ('children' in inline && refersToClaim(inline.children)));
}
