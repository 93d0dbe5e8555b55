import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headLine, readJournal, recordLine } from '../../../electron/services/notebook/journal-format.ts';

const entries = fc.array(fc.record({ id: fc.uuid(), text: fc.string({ unit: 'grapheme' }) }), { maxLength: 8 });

function journalOf(values: readonly unknown[]): Buffer {
  const lines = values.map((entry, index) => recordLine({ save: index + 1, entry }));
  return Buffer.from([headLine('c', 1, 0), ...lines].join(''));
}

test('whatever is written to a journal is read back', async () => {
  await fc.assert(
    fc.asyncProperty(entries, async (values) => {
      const bytes = journalOf(values);
      const reading = await readJournal(bytes);
      expect(reading.head).toMatchObject({ version: 1, briefing: 'c', after: 0 });
      expect(reading.records.map((record) => record.entry)).toEqual(values);
      expect(reading).toMatchObject({ damaged: 0, tornLength: 0, unended: false, soundLength: bytes.length });
    }),
  );
});

test('a journal cut off at any byte gives every save before the cut and no other', async () => {
  const values = [{ text: 'one' }, { text: 'two 市场' }, { text: 'three\n' }];
  const bytes = journalOf(values);
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
  for (let length = 0; length <= bytes.length; length += 1) {
    const reading = await readJournal(bytes.subarray(0, length));
    // A line that lacks only its newline is whole.
    const whole = ends.slice(1).filter((end) => end <= length).length;
    expect(reading.records.map((record) => record.entry)).toEqual(values.slice(0, whole));
    expect(reading.soundLength + reading.tornLength).toBe(length);
    expect(reading.damaged).toBe(0);
  }
});

test('a flipped bit anywhere never yields a save that was not made', async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.nat(), fc.nat({ max: 7 }), async (values, place, bit) => {
      const bytes = journalOf(values);
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      const reading = await readJournal(bytes);
      for (const { save, entry } of reading.records) expect(entry).toEqual(values[save - 1]);
      expect(reading.records.length).toBeGreaterThanOrEqual(values.length - 2);
    }),
  );
});

test('bytes that are no journal at all are read as damage, not thrown at the reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await readJournal(bytes)).toMatchObject({ head: null, records: [], soundLength: 0 });
    }),
  );
});
