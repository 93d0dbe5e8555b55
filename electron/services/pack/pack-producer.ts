/** What a pack's metadata say made it; by this a pack is known. */
export const producer = 'Claimbook';
