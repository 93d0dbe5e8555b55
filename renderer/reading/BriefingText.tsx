import { memo, type ReactNode } from 'react';
import type { Block, Briefing, Inline } from '../../shared/briefing/briefing.ts';
import { usePassages } from '../state/passage-store.ts';
import { Inlines } from './Inlines.tsx';

interface LeafProps {
  /** As the plain text of the briefing names it. */
  readonly id: string;
  readonly inlines: readonly Inline[];
}

/** The words of a paragraph, heading or cell, with the passages that readers marked in them. */
const Leaf = memo(function Leaf({ id, inlines }: LeafProps): ReactNode {
  const marked = usePassages((passages) => passages.marked.get(id));
  return <Inlines inlines={marked ?? inlines} />;
});

function BlockText({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p data-block={block.id} data-leaf={block.id}>
          <Leaf id={block.id} inlines={block.children} />
        </p>
      );
    case 'heading':
      return (
        <h3 data-block={block.id} data-leaf={block.id}>
          <Leaf id={block.id} inlines={block.children} />
        </h3>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item.map((part) => part.id).join(' ')}>
          {item.map((part) => (
            <BlockText key={part.id} block={part} />
          ))}
        </li>
      ));
      return block.ordered ? <ol data-block={block.id}>{items}</ol> : <ul data-block={block.id}>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote data-block={block.id}>
          {block.blocks.map((part) => (
            <BlockText key={part.id} block={part} />
          ))}
        </blockquote>
      );
    case 'table':
      return <TableText block={block} />;
  }
}

function TableText({ block }: { readonly block: Extract<Block, { type: 'table' }> }): ReactNode {
  // Rows and cells are compiled text and never change order while shown.
  const cells = (row: (typeof block.rows)[number], index: number) =>
    row.map((cell, column) => {
      const id = `${block.id}.${index}.${column}`;
      const words = <Leaf id={id} inlines={cell} />;
      return column === 0 ? (
        <th key={column} scope="row" data-leaf={id}>
          {words}
        </th>
      ) : (
        <td key={column} data-leaf={id}>
          {words}
        </td>
      );
    });
  return (
    <table data-block={block.id}>
      <thead>
        <tr>
          {block.head.map((cell, column) => (
            <th key={column} scope="col" data-leaf={`${block.id}.h.${column}`}>
              <Leaf id={`${block.id}.h.${column}`} inlines={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>{cells(row, index)}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** The whole text of a briefing, section by section. */
export const BriefingText = memo(function BriefingText({ briefing }: { readonly briefing: Briefing }): ReactNode {
  return briefing.sections.map((section) => (
    <section key={section.id} data-section={section.number} aria-labelledby={`section-${section.number}`}>
      <h2
        id={`section-${section.number}`}
        data-block={`section-${section.number}`}
        data-leaf={`section-${section.number}`}
        tabIndex={-1}
      >
        <span className="section-number">{section.number}</span>
        <Leaf id={`section-${section.number}`} inlines={section.title} />
      </h2>
      {section.blocks.map((block) => (
        <BlockText key={block.id} block={block} />
      ))}
    </section>
  ));
});
