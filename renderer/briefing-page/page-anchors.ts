// Places of the page that a pack has not; the others are named as a pack names them.
export const digestPlace = 'digest';
export const registerPlace = 'register';
export const foreignPlace = 'elsewhere';
export const glossaryPlace = 'glossary';
export const notesPlace = 'notes';
export const sourcePlace = 'source';
