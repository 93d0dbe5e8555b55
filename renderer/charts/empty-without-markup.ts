/** ECharts empties its elements by assigning markup, which trusted types refuse: here that takes the children out. */
export function emptyWithoutMarkup(element: Element): void {
  Object.defineProperty(element, 'innerHTML', { configurable: true, set: () => element.replaceChildren() });
}
