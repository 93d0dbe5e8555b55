/** Reading sizes in px; + and - step through them. */
export const textSizes = [16, 17.5, 19, 21] as const;
