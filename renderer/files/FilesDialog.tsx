import { t } from '../../shared/language/t.ts';
import '../exchange/exchange.css';
import { type ReactNode, useState } from 'react';
import { isOfBriefing, type SavedFile, savedFiles, savedFileWords } from '../../shared/host/saved-file-words.ts';
import { Dialog } from '../app/Dialog.tsx';
import { host, sentenceOf } from '../state/host-client.ts';
import { flushDrafts } from '../state/note-drafts.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { say } from '../state/status-bar-store.ts';

/** A briefing, or the claim register, into a file that reads without the app. */
export default function FilesDialog(): ReactNode {
  const briefings = useSession((session) => session.briefings);
  const onDesk = useReading((reading) => reading.edition?.briefing.id);
  const [file, setFile] = useState<SavedFile>('html');
  const [briefing, setBriefing] = useState(onDesk ?? briefings[0]?.id ?? '');
  const [whole, setWhole] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  const ofAll = !isOfBriefing(file) && whole;
  const cannot = working || briefing === '';
  const save = async () => {
    if (cannot) return;
    setWorking(true);
    setProblem(null);
    try {
      await flushDrafts();
      const written = isOfBriefing(file)
        ? await host.saveBriefing({ briefing, format: file })
        : await host.saveRegister({ briefings: ofAll ? [] : [briefing], format: file });
      if (written.ok) {
        // Closed meanwhile, it must not close another.
        useReading.setState(({ dialog }) => ({ dialog: dialog === 'save-file' ? null : dialog }));
        say(t`${savedFileWords[file].name}: saved as ${written.value.path}.`);
      } else if (written.code !== 'cancelled') setProblem(written.message);
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setWorking(false);
    }
  };
  return (
    <Dialog title={t`Save as a file`} className="tall-dialog" start="input[name=saved-file]:checked">
      <div className="dialog-scroll">
        <fieldset className="exchange-part">
          <legend>{t`What`}</legend>
          {savedFiles.map((each) => (
            <label key={each} className="exchange-format">
              <input type="radio" name="saved-file" checked={file === each} onChange={() => setFile(each)} />
              <b>{savedFileWords[each].name}</b>
              <span className="muted">{savedFileWords[each].says}</span>
            </label>
          ))}
        </fieldset>
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
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <p className="exchange-ways">
        <button type="button" className="button primary" aria-disabled={cannot} onClick={() => void save()}>
          {working ? t`Saving` : t`Save`}
        </button>
        <button type="button" className="button" onClick={() => useReading.setState({ dialog: null })}>
          {t`Cancel`}
        </button>
      </p>
    </Dialog>
  );
}
