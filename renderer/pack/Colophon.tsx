import './colophon.css';
import type { ReactNode } from 'react';
import { formatDate } from '../../shared/claims/format.ts';
import { packParts, partAnchor } from '../../shared/pack/anchors.ts';
import { attachedInWords } from '../../shared/pack/attached.ts';
import { optionsInWords } from '../../shared/pack/options-in-words.ts';
import { formatSetOn, offsetOf } from '../../shared/pack/pack-clock.ts';
import { Fact } from './Fact.tsx';
import { usePack } from './pack-context.ts';

/** The last page: what this pack is, exactly enough to set it again, and what it does not hold. */
export function Colophon(): ReactNode {
  const { model } = usePack();
  const { content } = model;
  const { id, library, editions, setOn, version, leftOut } = content;
  const attached = attachedInWords(model);
  return (
    <section className="colophon">
      <h1 id={partAnchor('colophon')}>{packParts.colophon}</h1>
      <ul className="colophon-facts">
        <Fact name="Pack">
          <span className="mono">{id}</span>
        </Fact>
        <Fact name="Set on">
          {formatSetOn(setOn, 'minute')} ({offsetOf(setOn)}), as every time in it
        </Fact>
        <Fact name="Set by">Claimbook {version}, offline, in Literata, Archivo and Commit Mono</Fact>
        <Fact name="Register">
          Revision <span className="mono">{library.revision}</span>
        </Fact>
        <Fact name="Asked for">
          {optionsInWords(content).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Fact>
        <Fact name="Left out">
          {leftOut.length === 0 && <p>Nothing is left out.</p>}
          {leftOut.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Fact>
        <Fact name="Attached">
          {attached.length === 0 && <p>No file is attached.</p>}
          {attached.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Fact>
        <Fact name="Licence">
          Claimbook is under the MIT licence. The briefings are its own words; their facts, figures and mistakes are
          those of the articles they name, each under its own licence.
        </Fact>
      </ul>
      <table>
        <caption>Editions in this pack</caption>
        <colgroup>
          <col className="edition-letter" />
          <col />
          <col className="edition-date" />
          <col className="edition-hash" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              Briefing
            </th>
            <th scope="col">Edition of</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ briefing }) => (
            <tr key={briefing.id}>
              <td>
                <span className="letter">{briefing.letter}</span>
              </td>
              <td>{briefing.title}</td>
              <td>{formatDate(briefing.edition, 'long')}</td>
              <td className="mono">{briefing.editionHash}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
