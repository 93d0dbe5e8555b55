/** The id of the place in the status bar where the view on show says how it stands. */
export const statusSlot = 'status-slot';
