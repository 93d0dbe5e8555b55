import type { ReactNode } from 'react';
import type { Block } from '../../shared/briefing/briefing.ts';
import { PageInlines } from './PageInlines.tsx';

/** A block of a briefing's text. */
export function PageBlock({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <PageInlines inlines={block.children} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <PageInlines inlines={block.children} />
        </h3>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          {item.map((part) => (
            <PageBlock key={part.id} block={part} />
          ))}
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote>
          {block.blocks.map((part) => (
            <PageBlock key={part.id} block={part} />
          ))}
        </blockquote>
      );
    case 'table':
      return <PageTable block={block} />;
  }
}

function PageTable({ block }: { readonly block: Extract<Block, { type: 'table' }> }): ReactNode {
  return (
    <table className="text-table">
      <thead>
        <tr>
          {block.head.map((cell, column) => (
            <th key={column} scope="col">
              <PageInlines inlines={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  <PageInlines inlines={cell} />
                </th>
              ) : (
                <td key={column}>
                  <PageInlines inlines={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
