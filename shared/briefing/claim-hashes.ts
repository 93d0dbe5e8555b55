import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ClaimHashes, ClaimRecord } from '../claims/claim.ts';
import type { Source } from './briefing.ts';

/** SHA-256 of a text in UTF-8, hexadecimal. */
function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of several texts; lengths keep "ab","c" apart from "a","bc". */
export function hashOfAll(texts: readonly string[]): string {
  return hashOf(texts.map((text) => `${text.length}:${text}`).join(''));
}

/** The hashes a flag or note is tied to: the claim's words, its figures, and the article it was read in. */
export function claimHashes(record: ClaimRecord, words: string, source: Source | null): ClaimHashes {
  const { statement, subject, metric, stated, value, low, high, qualifier, unit } = record;
  const { scope, asOf, attributedTo, kind, legible, derivation, places } = record;
  const data = [subject, metric, stated, value, low, high, qualifier, unit];
  const context = [scope, asOf, attributedTo, kind, legible, derivation];
  return {
    text: hashOfAll([statement, words]),
    data: hashOf(JSON.stringify([...data, ...context])),
    source: hashOf(
      JSON.stringify([source?.file, source?.sha256, places.map(({ document, line }) => [document, line])]),
    ),
  };
}
