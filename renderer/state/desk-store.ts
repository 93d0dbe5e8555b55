import { create } from 'zustand';
import type { View } from '../../shared/host/views.ts';

/** Which view fills the window. Go to another by the trail, so that Back returns. */
interface DeskState {
  readonly view: View;
}

export const useDesk = create<DeskState>()(() => ({ view: 'reader' }));
