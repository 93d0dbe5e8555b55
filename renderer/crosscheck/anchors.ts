/** The id of a panel's element. */
export const panelAnchor = (id: string): string => `panel-${id}`;
