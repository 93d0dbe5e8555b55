import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A UUID (version 8, RFC 9562) that a name always leads to, for people and notes of other programs. */
export function derivedUuid(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`claimbook:${name}`)));
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
