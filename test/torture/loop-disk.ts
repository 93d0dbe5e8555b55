import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

export const fileSystems = ['ext4', 'xfs'] as const;
export type FileSystem = (typeof fileSystems)[number];

/**
 * How a file system is shut down, as EXT4_IOC_SHUTDOWN and XFS_IOC_GOINGDOWN number it: with all of it flushed first,
 * with its log flushed, or with nothing flushed, as when the power goes.
 */
export type Shutdown = 0 | 1 | 2;

/** A disk in a file, mounted, that the power can be cut of. For root on Linux. */
export interface LoopDisk {
  readonly folder: string;
  /** Stops the file system in the middle of what it does: nothing more of it gets to the disk. */
  cut(how: Shutdown): void;
  /** Takes it away and mounts it again: it recovers from its log, as after a power cut. */
  remount(): Promise<void>;
  close(): Promise<void>;
}

/** `_IOR('X', 125, __u32)`. */
const shutdown = "open(my $d, '<', $ARGV[0]) or die $!; ioctl($d, 0x8004587d, pack('I', $ARGV[1])) or die $!";

const bytes = 320 * 1024 * 1024;

/** Makes one, or says in a line why that can't be had here. */
export async function openLoopDisk(kind: FileSystem): Promise<LoopDisk | string> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can cut the power of a disk';
  for (const tool of [`mkfs.${kind}`, 'mount', 'umount', 'perl']) {
    if (spawnSync('which', [tool]).status !== 0) return `${tool} is not installed`;
  }
  const place = mkdtempSync(join(tmpdir(), 'claimbook-disk-'));
  const image = join(place, 'image');
  const folder = join(place, 'mounted');
  writeFileSync(image, '');
  truncateSync(image, bytes);
  mkdirSync(folder);

  const mount = () => execFileSync('mount', ['-o', 'loop', image, folder], { stdio: 'pipe' });
  const cut = (how: Shutdown) => void execFileSync('perl', ['-e', shutdown, folder, String(how)], { stdio: 'pipe' });
  /** What was killed on it may hold it for a moment yet. */
  async function unmount(): Promise<void> {
    for (let tries = 50; ; tries -= 1) {
      const done = spawnSync('umount', [folder], { encoding: 'utf8' });
      if (done.status === 0) return;
      if (tries === 0) throw new Error(`The disk could not be unmounted: ${done.stderr}`);
      await after(50);
    }
  }
  async function remount(): Promise<void> {
    await unmount();
    mount();
  }

  try {
    execFileSync(`mkfs.${kind}`, ['-q', kind === 'ext4' ? '-F' : '-f', image], { stdio: 'pipe' });
    mount();
  } catch (error) {
    rmSync(place, { recursive: true, force: true });
    return `no ${kind} can be made and mounted here (${reasonIn(error)})`;
  }
  const disk: LoopDisk = {
    folder,
    cut,
    remount,
    async close() {
      await unmount();
      rmSync(place, { recursive: true, force: true });
    },
  };
  try {
    cut(2);
    await remount();
    return disk;
  } catch (error) {
    await disk.close();
    return `${kind} can't be shut down here (${reasonIn(error)})`;
  }
}

function reasonIn(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[1] ?? error.message).trim() : String(error);
}
