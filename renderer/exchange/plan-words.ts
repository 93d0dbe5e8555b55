import { counted } from '../../shared/claims/counted.ts';
import type { ImportPlan } from '../../shared/exchange/exchange.ts';
import { t } from '../../shared/language/t.ts';

/** What taking a file in would come to, a sentence for each thing that is so. */
export function planSentences({ counts, elsewhere, otherEditions, told }: ImportPlan): readonly string[] {
  const { changed, forked, known, older } = counts;
  const away = elsewhere.map(({ briefing }) => briefing.toUpperCase()).join(', ');
  return [
    counts.new > 0 ? t`${counted(counts.new, 'note or flag is', 'notes and flags are')} new.` : null,
    changed > 0
      ? t`${counted(changed, 'note has', 'notes have')} been changed since; the newer version takes its place.`
      : null,
    forked > 0 ? t`${counted(forked, 'stands', 'stand')} in conflict; both versions will be kept side by side.` : null,
    known > 0 ? t`${counted(known, 'is', 'are')} here already.` : null,
    older > 0
      ? t`${counted(older, 'is older than what is', 'are older than what is')} here, and changes nothing.`
      : null,
    elsewhere.length > 0 ? t`Some are on ${away}, not in this library; they are kept until it is.` : null,
    otherEditions > 0
      ? t`${counted(otherEditions, 'passage was', 'passages were')} chosen in another edition, and will be looked for by their words.`
      : null,
    ...told,
  ].filter((sentence) => sentence !== null);
}
