import { listOf } from '../language/list-of.ts';
import { t } from '../language/t.ts';
import type { Command, CommandId } from './commands.ts';
import { type Bindings, begins, commandOf } from './key-bindings.ts';
import { clashesOf } from './key-clashes.ts';
import { keyName } from './key-name.ts';
import { whyReserved } from './reserved-keys.ts';
import { viewNames } from './views.ts';

/** A reader is giving a command another key. */
export interface Recording {
  readonly id: CommandId;
  /** The first key of a sequence, while its second is awaited. */
  readonly begun: string | null;
  /** A key that others have: pressed once more it is taken over. */
  readonly asked: string | null;
  /** What to do now, or why the last key would not do. */
  readonly sentence: string;
}

/** What a press makes of a recording: it goes on, or the command's key is known, empty for none. */
export type Recorded =
  | { readonly kind: 'on'; readonly recording: Recording }
  | { readonly kind: 'done'; readonly key: string };

/** Waits for the first press of a command's new key. */
export function beginRecording(id: CommandId): Recording {
  const sentence = t`Press the new key for “${commandOf(id).label}”. Delete switches it off, Esc leaves it as it is.`;
  return { id, begun: null, asked: null, sentence };
}

/** Takes one press, as commands write theirs. */
export function recordStep(recording: Recording, step: string, keys: Bindings, mac: boolean): Recorded {
  const { begun, asked } = recording;
  if (begun !== null) return settle(recording, `${begun} ${step}`, keys, mac);
  if (step === 'Delete' || step === 'Backspace') return { kind: 'done', key: '' };
  if (step !== asked && [...keys.values()].some((key) => begins(step, key))) {
    const sentence = t`${nameOf(step, mac)} … Press the second key, or wait to use ${nameOf(step, mac)} by itself.`;
    return { kind: 'on', recording: { ...recording, begun: step, sentence } };
  }
  return settle(recording, step, keys, mac);
}

/** The second key of a sequence did not come: the first is meant by itself. */
export function recordAlone(recording: Recording, keys: Bindings, mac: boolean): Recorded {
  return recording.begun === null ? { kind: 'on', recording } : settle(recording, recording.begun, keys, mac);
}

function settle(recording: Recording, key: string, keys: Bindings, mac: boolean): Recorded {
  const name = nameOf(key, mac);
  const again = (sentence: string, asked: string | null): Recorded => ({
    kind: 'on',
    recording: { ...recording, begun: null, asked, sentence },
  });
  const refusal = whyReserved(key, name, recording.id);
  if (refusal !== null) return again(refusal, null);
  if (key === recording.asked) return { kind: 'done', key };
  const clashes = clashesOf(recording.id, key, keys);
  return clashes.length === 0 ? { kind: 'done', key } : again(clashSentence(key, clashes, keys, mac), key);
}

function clashSentence(key: string, clashes: readonly Command[], keys: Bindings, mac: boolean): string {
  const [first, ...others] = clashes;
  if (first === undefined) return '';
  const theirs = new Map<string, string>(keys).get(first.id) ?? '';
  const word = theirs === key ? t`is already` : begins(key, theirs) ? t`begins the keys of` : t`begins with the key of`;
  const more = others.length === 0 ? '' : t` and of ${others.length} more`;
  return t`${nameOf(key, mac)} ${word} “${first.label}”${placesOf(first)}${more}. Press it again to take it over.`;
}

function placesOf({ views }: Command): string {
  if (views === undefined) return '';
  const places = views.map((view) => t`the ${viewNames[view].toLowerCase()}`);
  return t` in ${listOf(places)}`;
}

const nameOf = (key: string, mac: boolean): string => keyName(key, mac).join(' ');
