import type { ReactNode } from 'react';
import { isOutsideLink } from '../app/is-outside-link.ts';
import { OutsideLink } from '../app/OutsideLink.tsx';
import { type MarkdownSetting, markdownTree } from './markdown-tree.tsx';

const setting: MarkdownSetting = {
  // What is a link is decided here and again at the click, by one allow-list.
  isLink: isOutsideLink,
  Link: OutsideLink,
  // A note stands under the panel's own headings, so its headings begin below them.
  headings: ['h4', 'h4', 'h5', 'h5', 'h6', 'h6'],
};

/** A note's markdown as elements. Nothing in it becomes HTML, and only http and https links are links. */
export function markdownElements(text: string): ReactNode {
  return markdownTree(text, setting);
}

/** The component that is loaded when the first note is shown. */
export default function MarkdownElements({ text }: { readonly text: string }): ReactNode {
  return markdownElements(text);
}
