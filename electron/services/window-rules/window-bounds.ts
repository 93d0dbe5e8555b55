import { z } from 'zod';

/** The smallest window that the reader's layout fits into, in px. */
export const minimumSize = { width: 900, height: 640 } as const;

/** The height of the bar that the system draws its own buttons over, in px. */
export const barHeight = 44;

const firstSize = { width: 1440, height: 900 } as const;

/** Where a window stood when it was closed, as kept in the profile. */
export const windowStateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
});
export type WindowState = Readonly<z.infer<typeof windowStateSchema>>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A window's size, and its place unless the system is to choose one. */
export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximized: boolean;
}

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * Where to open the window: as it was left, moved and shrunk until it lies within the screen that shows most of it.
 * Without a saved state, or when its screen has gone, the system places a window of the first size.
 */
export function windowPlace(saved: WindowState | null, workAreas: readonly Area[]): WindowPlace {
  const screen = saved === null ? undefined : workAreas.toSorted((a, b) => overlap(b, saved) - overlap(a, saved))[0];
  if (saved === null || screen === undefined || overlap(screen, saved) === 0) {
    const room = workAreas[0] ?? { ...firstSize, x: 0, y: 0 };
    return {
      width: between(firstSize.width, minimumSize.width, room.width),
      height: between(firstSize.height, minimumSize.height, room.height),
      maximized: saved?.maximized ?? false,
    };
  }
  const width = between(saved.width, minimumSize.width, Math.max(minimumSize.width, screen.width));
  const height = between(saved.height, minimumSize.height, Math.max(minimumSize.height, screen.height));
  return {
    width,
    height,
    x: between(saved.x, screen.x, Math.max(screen.x, screen.x + screen.width - width)),
    y: between(saved.y, screen.y, Math.max(screen.y, screen.y + screen.height - height)),
    maximized: saved.maximized,
  };
}
