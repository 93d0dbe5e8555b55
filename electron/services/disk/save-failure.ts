import { failure } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import { reasonOf } from '../reason-of.ts';
import { errorCode } from './error-code.ts';

export interface DiskFailure {
  readonly ok: false;
  readonly code: 'read-only' | 'disk-full' | 'not-saved';
  readonly message: string;
}

/** A disk error as the reader is told it. `what` was being saved: `note`, `flag`. */
export function saveFailure(error: unknown, what: string): DiskFailure {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failure(
        'disk-full',
        t`The disk is full. This ${what} was not saved; everything saved before is kept. Free some space, then save again.`,
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return failure(
        'read-only',
        t`The profile folder can't be written. This ${what} was not saved; everything saved before is kept. Allow writing to it, then save again.`,
      );
    default: {
      const reason = reasonOf(error);
      return failure(
        'not-saved',
        t`This ${what} could not be saved (${reason}). Everything saved before is kept. Save it again.`,
      );
    }
  }
}
