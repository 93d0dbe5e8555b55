import './design/base.css';
import './design/controls.css';
import './app/app.css';
import './app/dialogs.css';
import './reading/reader.css';
import './reading/rail.css';
import './reading/galley.css';
import './reading/text.css';
import './reading/highlight.css';
import './reading/digest.css';
import './reading/margins.css';
import './claims/evidence.css';
import './claims/checks.css';
import './claims/record.css';
import './notes/notes.css';
import './verification/status.css';
import './verification/flag-block.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { Failsafe } from './app/Failsafe.tsx';

const root = document.getElementById('app');
if (root !== null) {
  createRoot(root).render(
    <Failsafe>
      <App />
    </Failsafe>,
  );
}
