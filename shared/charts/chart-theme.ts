/** The colours and faces a chart is drawn with: the design's tokens as literal values, since an option is plain JSON. */
export interface ChartTheme {
  readonly name: 'light' | 'dark' | 'sepia' | 'print' | 'grey' | 'system';
  /** The ground the chart lies on; hatches and label grounds are cut out of it. */
  readonly ground: string;
  readonly rule: string;
  readonly rule2: string;
  readonly rule3: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Fill and line of the datum that the selected claim rests on. */
  readonly focus: string;
  /** Border and label of that datum. */
  readonly focusInk: string;
  readonly focusWash: string;
  /** Reference marks, ordinary marks, hints. */
  readonly g1: string;
  readonly g2: string;
  readonly g3: string;
  readonly sans: string;
  readonly mono: string;
}

export const lightChart: ChartTheme = {
  name: 'light',
  ground: '#F1F4F6',
  rule: '#D3DADF',
  rule2: '#B4BEC5',
  rule3: '#75818A',
  ink: '#14181B',
  ink2: '#414A51',
  ink3: '#59646C',
  focus: '#258AB2',
  focusInk: '#07628A',
  focusWash: '#DAF0F7',
  g1: '#3E474D',
  g2: '#7C8891',
  g3: '#A9B3BA',
  sans: 'Archivo Variable, Noto Sans SC Variable, PingFang SC, Microsoft YaHei, sans-serif',
  mono: 'Commit Mono, Noto Sans SC Variable, ui-monospace, monospace',
};

export const darkChart: ChartTheme = {
  ...lightChart,
  name: 'dark',
  ground: '#1A1E21',
  rule: '#2B3236',
  rule2: '#414A50',
  rule3: '#77838B',
  ink: '#E4E9EB',
  ink2: '#B3BDC3',
  ink3: '#95A1A8',
  focus: '#4BA9CC',
  focusInk: '#93D5EA',
  focusWash: '#12384A',
  g1: '#C2CBD0',
  g2: '#8B979F',
  g3: '#5D6870',
};

export const sepiaChart: ChartTheme = {
  ...lightChart,
  name: 'sepia',
  ground: '#EDE4D3',
  rule: '#D6CAB4',
  rule2: '#B9AB92',
  rule3: '#7B6E5A',
  ink: '#221B12',
  ink2: '#4A4032',
  ink3: '#615544',
  focus: '#1F7A9E',
  focusInk: '#085C80',
  focusWash: '#CFE4E6',
  g1: '#4A4032',
  g2: '#7D7160',
  g3: '#AEA18B',
};

/** The charts' colours in each theme of the window. */
export const screenCharts = { light: lightChart, dark: darkChart, sepia: sepiaChart } as const;

/** Light on white, in static faces: Chromium embeds variable ones as Type 3. */
export const printChart: ChartTheme = {
  ...lightChart,
  name: 'print',
  ground: '#FFFFFF',
  sans: 'Archivo, Noto Sans SC Variable, PingFang SC, Microsoft YaHei, sans-serif',
};

/** The same without colour, greys as light as the colours they stand for; what is in focus is told by its darkness. */
export const greyChart: ChartTheme = {
  ...printChart,
  name: 'grey',
  rule: '#D9D9D9',
  rule2: '#BCBCBC',
  rule3: '#7F7F7F',
  ink: '#171717',
  ink2: '#494949',
  ink3: '#626262',
  focus: '#494949',
  focusInk: '#171717',
  focusWash: '#ECECEC',
  g1: '#464646',
  g2: '#868686',
  g3: '#B1B1B1',
};

/** A pack's charts, by its ink. */
export const printCharts = { colour: printChart, greyscale: greyChart } as const;

/** The system's own colours, for forced-colours mode. */
export const systemChart: ChartTheme = {
  ...lightChart,
  name: 'system',
  ground: 'Canvas',
  // The system's grey text can be any colour, a dark red among them: a gridline is a thinned text colour instead.
  rule: 'color-mix(in srgb, CanvasText 35%, Canvas)',
  rule2: 'CanvasText',
  rule3: 'CanvasText',
  ink: 'CanvasText',
  ink2: 'CanvasText',
  ink3: 'CanvasText',
  focus: 'Highlight',
  focusInk: 'Highlight',
  focusWash: 'Canvas',
  g1: 'CanvasText',
  g2: 'CanvasText',
  g3: 'color-mix(in srgb, CanvasText 60%, Canvas)',
};
