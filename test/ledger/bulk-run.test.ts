import { expect, test } from 'vitest';
import { runEach, stopRun, useBulkRun } from '../../renderer/state/bulk-run.ts';

const words = { doing: 'Flagging', kept: 'keep their flag' };

test('what can’t be written is counted and told with its reason, and the rest is written', async () => {
  const saved = await runEach(words, [1, 2, 3, 4], async (item) =>
    item % 2 === 0 ? { refusal: 'The disk is full.' } : { saved: item },
  );
  expect(saved).toEqual([1, 3]);
  expect(useBulkRun.getState()).toMatchObject({
    progress: null,
    trouble: '2 of 4 keep their flag. The disk is full.',
  });
});

test('a failure inside the host is one claim’s, and does not end the run', async () => {
  const saved = await runEach(words, [1, 2], async (item) => {
    if (item === 1) throw new Error('saveFlag failed: no answer');
    return { saved: item };
  });
  expect(saved).toEqual([2]);
  expect(useBulkRun.getState().trouble).toBe('1 of 2 keep their flag. saveFlag failed: no answer');
});

test('a run that is stopped keeps what it wrote and says how much that is', async () => {
  const saved = await runEach(words, [1, 2, 3], async (item) => {
    if (item === 2) stopRun();
    return { saved: item };
  });
  expect(saved).toEqual([1, 2]);
  expect(useBulkRun.getState()).toMatchObject({ progress: null, trouble: 'Stopped after 2 of 3.', stopping: false });
});
