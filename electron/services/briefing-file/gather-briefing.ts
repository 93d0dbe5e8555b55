import { usualPack } from '../../../shared/pack/pack-choices.ts';
import { type PackModel, packModel } from '../../../shared/pack/pack-model.ts';
import { gatherPack, type PackSources } from '../pack/gather-pack.ts';

/** What a file of one briefing is set from: the model of a pack that holds it alone. Throws PackStopped as gatherPack does. */
export async function gatherBriefing(sources: PackSources, briefing: string): Promise<PackModel> {
  const options = { ...usualPack, briefings: [briefing] };
  return packModel(await gatherPack(sources, options, { id: null, setOn: null }));
}
