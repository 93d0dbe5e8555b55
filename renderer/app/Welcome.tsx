import { t } from '../../shared/language/t.ts';
import { sentence } from './sentence.ts';
import './welcome.css';
import type { ReactNode } from 'react';
import type { CommandId } from '../../shared/host/commands.ts';
import { CommandKey } from './CommandKey.tsx';

interface Lesson {
  readonly keys: readonly CommandId[];
  /** What stands between the keys. */
  readonly between?: string;
  readonly does: string;
}

/** The five keys that matter, in the order in which they are wanted. */
const lessons: readonly Lesson[] = [
  { keys: ['next-claim', 'previous-claim'], does: t`From claim to claim, with its chart, checks and source beside it` },
  {
    keys: ['flag-unchecked', 'flag-not-checkable'],
    between: 'to',
    does: t`Flag how it stands: in review, verified, disputed and so on`,
  },
  { keys: ['note'], does: t`Write a note on it; it is saved as you type` },
  { keys: ['next-unchecked'], does: t`On to the next claim that nobody has checked` },
  { keys: ['palette'], does: t`Find a claim, a figure or anything this app can do` },
];

/** What a reader who is here for the first time needs to know, on one screen. */
export default function Welcome({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <section className="welcome" aria-label={t`First steps`}>
      <h2>{t`Five keys to start with`}</h2>
      <dl>
        {lessons.map(({ keys: [first, last], between, does }) => (
          <div key={does}>
            <dt>
              {first !== undefined && <CommandKey id={first} />}
              {last !== undefined && (
                <>
                  {between === undefined ? ' ' : ` ${between} `}
                  <CommandKey id={last} />
                </>
              )}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{sentence`Nothing you write leaves this machine. ${<CommandKey id="keys" />} shows every key.`}</p>
      <button type="button" className="button" onClick={onClose}>
        {t`Got it`}
      </button>
    </section>
  );
}
