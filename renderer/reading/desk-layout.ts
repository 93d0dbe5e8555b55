/** The window and what the reader has set of it; widths and heights in px, null for the design's. */
export interface DeskWishes {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly pinned: boolean;
  readonly panelWidth: number | null;
  readonly pinWidth: number | null;
  readonly drawerHeight: number | null;
}

/** How large a part is, and how far its edge can be moved, in px. */
export interface Extent {
  readonly size: number;
  readonly min: number;
  readonly max: number;
}

export interface DeskLayout {
  readonly rail: boolean;
  /** The evidence's width: of the panel at the side, or of its share of a drawer that is split. */
  readonly panel: Extent;
  /** Null where nothing is pinned, or where two claims find no room beside each other. */
  readonly pin: Extent | null;
  readonly drawer: Extent;
}

const railWidth = 212;
const narrowRail = 60;
const barsHeight = 70;
const designPanel = 492;
const designPin = 400;
const designDrawer = 404;
const leastPanel = 320;
const leastPin = 300;
/** Two columns of a drawer are narrower than two panels. */
const leastHalf = 240;
/** A window that is narrower has no room for two claims side by side, in px. */
export const leastForTwo = narrowRail + 2 * leastHalf;
const widest = 900;
/** A galley that is narrower is no place to read; with a rail beside it, it is worth more than the rail. */
const leastGalley = 420;
const leastBesideRail = 480;

function extent(wish: number, min: number, max: number): Extent {
  const most = Math.max(min, Math.round(max));
  return { size: Math.min(most, Math.max(min, wish)), min, max: most };
}

/** What share of the window the rail, the pinned claim and the evidence take; the galley has the rest. */
export function layOutDesk(wishes: DeskWishes): DeskLayout {
  const { width, height, narrow, pinned, panelWidth, pinWidth, drawerHeight } = wishes;
  const drawer = extent(drawerHeight ?? designDrawer, 120, (height - barsHeight) * 0.45);
  if (narrow) {
    const both = width - narrowRail;
    const pin = pinned && width >= leastForTwo ? extent(pinWidth ?? both / 2, leastHalf, both - leastHalf) : null;
    const panel = pin === null ? extent(both, both, both) : extent(both - pin.size, both - pin.max, both - pin.min);
    return { rail: true, panel, pin, drawer };
  }
  if (!pinned) {
    return {
      rail: true,
      panel: extent(panelWidth ?? designPanel, leastPanel, Math.min(widest, width - railWidth - leastGalley)),
      pin: null,
      drawer,
    };
  }
  const room = width - leastGalley;
  const pin = extent(pinWidth ?? designPin, leastPin, Math.min(widest, room - leastPanel));
  const panel = extent(panelWidth ?? designPanel, leastPanel, Math.min(widest, room - pin.size));
  return { rail: width - railWidth - pin.size - panel.size >= leastBesideRail, panel, pin, drawer };
}
