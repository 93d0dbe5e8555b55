/** Waits for what comes with a frame of the next second. */
export async function until(holds: () => boolean): Promise<void> {
  for (let frame = 0; frame < 60 && !holds(); frame += 1) await new Promise(requestAnimationFrame);
}
