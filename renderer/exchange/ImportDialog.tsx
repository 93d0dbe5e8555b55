import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import './exchange.css';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { formatCount } from '../../shared/claims/format-number.ts';
import type { ImportItem, ImportPlan, ImportVersion } from '../../shared/exchange/exchange.ts';
import { Dialog } from '../app/Dialog.tsx';
import { momentOf } from '../app/local-time.ts';
import { openNotes } from '../notebook/notes-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';
import { useScale } from '../verification/scale-context.ts';
import { applyImport, chooseImport, useImport } from './import-store.ts';
import { planSentences } from './plan-words.ts';

/** What a colleague's file would bring, before any of it is taken in; then what was taken. */
export default function ImportDialog(): ReactNode {
  const { plan, receipt, problem } = useImport();
  const title = plan === null ? t`Take in a colleague’s file` : t`Take in ${plan.file}`;
  return (
    <Dialog title={title} className="tall-dialog" start=".exchange-ways button">
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {receipt !== null ? (
        <Done message={receipt.message} />
      ) : plan === null ? (
        <p className="exchange-ways">
          <button type="button" className="button" onClick={() => void chooseImport()}>
            {t`Choose another file`}
          </button>
        </p>
      ) : (
        <Plan key={plan.token} plan={plan} />
      )}
    </Dialog>
  );
}

function Done({ message }: { readonly message: string }): ReactNode {
  const way = useRef<HTMLButtonElement>(null);
  // The button that had the keyboard went with the plan.
  useLayoutEffect(() => way.current?.focus(), []);
  const show = () => {
    useReading.setState({ dialog: null });
    openNotes('-is:mine');
  };
  return (
    <>
      <p role="status">{message}</p>
      <p className="exchange-ways">
        <button ref={way} type="button" className="button" onClick={show}>
          {t`Show colleagues’ notes`}
        </button>
      </p>
    </>
  );
}

function Plan({ plan }: { readonly plan: ImportPlan }): ReactNode {
  const working = useImport((state) => state.working);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [takeOwn, setTakeOwn] = useState(false);
  const own = plan.authors.find((author) => author.own && author.fresh > 0);
  const nothing = plan.counts.new + plan.counts.changed + plan.counts.forked === 0;
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const taken = plan.authors.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const cannot = working || nothing || taken.length === 0;
  return (
    <>
      <div className="dialog-scroll">
        <ul className="exchange-told">
          {nothing && <li>{t`Nothing new: all that is in this file is here.`}</li>}
          {planSentences(plan).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {plan.authors.length > 0 && (
          <fieldset className="exchange-part">
            <legend>{t`Whose work to take in`}</legend>
            {plan.authors.map(({ id, name, notes, flags, own: isOwn }) => (
              <label key={id} className="option">
                <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
                <bdi>{name}</bdi>
                {isOwn && t` (you)`}
                <span className="muted">
                  {counted(notes, 'note')}, {counted(flags, 'flag')}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {own !== undefined && (
          <label className="option exchange-own">
            <input type="checkbox" checked={takeOwn} onChange={() => setTakeOwn(!takeOwn)} />
            {plural(
              own.fresh,
              'One entry bears your own name and was not written here. Take it in if you wrote it on another machine.',
              '{0} entries bear your own name and were not written here. Take them in if you wrote them on another machine.',
            )}
          </label>
        )}
        {plan.items.length > 0 && (
          <section className="exchange-part" aria-labelledby="exchange-changed">
            <h3 id="exchange-changed">{t`What is changed`}</h3>
            {plan.items.map((item) => (
              <Item key={`${item.id} ${item.there.changed}`} item={item} />
            ))}
            {plan.moreItems > 0 && <p className="muted">{t`And ${formatCount(plan.moreItems)} more.`}</p>}
          </section>
        )}
        {plan.refused.length > 0 && (
          <section className="exchange-part" aria-labelledby="exchange-refused">
            <h3 id="exchange-refused">{t`What is not taken`}</h3>
            <ul>
              {plan.refused.map(({ what, why }, index) => (
                <li key={index}>
                  <bdi>{what}</bdi>: {why}
                </li>
              ))}
            </ul>
            {plan.moreRefused > 0 && <p className="muted">{t`And ${formatCount(plan.moreRefused)} more.`}</p>}
          </section>
        )}
      </div>
      <p className="exchange-ways">
        <button
          type="button"
          className="button primary"
          aria-disabled={cannot}
          onClick={() => {
            if (!cannot) void applyImport(taken, takeOwn);
          }}
        >
          {working ? t`Taking in` : t`Take in`}
        </button>
        <button type="button" className="button" onClick={() => useReading.setState({ dialog: null })}>
          {t`Cancel`}
        </button>
        <span className="muted">{t`Nothing has been changed yet. A backup is made first.`}</span>
      </p>
    </>
  );
}

function Item({ item }: { readonly item: ImportItem }): ReactNode {
  const number = useRegister(({ claims }) => (item.claim === null ? undefined : claims.get(item.claim)?.number));
  const on = item.quote === null ? (number ?? item.claim ?? item.briefing.toUpperCase()) : `“${item.quote}”`;
  return (
    <article className="exchange-item">
      <h4>
        <bdi>{on}</bdi>{' '}
        <span className="muted">
          {item.outcome === 'changed' ? t`the newer version takes its place` : t`both are kept`}
        </span>
      </h4>
      <div className="exchange-sides">
        <div>
          {item.here.map((version, index) => (
            <Version key={index} version={version} where={t`Here`} />
          ))}
        </div>
        <Version version={item.there} where={t`In the file`} />
      </div>
    </article>
  );
}

function Version({ version, where }: { readonly version: ImportVersion; readonly where: string }): ReactNode {
  const scale = useScale();
  const { author, changed, text, tags, removed, status } = version;
  return (
    <div>
      <p className="muted">
        {where}: <bdi>{author}</bdi>, {momentOf(changed, new Date())}
        {removed && t`, deleted`}
      </p>
      {status !== null && <p>{scale.words[status].name}</p>}
      <p className="exchange-words" dir="auto">
        {text === '' ? t`Without words.` : text}
      </p>
      {tags.length > 0 && <p className="muted">{tags.join(', ')}</p>}
    </div>
  );
}
