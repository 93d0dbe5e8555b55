import { counted } from '../../shared/claims/counted.ts';
import { type CommandId, commands } from '../../shared/host/commands.ts';
import type { ChartFormat } from '../../shared/host/saved-files.ts';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { type Status, statusInSentence } from '../../shared/notes/status.ts';
import { awaitedNote } from '../notes/awaited-note.ts';
import { isAboutPassage } from '../reading/chosen-words.ts';
import { goToSection } from '../reading/go-to-section.ts';
import { letGoOfKeyboard } from '../reading/let-go.ts';
import { neighbour } from '../reading/moves.ts';
import { findMark } from '../reading/reveal-mark.ts';
import { currentScale } from '../state/current-scale.ts';
import { asksFirst, useFlagging } from '../state/flagging-store.ts';
import { sentenceOf } from '../state/host-client.ts';
import { useNoteDrafts } from '../state/note-drafts.ts';
import { useNotebookComing } from '../state/notebook-coming.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { togglePalette } from '../state/palette-store.ts';
import { togglePin } from '../state/pin-store.ts';
import { type DialogName, type Stop, selectedClaim, useReading } from '../state/reading-store.ts';
import { loadRegister } from '../state/register-store.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { announce, dropHint, hint, say } from '../state/status-bar-store.ts';
import { briefingAhead } from '../state/switch-briefing.ts';
import { arrival, goBack, goForward, goToBriefing, goToView } from '../state/trail.ts';
import { useUndo } from '../state/undo-store.ts';
import { awaitedReason } from '../verification/awaited-reason.ts';
import { type HeldTyping, holdTyping } from './hold-typing.ts';
import { narrow, short } from './use-media.ts';
import { resolveTheme } from './use-theme.ts';
import { viewAction } from './view-commands.ts';

/** Whether a name that came from outside, such as the menu, is a command’s. */
export function isCommandId(id: string): id is CommandId {
  return commands.some((command) => command.id === id);
}

/** What only a view on show can do. */
const nothing = (): void => undefined;

const actions: Readonly<Record<CommandId, () => void>> = {
  'next-claim': () => step(1),
  'previous-claim': () => step(-1),
  'next-unchecked': () => void goOn(),
  'next-section': () => goToSection(useReading.getState().section + 1),
  'previous-section': () => goToSection(Math.max(1, useReading.getState().section - 1)),
  'text-only': () => useReading.setState(({ textOnly }) => ({ textOnly: !textOnly })),
  'quiet-marks': () => changeSettings(({ quietMarks }) => ({ quietMarks: !quietMarks })),
  'larger-text': () => useSettings.getState().stepText(1),
  'smaller-text': () => useSettings.getState().stepText(-1),
  contents: showContents,
  digest: () => changeSettings(({ digest }) => ({ digest: !digest })),
  'save-chart-svg': () => onSelected((claim) => void saveChart(claim, 'svg')),
  'save-chart-png': () => onSelected((claim) => void saveChart(claim, 'png')),
  'save-chart-zip': () => onSelected((claim) => void saveChart(claim, 'zip')),
  'next-briefing': () => stepBriefing(1),
  'previous-briefing': () => stepBriefing(-1),
  'briefing-1': () => openBriefingAt(0),
  'briefing-2': () => openBriefingAt(1),
  'briefing-3': () => openBriefingAt(2),
  'briefing-4': () => openBriefingAt(3),
  'briefing-5': () => openBriefingAt(4),
  note: () => (isAboutPassage() ? void noteOnPassage() : noteOnClaim()),
  highlight: () => void onPassage(({ highlight }) => highlight()),
  bookmark: () => void onPassage(({ bookmark }) => bookmark()),
  'select-text': () => void onPassage(({ selectText }) => selectText()),
  evidence: () => onSelected((claim) => void addEvidence(claim)),
  working: () => onSelected(toggleWorking),
  'enlarge-chart': () => onSelected(() => toggleDialog('chart')),
  'chart-table': () => onSelected(() => useReading.setState(({ table }) => ({ table: !table }))),
  compare: () => onSelected((claim) => void compare(claim)),
  pin: togglePin,
  'copy-claim': () => onSelected((claim) => void copy(claim, 'claim')),
  'copy-link': () => onSelected((claim) => void copy(claim, 'link')),
  'flag-unchecked': () => flag('unchecked'),
  'flag-in-review': () => flag('in-review'),
  'flag-verified': () => flag('verified'),
  'flag-disputed': () => flag('disputed'),
  'flag-outdated': () => flag('outdated'),
  'flag-not-checkable': () => flag('not-checkable'),
  undo: () => void useUndo.getState().undo(),
  redo: () => void useUndo.getState().redo(),
  'next-item': nothing,
  'previous-item': nothing,
  'open-item': nothing,
  'select-item': nothing,
  'extend-down': nothing,
  'extend-up': nothing,
  'select-all': nothing,
  filter: nothing,
  sort: nothing,
  columns: nothing,
  'save-view': nothing,
  'copy-rows': nothing,
  'save-csv': nothing,
  'clear-selection': nothing,
  'remove-note': nothing,
  'next-quantity': nothing,
  'previous-quantity': nothing,
  'continue-reading': nothing,
  palette: () => togglePalette(false),
  find: () => (viewAction('filter') ?? (() => togglePalette(true)))(),
  'view-library': () => goToView('library'),
  'view-reader': () => goToView('reader'),
  'view-ledger': () => goToView('ledger'),
  'view-cross-check': () => goToView('cross-check'),
  'view-notes': () => goToView('notes'),
  progress: () => toggleDialog('progress'),
  'queue-order': () => void changeOrder(),
  back: () => retrace(useReading.getState().past, goBack),
  forward: () => retrace(useReading.getState().future, goForward),
  'export-pack': () => void overAllNotebooks('pack'),
  'save-file': () => toggleDialog('save-file'),
  'export-notes': () => void overAllNotebooks('export-notes'),
  'import-notes': () => void overAllNotebooks('import-notes'),
  disagreements: () => void overAllNotebooks('disagreements'),
  corrections: () => void overAllNotebooks('corrections'),
  scale: () => toggleDialog('scale'),
  backups: () => toggleDialog('backups'),
  theme: () => changeSettings(({ theme }) => ({ theme: resolveTheme(theme) === 'dark' ? 'light' : 'dark' })),
  settings: () => toggleDialog('settings'),
  keys: () => toggleDialog('keys'),
};

/** Does what a key, a menu item or a button asks for: what the view on show makes of it, else the app. */
export function runCommand(id: CommandId): void {
  dropHint();
  (viewAction(id) ?? actions[id])();
}

type SettingsOf = NonNullable<ReturnType<typeof useSettings.getState>['settings']>;

function changeSettings(change: (settings: SettingsOf) => Partial<SettingsOf>): void {
  const { settings, change: keep } = useSettings.getState();
  if (settings !== null) keep(change(settings));
}

/** What goes over every notebook waits until all of them have been read. */
async function overAllNotebooks(
  name: 'export-notes' | 'import-notes' | 'disagreements' | 'corrections' | 'pack',
): Promise<void> {
  await loadRegister();
  if (name === 'import-notes') await (await import('../exchange/import-store.ts')).chooseImport();
  else toggleDialog(name);
}

/** The key that opened a dialog closes it; another dialog's key waits until it is closed. */
function toggleDialog(name: DialogName): void {
  useReading.setState(({ dialog }) => ({ dialog: dialog === null ? name : dialog === name ? null : dialog }));
}

/** In wide windows the contents are in the rail already: the keyboard goes there. */
function showContents(): void {
  const current = document.querySelector<HTMLElement>('.rail .section-link[aria-current]');
  if (current === null || window.matchMedia(narrow).matches) toggleDialog('contents');
  else current.focus();
}

function select(claim: string): void {
  const { evidenceOpen } = useReading.getState();
  // Where the evidence takes the whole view, going from claim to claim must not take the text away.
  useReading.getState().select(claim, 0, evidenceOpen || !window.matchMedia(short).matches);
  const galley = document.querySelector('.galley');
  const mark = galley === null ? null : findMark(galley, { claim, mention: 0 });
  // The reader asked to go there, so the keyboard goes too, and a screen reader says the mark's name.
  mark?.focus({ preventScroll: true });
  if (document.activeElement !== mark) announceSelection();
}

function announceSelection(): void {
  const claim = selectedClaim(useReading.getState());
  if (claim === null) return;
  const status = statusInSentence(statusOf(useNotebook.getState().current, claim.id), currentScale());
  announce(`${claim.number}, ${status}. ${claim.statement}`);
}

/** The first claim whose mark begins below the galley's upper edge. */
function claimInView(): string | null {
  const galley = document.querySelector('.galley-scroll');
  if (galley === null) return null;
  const { top } = galley.getBoundingClientRect();
  const marks = [...galley.querySelectorAll<HTMLElement>('[data-mention="0"]')];
  return marks.find((mark) => mark.getBoundingClientRect().top >= top)?.dataset.claim ?? null;
}

function openBriefingAt(index: number): void {
  const { briefings } = useSession.getState();
  const summary = briefings[index];
  if (briefings.length === 0) say(t`The library is not open yet.`);
  else if (summary !== undefined) goToBriefing(summary.id);
  else say(t`The library has ${counted(briefings.length, 'briefing')}.`);
}

function stepBriefing(by: 1 | -1): void {
  const { briefings } = useSession.getState();
  const from = briefingAhead();
  const next = briefings[briefings.findIndex(({ id }) => id === from) + by];
  if (from === null) say(t`The library is not open yet.`);
  else if (next === undefined) say(by === 1 ? t`This is the last briefing.` : t`This is the first briefing.`);
  else goToBriefing(next.id);
}

function step(by: 1 | -1): void {
  const { edition, selection } = useReading.getState();
  if (edition === null) return;
  const next = neighbour(edition.claims, selection?.claim ?? null, by, claimInView());
  if (next === null) hint(by === 1 ? t`This is the last claim.` : t`This is the first claim.`);
  else select(next.id);
}

/** Shows the evidence first: what works on a claim must not change what can't be seen. */
function onSelected(act: (claim: string) => void, withoutOne: () => void = nothing): void {
  const going = queueing ?? arrival();
  if (going !== null) {
    // A key pressed on the way to another claim is meant for that one.
    void going.then(() => onSelected(act, withoutOne));
    return;
  }
  const { selection } = useReading.getState();
  if (selection === null) {
    withoutOne();
    hint(t`Choose a claim first, or press J for the first.`);
    return;
  }
  useReading.setState({ evidenceOpen: true, textOnly: false });
  act(selection.claim);
}

/** The way to the queue's next claim; null while none is being gone to. */
let queueing: Promise<void> | null = null;

/** To the next claim of the queue; the status bar says so where the way there can't be had. */
async function goOn(): Promise<void> {
  await queueing;
  const going = import('../verification/queue.ts')
    .then(({ goToNextUnchecked }) => goToNextUnchecked(select))
    .catch((error: unknown) => say(t`The next claim could not be gone to. ${sentenceOf(error)}`));
  queueing = going;
  await going;
  if (queueing === going) queueing = null;
}

/** Goes along the trail, the keyboard with the reader, where there is a stop to go to. */
function retrace(stops: readonly Stop[], go: () => void): void {
  if (stops.length > 0) letGoOfKeyboard();
  go();
}

function toggleWorking(id: string): void {
  const claim = useReading.getState().claims.get(id);
  if (claim?.findings.every(({ working }) => working.length === 0)) {
    hint(t`No check of ${claim.number} has a working.`);
  } else useReading.setState(({ working }) => ({ working: !working }));
}

async function changeOrder(): Promise<void> {
  const { changeQueueOrder } = await import('../verification/queue.ts');
  changeQueueOrder();
}

async function copy(claim: string, what: 'claim' | 'link'): Promise<void> {
  const { copyClaim, copyLink } = await import('../claims/copy-claim.ts');
  await (what === 'claim' ? copyClaim(claim) : copyLink(claim));
}

async function saveChart(claim: string, format: ChartFormat): Promise<void> {
  const { saveShownChart } = await import('../charts/save-chart.ts');
  await saveShownChart(claim, format);
}

/** The board comes with its view, when it is first wanted. */
async function compare(claim: string): Promise<void> {
  const { compareClaim } = await import('../crosscheck/compare.ts');
  await compareClaim(claim);
}

type PassageCommands = typeof import('../reading/passage-commands.ts');

/** What marks words of the text comes when it is first wanted. */
async function onPassage(act: (commands: PassageCommands) => Promise<void>): Promise<void> {
  await act(await import('../reading/passage-commands.ts'));
}

async function noteOnPassage(): Promise<void> {
  const held = holdTyping();
  await onPassage(({ note }) => note(held)).catch((error: unknown) => {
    held.drop();
    throw error;
  });
}

function noteOnClaim(): void {
  const held = holdTyping();
  onSelected((claim) => writeNote(claim, held), held.drop);
}

function flag(status: Status): void {
  const held = asksFirst(status) ? holdTyping() : null;
  onSelected((claim) => {
    useFlagging.getState().choose(claim, status);
    if (useFlagging.getState().pending === null) held?.drop();
    else held?.giveTo(awaitedReason);
  }, held?.drop);
}

/** To the flag that stands, which is known once the notebook has been read. */
async function addEvidence(claim: string): Promise<void> {
  await useNotebookComing.getState().coming;
  useFlagging.getState().reconsider(claim);
}

function writeNote(claim: string, held: HeldTyping): void {
  const field = document.getElementById('note-field');
  if (field === null) {
    const { notes, layers } = useNotebook.getState();
    const own = notes.filter(
      (note) => note.claim === claim && note.author.id === layers.own && !note.removed && isWrittenOn(note),
    );
    useNoteDrafts.getState().open(claim, own.at(-1) ?? null);
  } else field.focus();
  held.giveTo(awaitedNote(claim));
}

/** Whether a note is words on the claim itself, and not on a passage or an answer to another. */
function isWrittenOn({ passage, reply, text }: Note): boolean {
  return passage === null && reply === null && text !== '';
}
