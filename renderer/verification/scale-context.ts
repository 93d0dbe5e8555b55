import { createContext, useContext } from 'react';
import { type Scale, usualScale } from '../../shared/notes/status.ts';

const ScaleContext = createContext<Scale>(usualScale);

/** Gives what it holds the scale that statuses are named, drawn and ordered by. */
export const ScaleProvider = ScaleContext.Provider;

/** The scale that statuses are named, drawn and ordered by. */
export function useScale(): Scale {
  return useContext(ScaleContext);
}
