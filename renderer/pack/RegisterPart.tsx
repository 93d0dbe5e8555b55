import { Fragment, type ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { formatDate, formatKind, formatQuantity, notStated } from '../../shared/claims/format.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import { evidenceWords, namesIn } from '../../shared/notes/evidence-words.ts';
import { chartAnchor, packParts, partAnchor, recordAnchor } from '../../shared/pack/anchors.ts';
import { dayAt } from '../../shared/pack/pack-clock.ts';
import { statusOf } from '../../shared/pack/pack-model.ts';
import { type RegisterGroup, type RegisterRow, registerRows } from '../../shared/pack/register-rows.ts';
import { marginFindings } from '../reading/margin-finding.ts';
import { useScale } from '../verification/scale-context.ts';
import { ClaimLink, LinkedSentence } from './ClaimLink.tsx';
import { initialsOf } from './initials.ts';
import { PackSign } from './PackSign.tsx';
import { PageNumber } from './PageNumber.tsx';
import { usePack, usePrinted } from './pack-context.ts';

const columns = ['number', 'status', 'claim', 'value', 'date', 'who', 'kind', 'checks', 'chart', 'by'] as const;

/** A claim may be on many charts; a row has room for the pages of this many. */
const mostCharts = 2;

interface RegisterPartProps {
  /** Whose claims are recorded here: with the pack's first the register begins, and with others it goes on. */
  readonly briefings: readonly string[];
}

/**
 * Every chosen claim's record in a row. The head repeats on each page. Where no chart prints or nobody has flagged a claim
 * there is no column for it.
 */
export function RegisterPart({ briefings }: RegisterPartProps): ReactNode {
  const { model } = usePack();
  const groups = registerRows(model).filter(({ briefing }) => briefings.includes(briefing.id));
  const begins = briefings[0] === model.content.editions[0]?.briefing.id;
  const charted = model.charts.length > 0;
  const flagged = model.flags.size > 0;
  const shown = columns.filter((column) => (column !== 'by' || flagged) && (column !== 'chart' || charted));
  return (
    <section className="register">
      {begins && <h1 id={partAnchor('register')}>{packParts.register}</h1>}
      <table>
        <colgroup>
          {shown.map((column) => (
            <col key={column} className={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">
              <span className="unseen">Status</span>
            </th>
            <th scope="col">Claim</th>
            <th scope="col">Value</th>
            <th scope="col">As of</th>
            <th scope="col">Says who</th>
            <th scope="col">Kind</th>
            <th scope="col">Checks</th>
            {charted && <th scope="col">Chart</th>}
            {flagged && <th scope="col">Last by</th>}
          </tr>
        </thead>
        {groups.map((group) => (
          <RegisterOf key={group.briefing.id} group={group} width={shown.length} />
        ))}
      </table>
    </section>
  );
}

interface RegisterOfProps {
  readonly group: RegisterGroup;
  /** How many columns there are. */
  readonly width: number;
}

function RegisterOf({ group: { briefing, rows }, width }: RegisterOfProps): ReactNode {
  const { model } = usePack();
  const initials = initialsOf([...model.flags.values()].map((flag) => flag.author));
  return (
    <tbody>
      <tr className="register-head">
        <th scope="rowgroup" colSpan={width}>
          <span className="letter">{briefing.letter}</span> {briefing.title}
        </th>
      </tr>
      {rows.map((row) => (
        <RecordRow key={row.claim.id} row={row} initials={initials} />
      ))}
    </tbody>
  );
}

interface RecordRowProps {
  readonly row: RegisterRow;
  /** Whose initials are whose, of all who have flagged. */
  readonly initials: ReadonlyMap<string, string>;
}

function RecordRow({ row: { claim, charts }, initials }: RecordRowProps): ReactNode {
  const scale = useScale();
  const { model } = usePack();
  const status = statusOf(model, claim.id);
  const flag = model.flags.get(claim.id);
  const value = formatQuantity(claim, 'short');
  return (
    <tr id={recordAnchor(claim.id)}>
      <th scope="row">
        <ClaimLink claim={claim.id} />
      </th>
      <td>
        <PackSign form="glyph" status={status} />
        <span className="unseen">{scale.words[status].name}</span>
      </td>
      <td>
        {claim.statement}
        {flag !== undefined && <FlagWords flag={flag} />}
      </td>
      <td>{value === notStated ? '–' : value}</td>
      <td>{claim.asOf === null ? '–' : wholeDates(formatDate(claim.asOf, 'short'))}</td>
      <td>{claim.attributedTo ?? '–'}</td>
      <td>{claim.kind === 'vendor-reported' ? 'Vendor' : formatKind(claim.kind)}</td>
      <td>
        <Checks claim={claim} />
      </td>
      {model.charts.length > 0 && (
        <td>
          <ChartPages charts={charts} />
        </td>
      )}
      {model.flags.size > 0 && (
        <td>
          {flag === undefined
            ? '–'
            : `${initials.get(flag.author.name) ?? ''} ${dayAt(flag.created, model.content.setOn).slice(0, -5)}`}
        </td>
      )}
    </tr>
  );
}

/** Lets an interval break after its dash and nowhere else; one within a month is that month. */
const wholeDates = (dates: string): string => [...new Set(dates.split(' – '))].join('–').replaceAll(' ', '\u00A0');

/** Why a claim stands as it does, and the evidence for it. */
function FlagWords({ flag }: { readonly flag: Flag }): ReactNode {
  const { model } = usePack();
  const names = namesIn(model.claims);
  const evidence = flag.evidence.map((each) => evidenceWords(each, names));
  if (flag.reason === '' && evidence.length === 0) return null;
  return (
    <p className="why">
      {closed(flag.reason)} {evidence.length > 0 && <LinkedSentence text={`Evidence: ${evidence.join('; ')}`} />}
    </p>
  );
}

/** With a stop at its end, for more is said after it. */
const closed = (reason: string): string => reason.trim().replace(/[\p{L}\p{N})]$/u, '$&.');

/** The pages of the first of these charts; those on one page are told once. */
function ChartPages({ charts }: { readonly charts: readonly string[] }): ReactNode {
  const { pages } = usePrinted();
  if (charts.length === 0) return '–';
  const anchors = charts.slice(0, mostCharts).map(chartAnchor);
  const pageOf = (anchor: string) => pages?.destinations[anchor] ?? anchor;
  const told = anchors.filter((anchor, index) => anchors.map(pageOf).indexOf(pageOf(anchor)) === index);
  return told.map((anchor, index) => (
    <Fragment key={anchor}>
      {index > 0 && ', '}
      <a href={`#${anchor}`}>
        <PageNumber of={anchor} />
      </a>
    </Fragment>
  ));
}

/** What the checks found on a claim, as in the galley's margin; a tick where all that ran holds. */
function Checks({ claim }: { readonly claim: Claim }): ReactNode {
  const { model } = usePack();
  const findings = marginFindings(claim, model.named);
  if (findings.length === 0) return claim.findings.some((finding) => finding.verdict === 'holds') ? '✓' : '–';
  return findings.map(({ sign, text, severe }, index) => (
    <span key={sign} className={severe ? 'fault' : undefined}>
      {index > 0 && ', '}
      {`${sign}\u00A0${text}`}
    </span>
  ));
}
