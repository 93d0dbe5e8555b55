import { type ReactNode, useEffect, useState } from 'react';
import { onAnnouncement } from '../state/status-bar-store.ts';

/** What screen readers are told, politely. */
export function LiveRegion(): ReactNode {
  const [text, setText] = useState('');
  useEffect(() => onAnnouncement(setText), []);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}
