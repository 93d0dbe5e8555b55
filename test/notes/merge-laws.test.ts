import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../shared/notes/canonical.ts';
import { disagreements } from '../../shared/notes/disagreements.ts';
import type { Entry } from '../../shared/notes/entry.ts';
import { standingFlags } from '../../shared/notes/layers.ts';
import { createMergedEntries, type MergedEntries } from '../../shared/notes/merge-entries.ts';
import { carryOut, deeds, owners } from './colleagues.ts';

const runs = { numRuns: 400 };

function merged(...all: readonly (readonly Entry[])[]): MergedEntries {
  const here = createMergedEntries();
  for (const entry of all.flat()) here.take(entry);
  return here;
}

/** All that is there, in an order of its own. */
function contents(here: MergedEntries): readonly string[] {
  return here.entries().map(canonical).sort();
}

/** All that a reader sees of it, for each author whose profile it could be. */
function shown(here: MergedEntries, owns: readonly string[]): string {
  const { notes, flags, forks } = here.notebook('c');
  const standing = owns.map((own) => {
    const layers = { own, hidden: new Set<string>(), blind: false };
    return [...standingFlags(flags, layers)].map(([claim, { id }]) => `${claim} ${id}`).sort();
  });
  // Notes of one moment stay in the order in which they came.
  const ordered = notes.map(({ id, text, removed }) => `${id} ${text} ${removed}`).sort();
  return canonical({ ordered, flags, forks: forks.map(canonical).sort(), standing, apart: disagreements(flags) });
}

/** Entries in another order, some of them twice. */
const shuffle = fc.array(fc.nat(), { minLength: 80, maxLength: 80 });
function shuffled<T>(values: readonly T[], keys: readonly number[]): readonly T[] {
  const order = [...values, ...values.filter((_, index) => (keys[index % keys.length] ?? 0) % 3 === 0)];
  return order
    .map((value, index) => ({ value, key: keys[index % keys.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index)
    .map(({ value }) => value);
}

test('idempotent: what is taken in twice changes nothing', () => {
  fc.assert(
    fc.property(deeds, (history) => {
      for (const profile of carryOut(history).profiles) {
        const before = contents(profile);
        const again = profile.entries().map((entry) => profile.take(structuredClone(entry)));
        expect(again.every((taken) => taken === 'known')).toBe(true);
        expect(contents(profile)).toEqual(before);
      }
    }),
    runs,
  );
});

test('commutative and associative: in whatever order and grouping profiles meet, they end the same', () => {
  fc.assert(
    fc.property(deeds, shuffle, (history, keys) => {
      const { profiles, authors, written } = carryOut(history);
      const all = profiles.map((profile) => profile.entries());
      const owns = authors.map(({ id }) => id);
      const [a = [], b = [], ...rest] = all;
      const whole = merged(...all);
      const ways = [
        merged(...all.toReversed()),
        merged(merged(a, b).entries(), merged(...rest).entries()),
        merged(a, merged(b, merged(...rest).entries()).entries()),
        merged(shuffled(all.flat(), keys)),
        merged(written),
        merged(shuffled(written, keys)),
      ];
      for (const way of ways) {
        expect(contents(way)).toEqual(contents(whole));
        expect(shown(way, owns)).toBe(shown(whole, owns));
      }
    }),
    runs,
  );
});

test('no loss: every version that nobody wrote over stands, and every step of a flag is there', () => {
  fc.assert(
    fc.property(deeds, (history) => {
      const { profiles, standing, flags } = carryOut(history);
      const whole = merged(...profiles.map((profile) => profile.entries()));
      expect(contents(whole)).toEqual([...standing, ...flags].map(canonical).sort());
    }),
    { numRuns: 2000 },
  );
});

test('after an exchange all round, every profile shows the same', () => {
  fc.assert(
    fc.property(deeds, (history) => {
      const { profiles, authors } = carryOut(history);
      const all = profiles.map((profile) => profile.entries());
      for (const profile of profiles) for (const entry of all.flat()) profile.take(entry);
      const owns = authors.map(({ id }) => id);
      expect(new Set(profiles.map((profile) => shown(profile, owns))).size).toBe(1);
    }),
    runs,
  );
});

test('each reader’s flags keep the order in which they set them, wherever their clock jumped', () => {
  fc.assert(
    fc.property(deeds, (history) => {
      // One machine each: of two copies of a profile neither knows what the other does.
      const alone = history.filter((deed) => deed.who === owners.indexOf(owners[deed.who] ?? 0));
      const { profiles, authors, flags } = carryOut(alone);
      const whole = merged(...profiles.map((profile) => profile.entries())).notebook('c').flags;
      for (const { id } of authors) {
        for (const claim of ['c_0', 'c_1', 'c_2']) {
          const own = (all: typeof flags) => all.filter((flag) => flag.author.id === id && flag.claim === claim);
          expect(own(whole)).toEqual(own(flags));
          expect(own(whole).map(({ from }) => from)).toEqual(
            ['unchecked', ...own(flags).map(({ status }) => status)].slice(0, own(flags).length),
          );
        }
      }
    }),
    runs,
  );
});

test('histories reach what the laws are about: forks, settlements, disagreements', () => {
  const found = { forks: 0, wide: 0, apart: 0 };
  for (const history of fc.sample(deeds, { numRuns: 1000, seed: 1 })) {
    const { profiles } = carryOut(history);
    const { forks, flags } = merged(...profiles.map((profile) => profile.entries())).notebook('c');
    found.forks += forks.length;
    found.wide += forks.filter((versions) => versions.length > 2).length;
    found.apart += disagreements(flags).length;
  }
  expect(Math.min(...Object.values(found)), JSON.stringify(found)).toBeGreaterThan(20);
});
