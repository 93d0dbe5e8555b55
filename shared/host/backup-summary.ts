/** What a backup of one briefing's notebook holds, for choosing one to restore. */
export interface BackupSummary {
  readonly id: string;
  readonly briefing: string;
  /** When the notebook was so; ISO 8601, UTC. */
  readonly at: string;
  /** Notes that are not in the trash, and steps of flag histories, everyone's. */
  readonly notes: number;
  readonly flags: number;
  /** What was written last: the beginning of a note or of a flag's reason. Null where it holds nothing. */
  readonly newest: { readonly text: string; readonly author: string; readonly changed: string } | null;
  /** In the course of things, before an import or another restore, or before a newer Claimbook rewrote it. */
  readonly why: 'routine' | 'before-import' | 'before-restore' | 'older-version';
  /** Whether it can be restored. False where it is damaged or a newer Claimbook wrote it; then nothing else is known. */
  readonly sound: boolean;
}
