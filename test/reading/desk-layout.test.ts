import { expect, test } from 'vitest';
import { type DeskWishes, layOutDesk } from '../../renderer/reading/desk-layout.ts';

const wide: DeskWishes = {
  width: 1440,
  height: 900,
  narrow: false,
  pinned: false,
  panelWidth: null,
  pinWidth: null,
  drawerHeight: null,
};
const low: DeskWishes = { ...wide, width: 900, height: 640, narrow: true };

test('without a pin the rail stays and the evidence is as wide as the design has it', () => {
  expect(layOutDesk(wide)).toMatchObject({ rail: true, pin: null, panel: { size: 492, min: 320, max: 808 } });
});

test('a pinned claim takes the rail’s room where the galley would be too narrow to read beside both', () => {
  expect(layOutDesk({ ...wide, pinned: true })).toMatchObject({
    rail: false,
    pin: { size: 400 },
    panel: { size: 492 },
  });
  expect(layOutDesk({ ...wide, width: 1920, pinned: true })).toMatchObject({ rail: true, pin: { size: 400 } });
});

test('the galley keeps 420 px in every wide window, whatever has been set', () => {
  for (const width of [1080, 1280, 1440, 1920, 2560]) {
    for (const pinWidth of [null, 240, 900]) {
      for (const panelWidth of [null, 320, 900]) {
        const { rail, pin, panel } = layOutDesk({ ...wide, width, pinned: true, pinWidth, panelWidth });
        expect(width - (rail ? 212 : 0) - (pin?.size ?? 0) - panel.size).toBeGreaterThanOrEqual(420);
      }
    }
  }
});

test('a drawer is shared in two, and what one claim gains the other gives up', () => {
  expect(layOutDesk({ ...low, pinned: true })).toMatchObject({
    pin: { size: 420 },
    panel: { size: 420, min: 240, max: 600 },
  });
  expect(layOutDesk({ ...low, pinned: true, pinWidth: 300 })).toMatchObject({
    pin: { size: 300 },
    panel: { size: 540 },
  });
});

test('a drawer takes at most 45 % of the height, and too narrow a one is not shared', () => {
  expect(layOutDesk(low).drawer).toEqual({ size: 257, min: 120, max: 257 });
  expect(layOutDesk({ ...low, width: 500, pinned: true }).pin).toBeNull();
});
