import { briefingFileName, briefingMarkdown } from '../../../shared/briefing/briefing-markdown.ts';
import { failure, type Result } from '../../../shared/host/result.ts';
import type { BriefingFormat, BriefingOrder } from '../../../shared/host/saved-files.ts';
import { t } from '../../../shared/language/t.ts';
import { usualScale } from '../../../shared/notes/status.ts';
import type { PackModel } from '../../../shared/pack/pack-model.ts';
import type { HostParts } from '../claimbook-host.ts';
import { PackStopped } from '../pack/pack-stopped.ts';
import { layersOf } from '../profile/layers-of.ts';
import { saveChosen } from '../save-chosen.ts';
import { gatherBriefing } from './gather-briefing.ts';

type Parts = Pick<HostParts, 'library' | 'profile' | 'desktop' | 'version' | 'now'>;
type Saved = Result<{ readonly path: string }, 'cancelled' | 'failed'>;

/**
 * Asks where to save a briefing and writes it there as one file that reads without the app: its text with marks and
 * findings, its charts, the register and the notes of all who are on show. Whole or not at all.
 */
export async function saveBriefing(parts: Parts, { briefing, format }: BriefingOrder): Promise<Saved> {
  const { library, profile, desktop, version, now } = parts;
  const edition = library.edition(briefing);
  if (!edition.ok) return failure('failed', edition.message);
  let model: PackModel;
  try {
    model = await gatherBriefing(
      {
        library,
        readNotebook: (id) => profile.notebooks.read(id),
        notedBriefings: async () => [],
        preparedBy: profile.settings.author,
        layers: () => layersOf(profile),
        scale: () => profile.settings.current().scale ?? usualScale,
        colourNames: () => profile.settings.current().colourNames,
        now,
        version,
      },
      briefing,
    );
  } catch (error) {
    if (error instanceof PackStopped) return failure('failed', t`${error.message} Nothing was saved.`);
    throw error;
  }
  return saveChosen(desktop, briefingFileName(edition.value.briefing, format), () => textOf(model, format));
}

async function textOf(model: PackModel, format: BriefingFormat): Promise<string> {
  switch (format) {
    case 'html': {
      // React's and ECharts' weight is paid by those who save a page, not at every start.
      const { briefingPage } = await import('./briefing-page.tsx');
      return briefingPage(model);
    }
    case 'markdown':
      return briefingMarkdown(model);
  }
}
