/**
 * What a link leads to that stands in a pack's other stretch: a page knows places of its own alone, so it is printed as
 * an address, and made a place when the stretches are joined.
 */
export const elsewhere = 'claimbook-place:';
