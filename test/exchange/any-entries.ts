import fc from 'fast-check';
import type { Entry, Flag, Note } from '../../shared/notes/entry.ts';
import { highlightColours } from '../../shared/notes/highlight-colours.ts';
import { statuses } from '../../shared/notes/status.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('<script>alert(1)</script>', '=1+1', '](x', '推理', '\u2028', '"', '\r\n', '{{quote}}'),
);
const some = words.filter((text) => text.length > 0);
const named = fc.record({ id: fc.uuid(), name: some });
const against = fc.record({ text: hex(64), data: hex(64), source: hex(64) });
/** What a newer version may have put beside the fields that are known. */
const later = fc.dictionary(
  fc.constantFrom('laterA', 'laterB'),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value))),
  { maxKeys: 2 },
);
const claim = fc.constantFrom('c_daily_tokens', 'c_gone', 'd_other');

const passage = fc
  .tuple(
    later,
    fc.record({
      exact: some,
      prefix: words,
      suffix: words,
      start: fc.nat(),
      end: fc.integer({ min: 1 }),
      edition: hex(64),
    }),
  )
  .map(([more, known]) => ({ ...more, ...known }));

const note: fc.Arbitrary<Note> = fc
  .tuple(
    later,
    fc.record({
      type: fc.constant('note' as const),
      id: fc.uuid(),
      author: named,
      briefing: fc.constantFrom('c', 'd'),
      created: instant,
      changed: instant,
      claim: fc.option(claim),
      passage: fc.option(passage),
      text: words,
      colour: fc.option(fc.constantFrom(...highlightColours)),
      tags: fc.array(
        words.map((tag) => tag.trim()).filter((tag) => tag !== ''),
        { maxLength: 3 },
      ),
      reply: fc.option(fc.uuid()),
      bookmark: fc.boolean(),
      removed: fc.boolean(),
      against: fc.option(against),
      clock: fc.dictionary(hex(12), fc.integer({ min: 1, max: 1000 }), { minKeys: 1, maxKeys: 3 }),
    }),
    fc.option(fc.record({ chart: some, datum: some }), { nil: {} }),
  )
  .map(([more, known, place]) => ({ ...more, ...known, ...place }));

const flag: fc.Arbitrary<Flag> = fc
  .tuple(
    later,
    fc.record({
      type: fc.constant('flag' as const),
      id: fc.uuid(),
      author: named,
      briefing: fc.constantFrom('c', 'd'),
      created: instant,
      changed: instant,
      claim,
      against,
      status: fc.constantFrom(...statuses),
      from: fc.constantFrom(...statuses),
      reason: words,
      evidence: fc.array(
        fc.oneof(
          fc.record({ type: fc.constant('link' as const), href: fc.webUrl() }),
          fc.record({ type: fc.constant('claim' as const), claim }),
        ),
        { maxLength: 2 },
      ),
      step: fc.nat(),
      checklist: fc.array(words, { maxLength: 2 }),
      settles: fc.array(fc.uuid(), { maxLength: 2 }),
      seen: fc.option(fc.record({ number: fc.constant('C01'), text: words, data: words, source: words })),
    }),
  )
  .map(([more, known]) => ({ ...more, ...known }));

/** Notes and flags of any content, on one briefing. */
export const anyEntries: fc.Arbitrary<readonly Entry[]> = fc
  .uniqueArray(fc.oneof(note, flag), { maxLength: 12, selector: ({ id }) => id })
  .map((entries) => entries.map((entry) => ({ ...entry, briefing: 'c' })));
export const anyNote = note;
export const anyFlag = flag;
