import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { describeBriefing } from '../../shared/register/describe-briefing.ts';

/** A briefing in a line: "Groundy. Analysis, 30 Jun 2026. 104 claims." What the source does not state is left out. */
export function describeEdition({ briefing, claims }: BriefingEdition): string {
  return describeBriefing({ ...briefing.source, form: briefing.form, claimCount: claims.length });
}
