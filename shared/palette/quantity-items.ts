import { t } from '../language/t.ts';
import type { LibraryRegister, RegisterClaim } from '../register/register.ts';
import { formatSpread, spreadOf } from '../register/spread.ts';
import { answers, matchedRanges } from '../search/matched-ranges.ts';
import { readQuery } from '../search/search-query.ts';
import type { PaletteItem } from './palette-item.ts';

/** The quantities that several claims state and whose name matches, each with how far its statements lie apart. */
export function quantitiesBy(
  words: string,
  { quantities }: Pick<LibraryRegister, 'quantities'>,
  claims: ReadonlyMap<string, RegisterClaim>,
): readonly PaletteItem[] {
  const query = readQuery(words);
  return quantities
    .filter(({ title }) => answers(title, query))
    .map(({ id, title, claims: ids }) => ({
      id: `quantity ${id}`,
      group: t`Quantities`,
      lead: formatSpread(spreadOf(ids.flatMap((claim) => claims.get(claim) ?? []))),
      text: title,
      ranges: matchedRanges(title, query),
      aside: t`${ids.length} claims, on Cross-check`,
      aim: { kind: 'quantity', claim: ids[0] ?? id },
    }));
}
