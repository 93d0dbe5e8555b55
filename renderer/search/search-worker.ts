import { createSearchIndex } from '../../shared/search/search-index.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

const index = createSearchIndex();

function reply(message: SearchReply): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  switch (data.type) {
    case 'add':
      index.add(data.edition);
      reply({ type: 'added', briefing: data.edition.briefing.id });
      break;
    case 'notes':
      index.putNotes(data.briefing, data.notes);
      break;
    case 'search':
      reply({ type: 'found', results: index.search(data.query, { limit: data.limit }) });
      break;
  }
});
