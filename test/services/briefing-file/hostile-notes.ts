import type { BriefingEdition } from '../../../shared/briefing/briefing.ts';
import type { Notebook } from '../../../shared/notes/entry.ts';
import type { PackModel } from '../../../shared/pack/pack-model.ts';
import { packModel } from '../../../shared/pack/pack-model.ts';
import { flagOf } from '../../support/flag-of.ts';
import { noteOf } from '../../support/note-of.ts';
import { packOf } from '../../support/pack-of.ts';

/** Texts that would run, fetch or break out where they were taken for anything but words. */
export const hostileTexts = [
  '<script>window.ran = true</script>',
  '<img src="https://example.org/x.png" onerror="window.ran = true">',
  '![x](https://example.org/x.png) [y](javascript:window.ran=true)',
  '</style></aside></main><style>body{display:none}</style>',
  '"><svg onload="window.ran = true">',
  '[C01]: https://example.org/hijack\n\n[C01]',
  '```\n<script>window.ran = true</script>\n',
  '# A heading\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  'ملاحظة من اليمين إلى اليسار، ٦٠ مليار',
  '豆包每天处理一百二十万亿个词元 😀👩‍🔬',
] as const;

/** A briefing with a hostile note, tag, name, reason and piece of evidence wherever a reader can leave one. */
export function hostileModel(edition: BriefingEdition): PackModel {
  const { briefing, claims } = edition;
  const author = { id: '0b0f5c62-2b6b-4f6d-9c43-6f7f0a3c9d11', name: '<b onclick="window.ran = true">Mallory</b> | x' };
  const notes = hostileTexts.flatMap((text, index) => {
    const on = claims[index % claims.length]?.id ?? null;
    const note = noteOf(on, text, { briefing: briefing.id, author, tags: ['<i>tag</i>'], colour: 'rose' });
    return [note, noteOf(on, text, { briefing: briefing.id, author, reply: note.id })];
  });
  const exact = 'These words "stand" <nowhere> in the text & never did';
  const passage = { exact, prefix: '', suffix: '', start: 1, end: 9, edition: 'f'.repeat(64) };
  const lost = noteOf(null, 'On words that went.', { briefing: briefing.id, author, passage });
  const flags = claims.slice(0, 3).map((claim, index) =>
    flagOf(claim.id, index === 0 ? 'disputed' : 'verified', {
      author,
      reason: hostileTexts[index] ?? '',
      evidence: [
        { type: 'quotation', text: '<script>window.ran = true</script>' },
        { type: 'link', href: 'https://example.org/?a=1&b="2"' },
      ],
    }),
  );
  const notebook: Notebook = { briefing: briefing.id, notes: [...notes, lost], flags, forks: [] };
  return packModel(packOf([edition], { notebooks: [notebook] }));
}
