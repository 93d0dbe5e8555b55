/** The bundle of notes and flags in a pack, which the app takes back in. */
export const attachedNotes = 'claimbook-notes.zip';
/** The record of every claim in a pack. */
export const attachedRegister = 'claimbook-register.json';
/** The data of every chart in a pack. */
export const attachedCharts = 'claimbook-charts.zip';
