import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Orders, withOrders } from './orders.ts';

/** Starts a built main bundle in the stand-in for Electron. `args` are the app's own. */
export function spawnStandIn(main: string, args: readonly string[], orders: Orders, stdio: StdioOptions): ChildProcess {
  const runner = ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('run.ts', import.meta.url))];
  return spawn(process.execPath, [...runner, main, ...args], { env: withOrders(orders), stdio });
}
