import type { ReactNode } from 'react';
import type { Block } from '../../shared/briefing/briefing.ts';
import { claimsMarkedIn } from '../../shared/pack/marked-claims.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { PackInlines } from './PackInlines.tsx';
import { InTable, usePack } from './pack-context.ts';

/** A block of a briefing's text. */
export function PackBlock({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <PackInlines inlines={block.children} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <PackInlines inlines={block.children} />
        </h3>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item[0]?.id}>
          {item.map((part) => (
            <PackBlock key={part.id} block={part} />
          ))}
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote>
          {block.blocks.map((part) => (
            <PackBlock key={part.id} block={part} />
          ))}
        </blockquote>
      );
    case 'table':
      return <PackTable block={block} />;
  }
}

function PackTable({ block }: { readonly block: Extract<Block, { type: 'table' }> }): ReactNode {
  const { model } = usePack();
  const claims = claimsMarkedIn(block).flatMap((id) => model.claims.get(id) ?? []);
  return (
    <InTable value={true}>
      <MarginNotes claims={claims} />
      <table className="text-table">
        <thead>
          <tr>
            {block.head.map((cell, column) => (
              <th key={column} scope="col">
                <PackInlines inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <PackInlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </InTable>
  );
}
