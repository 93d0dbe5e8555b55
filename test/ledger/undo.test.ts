import { beforeEach, expect, test } from 'vitest';
import { batchEntry } from '../../renderer/state/batch-entry.ts';
import { stopRun } from '../../renderer/state/bulk-run.ts';
import { useStatusBar } from '../../renderer/state/status-bar-store.ts';
import { inTurn, type UndoEntry, useUndo } from '../../renderer/state/undo-store.ts';

const { push, undo, redo } = useUndo.getState();
const said = () => useStatusBar.getState().toast?.text;

let done: string[] = [];

function entryOf(label: string, { can = true } = {}): UndoEntry {
  const note = (word: string) => async () => {
    done.push(`${word} ${label}`);
    return can;
  };
  return { label, undo: note('undo'), redo: note('redo') };
}

beforeEach(() => {
  useUndo.setState({ past: [], future: [] });
  done = [];
});

test('what was done last is undone first and done again last, and each time it is said', async () => {
  push(entryOf('flag on C17'));
  push(entryOf('40 flags'));
  await undo();
  expect(said()).toBe('Undone: 40 flags.');
  await Promise.all([undo(), undo()]);
  expect(said()).toBe('There is nothing of this session to undo.');
  await redo();
  expect(said()).toBe('Done again: flag on C17.');
  await Promise.all([redo(), redo()]);
  expect(said()).toBe('There is nothing to do again.');
  expect(done).toEqual(['undo 40 flags', 'undo flag on C17', 'redo flag on C17', 'redo 40 flags']);
});

test('a new action ends what could be done again, and an undo that fails stays to be tried again', async () => {
  push(entryOf('note on B12'));
  await undo();
  push(entryOf('flag on B12', { can: false }));
  await redo();
  await undo();
  await undo();
  expect(done).toEqual(['undo note on B12', 'undo flag on B12', 'undo flag on B12']);
  expect(useUndo.getState().past).toHaveLength(1);
});

test('what is still being written is undone once it is written', async () => {
  const writing = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    push(entryOf('flag on A01'));
  });
  await Promise.all([writing, undo()]);
  expect(done).toEqual(['undo flag on A01']);
});

test('undoing a batch that was stopped goes on where it stopped, and is then done again whole', async () => {
  const undone: number[] = [];
  const redone: number[] = [];
  const entry = batchEntry('4 flags', [1, 2, 3, 4], {
    undo: {
      doing: 'Undoing',
      kept: 'stay as they are',
      write: async (step) => {
        undone.push(step);
        if (undone.length === 2) stopRun();
        return { saved: step };
      },
    },
    redo: {
      doing: 'Flagging again',
      kept: 'keep their flag',
      write: async (step) => {
        redone.push(step);
        return { saved: step };
      },
    },
  });
  push(entry);
  await undo();
  expect(said()).toBe('Stopped after 2 of 4.');
  await undo();
  expect(said()).toBe('Undone: 4 flags.');
  await redo();
  expect([undone, redone]).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ]);
});
