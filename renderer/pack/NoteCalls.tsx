import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { noteAnchor, noteCallAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from './pack-context.ts';

/** The numbers of the endnotes on a run of words, a claim or a chart, each leading to its note; nothing without any. */
export function NoteCalls({ at }: { readonly at: Inline | string }): ReactNode {
  const { notes } = usePack();
  const calls = [...notes.values()].flatMap((places) => places.calls.get(at) ?? []);
  if (calls.length === 0) return null;
  return (
    <sup className="note-call">
      {calls.map(({ note, number }, index) => (
        <Fragment key={note.id}>
          {index > 0 && ', '}
          <a id={noteCallAnchor(note.id)} href={`#${noteAnchor(note.id)}`}>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}
