import type { ReactNode } from 'react';

interface ChineseWordsProps {
  readonly text: string;
  /** What its Chinese words become: of inline elements Chromium tags only a few in a PDF, `em` among them. */
  readonly as?: 'span' | 'em';
}

/** A text whose Chinese words say so, for voices that read them out and fonts that draw them. */
export function ChineseWords({ text, as: Words = 'span' }: ChineseWordsProps): ReactNode {
  // What is split at stands at every second place.
  return text.split(/(\p{Script=Han}+)/u).map((part, index) => {
    const key = index;
    return index % 2 === 0 ? (
      part
    ) : (
      <Words key={key} lang="zh-Hans">
        {part}
      </Words>
    );
  });
}
