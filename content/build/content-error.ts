/** A folder that can't be read, or holds no briefing. Its message is a sentence for people. */
export class ContentError extends Error {}
