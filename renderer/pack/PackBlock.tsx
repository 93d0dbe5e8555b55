import type { ReactNode } from 'react';
import type { Block } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimsMarkedIn } from '../../shared/pack/marked-claims.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { PackInlines } from './PackInlines.tsx';
import { ClaimsBeside, usePack } from './pack-context.ts';

/** A block of a briefing's text. */
export function PackBlock({ block }: { readonly block: Block }): ReactNode {
  const { model } = usePack();
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <ClaimsBeside value={claimsIn(block, model)}>
            <PackInlines inlines={block.children} />
          </ClaimsBeside>
        </p>
      );
    case 'heading':
      return (
        <h3>
          <ClaimsBeside value={claimsIn(block, model)}>
            <PackInlines inlines={block.children} />
          </ClaimsBeside>
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

const claimsIn = (block: Block, model: PackModel): readonly Claim[] =>
  claimsMarkedIn(block).flatMap((id) => model.claims.get(id) ?? []);

function PackTable({ block }: { readonly block: Extract<Block, { type: 'table' }> }): ReactNode {
  const { model } = usePack();
  return (
    <ClaimsBeside value={[]}>
      {model.content.options.parts.includes('margins') && <MarginNotes claims={claimsIn(block, model)} />}
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
    </ClaimsBeside>
  );
}
