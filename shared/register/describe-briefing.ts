import { counted } from '../claims/counted.ts';
import { formatDate } from '../claims/format.ts';
import { t } from '../language/t.ts';
import type { RegisterBriefing } from './register.ts';

type Described = Pick<RegisterBriefing, 'publisher' | 'author' | 'published' | 'form' | 'claimCount'>;

/** A briefing in a line: "Groundy. Analysis, 30 Jun 2026. 104 claims." What the source does not state is left out. */
export function describeBriefing({ publisher, author, published, form, claimCount }: Described): string {
  const from = publisher ?? author ?? t`Unsigned`;
  const date = published === null ? '' : `, ${formatDate(published, 'long')}`;
  return `${from}. ${form}${date}. ${counted(claimCount, 'claim')}.`;
}
