import '../exchange/exchange.css';
import { type ReactNode, useState } from 'react';
import { isOfBriefing, type SavedFile, savedFiles, savedFileWords } from '../../shared/host/saved-file-words.ts';
import { t } from '../../shared/language/t.ts';
import { Dialog } from '../app/Dialog.tsx';
import { FormatChoice } from '../exchange/FormatChoice.tsx';
import { SaveWays } from '../exchange/SaveWays.tsx';
import { useSaving } from '../exchange/use-saving.ts';
import { host } from '../state/host-client.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';

/** A briefing, or the claim register, into a file that reads without the app. */
export default function FilesDialog(): ReactNode {
  const briefings = useSession((session) => session.briefings);
  const onDesk = useReading((reading) => reading.edition?.briefing.id);
  const [file, setFile] = useState<SavedFile>('html');
  const [briefing, setBriefing] = useState(onDesk ?? briefings[0]?.id ?? '');
  const [whole, setWhole] = useState(true);
  const { working, problem, save } = useSaving('save-file');

  const ofAll = !isOfBriefing(file) && whole;
  const cannot = working || briefing === '';
  const write = () =>
    isOfBriefing(file)
      ? host.saveBriefing({ briefing, format: file })
      : host.saveRegister({ briefings: ofAll ? [] : [briefing], format: file });
  return (
    <Dialog title={t`Save as a file`} className="tall-dialog" start="input[name=saved-file]:checked">
      <div className="dialog-scroll">
        <FormatChoice
          legend={t`What`}
          name="saved-file"
          formats={savedFiles}
          words={savedFileWords}
          value={file}
          onChange={setFile}
        />
        <fieldset className="exchange-part">
          <legend>{t`Of`}</legend>
          {!isOfBriefing(file) && (
            <label className="option">
              <input type="radio" name="saved-of" checked={ofAll} onChange={() => setWhole(true)} />
              {t`The whole library`}
            </label>
          )}
          {briefings.map(({ id, letter, title }) => (
            <label key={id} className="option">
              <input
                type="radio"
                name="saved-of"
                checked={!ofAll && briefing === id}
                onChange={() => {
                  setBriefing(id);
                  setWhole(false);
                }}
              />
              <bdi>{`${letter}  ${title}`}</bdi>
            </label>
          ))}
        </fieldset>
      </div>
      <SaveWays
        label={working ? t`Saving` : t`Save`}
        cannot={cannot}
        problem={problem}
        onSave={() => {
          if (!cannot) void save(write, ({ path }) => t`${savedFileWords[file].name}: saved as ${path}.`);
        }}
      />
    </Dialog>
  );
}
