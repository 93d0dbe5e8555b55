import './marks-page.css';
import type { ReactNode } from 'react';
import { type Verdict, verdictNames, verdicts } from '../../shared/checks/finding.ts';
import { formatCount } from '../../shared/claims/format-number.ts';
import { listOf } from '../../shared/language/list-of.ts';
import { colourNames, highlightColours } from '../../shared/notes/highlight-colours.ts';
import { packParts, partAnchor } from '../../shared/pack/anchors.ts';
import { isFault } from '../../shared/pack/margin-notes.ts';
import { claimsInWords } from '../../shared/pack/options-in-words.ts';
import type { OptionalPart } from '../../shared/pack/pack-choices.ts';
import { checkSign } from '../claims/check-sign.ts';
import { StatusCell } from '../verification/StatusCell.tsx';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { Fact } from './Fact.tsx';
import { initialsOf } from './initials.ts';
import { MarksOfKinds } from './MarksOfKinds.tsx';
import { usePack } from './pack-context.ts';

/** Parts in which verdicts stand. */
const withVerdicts: readonly OptionalPart[] = ['digests', 'margins', 'quantities', 'sums', 'register', 'check-log'];

/** How each verdict shows: in the margin and the register, and what it says. */
const verdictWords: Readonly<Record<Verdict, { readonly sign: string; readonly says: string }>> = {
  fails: {
    sign: '=',
    says: 'Arithmetic gives another figure. It is struck in the text.',
  },
  conflicts: { sign: '≠', says: 'Two claims cannot both stand.' },
  differs: { sign: '≈', says: 'The same words, with another scope, date or definition.' },
  lost: { sign: '?', says: 'The source lost its figure. Nothing is filled in.' },
  'cannot-run': { sign: '–', says: 'Something that the check needs is not stated.' },
  holds: { sign: '✓', says: 'What was checked agrees, within the precision that the figures are stated to.' },
};

/** The page before the text: what every mark, sign, fill and line says. Only what this pack prints is told. */
export function MarksPage(): ReactNode {
  const { model } = usePack();
  const { options } = model.content;
  const printed = new Set(options.parts);
  return (
    <section className="marks-page">
      <h1 id={partAnchor('marks')}>{packParts.marks}</h1>
      <ChosenClaims />
      <div className="marks-columns">
        <Statuses />
        <InTheText />
        {withVerdicts.some((part) => printed.has(part)) && <Verdicts />}
        {printed.has('charts') && <MarksOfKinds />}
        {options.notes !== 'none' && <Highlights />}
        {printed.has('register') && <WhoFlagged />}
      </div>
    </section>
  );
}

function ChosenClaims(): ReactNode {
  const { model } = usePack();
  const { chosen, editions, options, scale } = model.content;
  if (chosen === null) return null;
  const all = editions.reduce((sum, { claims }) => sum + claims.length, 0);
  const done = [
    'marked',
    ...(options.parts.includes('margins') ? ['numbered'] : []),
    ...(options.parts.includes('register') ? ['recorded'] : []),
  ];
  return (
    <p className="marks-lead">
      {claimsInWords(options.claims, scale)} are {listOf(done)} here: {formatCount(model.claims.size)} of{' '}
      {formatCount(all)}. The words of the others print as plain text.
    </p>
  );
}

function Statuses(): ReactNode {
  const scale = useScale();
  const { parts } = usePack().model.content.options;
  const numbered = parts.includes('margins') || parts.includes('register');
  return (
    <section>
      <h2>Where a claim stands</h2>
      <ul className="marks-key statuses-key">
        {scale.order.map((status) => (
          <li key={status}>
            <StatusGlyph status={status} />
            <StatusCell status={status} />
            <span>{scale.words[status].name}</span>
            <span className="secondary">{scale.words[status].meaning}</span>
          </li>
        ))}
      </ul>
      <p>
        Readers set these flags{numbered && ', and the sign stands beside the claim’s number'}. In a strip every claim
        is a cell, in the order of the text.
      </p>
    </section>
  );
}

function InTheText(): ReactNode {
  const { model } = usePack();
  const { options, editions } = model.content;
  const [sample] = [...model.claims.values()];
  const letter = editions[0]?.briefing.letter ?? 'A';
  return (
    <section>
      <h2>In the text</h2>
      <ul className="marks-text">
        <Fact name={<span className="claim-number">{sample?.number ?? `${letter}01`}</span>}>
          A claim’s number{options.parts.includes('margins') && ', in the left margin of the line where it begins'}: its
          briefing’s letter, and its place.
        </Fact>
        <Fact name={<span className="claim">words</span>}>A claim. Dotted where it is said again.</Fact>
        <Fact name={<del>600</del>}>
          A figure that a sum contradicts, as the source prints it. Nothing is corrected in silence.
        </Fact>
        {options.parts.includes('glossary') && (
          <Fact name={<span className="term">term</span>}>Explained in the glossary.</Fact>
        )}
        {options.parts.includes('margins') && (
          <Fact name="Margin">
            On the right: what a check or a reader says of the claims named, and where more is told.
          </Fact>
        )}
      </ul>
    </section>
  );
}

function Verdicts(): ReactNode {
  const margins = usePack().model.content.options.parts.includes('margins');
  return (
    <section className="marks-wide">
      <h2>What the checks say</h2>
      <ul className="marks-key verdicts-key">
        {verdicts.map((verdict) => {
          const { sign, says } = verdictWords[verdict];
          const corrected = verdict === 'fails' && margins ? ' What the sum gives stands in the margin.' : '';
          const other = checkSign(verdict).sign;
          return (
            <li key={verdict}>
              <span className={isFault(verdict) ? 'mono fault' : 'mono'}>
                {sign}
                {other !== sign && ` ${other}`}
              </span>
              <span>{verdictNames[verdict]}</span>
              <span className="secondary">
                {says}
                {corrected}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        A verdict is what a check finds when it recomputes a claim from other claims or sets it against them. It says
        what agrees and what does not; it never says that a claim is true or false. A reader’s flag stands beside it and
        neither replaces the other.
      </p>
    </section>
  );
}

const lineForms = { straw: 'solid', sage: 'dotted', rose: 'dashed', plum: 'double', slate: 'wavy' } as const;

function Highlights(): ReactNode {
  const { model } = usePack();
  const { notebooks, options } = model.content;
  const names = model.content.colourNames;
  const kept = notebooks.flatMap(({ notes }) => notes.filter(({ removed }) => !removed));
  if (kept.length === 0) return null;
  return (
    <section>
      <h2>Readers’ notes and highlights</h2>
      <ul className="marks-key colours-key">
        {highlightColours.map((colour) => (
          <li key={colour}>
            <span className={`hl hl-${colour}`}>words</span>
            <span>
              <bdi>{names[colour] ?? colourNames[colour]}</bdi>
            </span>
            <span className="secondary">{lineForms[colour]} line</span>
          </li>
        ))}
      </ul>
      <p>
        {options.notes === 'endnotes'
          ? 'A raised number leads to a note at the end of the briefing.'
          : 'Notes stand behind a rule, right after the words or the chart that they are on.'}{' '}
        A dashed frame and “?” say that the text has changed and the place is doubtful.
      </p>
    </section>
  );
}

function WhoFlagged(): ReactNode {
  const { model } = usePack();
  const people = initialsOf([...model.flags.values()].map((flag) => flag.author));
  if (people.size === 0) return null;
  return (
    <section>
      <h2>Who flagged</h2>
      <ul className="marks-key people-key">
        {[...people].map(([name, initials]) => (
          <li key={name}>
            <span className="mono">{initials}</span>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
