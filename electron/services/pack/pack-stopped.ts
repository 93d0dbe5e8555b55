/** Why no pack came of it: the reader stopped it, or a sentence tells what was wrong. Anything else that is thrown is a bug. */
export class PackStopped extends Error {
  override readonly name = 'PackStopped';
}
