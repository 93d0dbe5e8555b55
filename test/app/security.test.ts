import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/services/window-rules/content-security-policy.ts';
import type { HostBridge } from '../../shared/host/transport.ts';
import { openApp, type TestedApp } from '../support/open-app.ts';

declare global {
  interface Window extends HostBridge {}
}

/** Electron's checklist (docs/tutorial/security.md), by its numbers, over the built bundles. */
let app: TestedApp;
let folder: string;
let netLog: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimbook-security-'));
  netLog = join(folder, 'net-log.json');
  app = await openApp({ switches: [`--log-net-log=${netLog}`] });
  await app.page.waitForLoadState('networkidle');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('1, 18: the page and all it needs come from the app, and none of it from file:', async () => {
  const addresses = await app.page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  const origin = await app.page.evaluate(() => location.origin);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  expect(origin).not.toMatch(/^(file|null)/);
});

test('2, 3, 20: the preload adds three names to the page, and Node and Electron are not there', async () => {
  const added = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const bare = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    frame.remove();
    return Object.getOwnPropertyNames(window).filter((name) => !bare.has(name));
  });
  expect(added.toSorted()).toEqual(['hostTransport', 'onCommand', 'onLink']);
});

test('2, 17: a frame inside the page has no way to the host', async () => {
  const type = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const found = typeof (frame.contentWindow as (Window & typeof globalThis) | null)?.hostTransport;
    frame.remove();
    return found;
  });
  expect(type).toBe('undefined');
});

test('5: permissions are refused without a question', async () => {
  const states = await app.page.evaluate(async () => {
    const query = async (name: PermissionName) => (await navigator.permissions.query({ name })).state;
    return [
      await Notification.requestPermission(),
      await query('geolocation'),
      await query('camera' as PermissionName),
    ];
  });
  expect(states).toEqual(['denied', 'denied', 'denied']);
});

test('7: every answer carries the policy and forbids guessing types', async () => {
  const headers = await app.page.evaluate(async () => {
    const answers = await Promise.all([fetch('index.html'), fetch('nowhere.html')]);
    return answers.map(({ headers: all }) => [all.get('content-security-policy'), all.get('x-content-type-options')]);
  });
  expect(headers).toEqual([
    [contentSecurityPolicy, 'nosniff'],
    [contentSecurityPolicy, 'nosniff'],
  ]);
});

test('7: script that a text smuggles in does not run, and markup from text is not taken at all', async () => {
  const { ran, refused } = await app.page.evaluate(async () => {
    const ran: string[] = [];
    const refused: string[] = [];
    Object.assign(window, { ran: (mark: string) => ran.push(mark) });
    const holder = document.createElement('div');
    const script = document.createElement('script');
    const link = document.createElement('a');
    document.body.append(holder, script, link);
    const smuggle: Readonly<Record<string, () => void>> = {
      markup: () => {
        holder.innerHTML = '<img src="x:" onerror="ran(\'handler\')">';
      },
      script: () => {
        script.textContent = 'ran("inline")';
      },
      link: () => {
        link.href = 'javascript:ran("link")';
        link.click();
      },
    };
    for (const [way, attempt] of Object.entries(smuggle)) {
      try {
        attempt();
      } catch {
        refused.push(way);
      }
    }
    // Test tools may evaluate text where the policy forbids it, so this runs when they have returned.
    setTimeout(() => {
      try {
        ran.push(String(new Function('return "eval"')()));
      } catch {
        refused.push('eval');
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const element of [holder, script, link]) element.remove();
    Reflect.deleteProperty(window, 'ran');
    return { ran, refused };
  });
  expect(ran).toEqual([]);
  expect(refused).toEqual(expect.arrayContaining(['markup', 'script', 'eval']));
});

test('11, 12: there are no guests', async () => {
  const guest = await app.page.evaluate(() => 'loadURL' in document.createElement('webview'));
  expect(guest).toBe(false);
});

test('13: the window stays on its page', async () => {
  const before = app.page.url();
  for (const address of ['https://example.com/', 'pack.html', '../secret.html', 'file:///etc/passwd']) {
    await app.page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
    await app.page.waitForTimeout(100);
    expect(app.page.url()).toBe(before);
  }
});

test('13: the page may load itself again', async () => {
  await app.page.reload();
  await Promise.all([app.page.waitForEvent('load'), app.page.evaluate(() => location.reload())]);
  // Answers that are on their way to a page that leaves are for nobody, and trouble nobody.
  for (let round = 0; round < 20; round += 1) {
    const loaded = app.page.waitForEvent('load');
    await app.page.evaluate((pause) => {
      for (let call = 0; call < 40; call += 1) void window.hostTransport('open', []);
      setTimeout(() => location.reload(), pause);
    }, round);
    await loaded;
  }
  expect(await app.page.evaluate(() => typeof window.hostTransport)).toBe('function');
});

test('14: no further window opens', async () => {
  await app.page.evaluate(() => {
    window.open('https://example.com/');
    window.open('index.html', '_blank', 'noopener');
  });
  await expect.poll(() => app.page.context().pages().length).toBe(1);
});

test('15: only http and https links leave, by the reader’s browser', async () => {
  const open = (href: string) =>
    app.page.evaluate((link) => window.hostTransport('openLink', [link]), href) as Promise<object>;
  expect(await open('file:///etc/passwd')).toMatchObject({ answer: { ok: false, code: 'refused' } });
  expect(await open('javascript:alert(1)')).toMatchObject({ answer: { ok: false, code: 'refused' } });
  expect(await open('https://user:secret@example.com/')).toMatchObject({ answer: { ok: false, code: 'refused' } });
  expect(app.openedLinks).toEqual([]);
});

test('15: of a hostile link into the app, the page hears that there was one and no more', async () => {
  const heard = () => app.page.evaluate(() => Reflect.get(window, 'heardLinks') as readonly string[]);
  await app.page.evaluate(() => {
    const links: string[] = [];
    Object.assign(window, { heardLinks: links });
    window.onLink((link) => links.push(link));
  });
  const before = app.page.url();
  for (const link of [
    'claimbook://claim/../../etc/passwd',
    'claimbook://claim/"><img src=x onerror=alert(1)>',
    'claimbook://javascript:alert(1)',
    `claimbook://note/${'x'.repeat(100_000)}`,
  ]) {
    await app.openUrl(link);
  }
  await app.openUrl('https://example.com/');
  await app.openUrl('file:///etc/passwd');
  await app.openUrl('claimbook://claim/c_no_such_claim');
  await expect.poll(heard).toContain('claimbook://claim/c_no_such_claim');
  expect(await heard()).toEqual([...Array(4).fill('claimbook://'), 'claimbook://claim/c_no_such_claim']);
  expect(app.page.url()).toBe(before);
  await app.page.evaluate(() => Reflect.deleteProperty(window, 'heardLinks'));
});

test('17: calls that no correct page makes get no answer from the host', async () => {
  const call = (method: string, args: readonly unknown[]) =>
    app.page.evaluate(([name, values]) => window.hostTransport(name, values), [method, args] as const);
  for (const method of ['__proto__', 'constructor', 'toString', 'nothing', '']) {
    expect(await call(method, [])).toEqual({ bug: 'The host has no such method.' });
  }
  expect(await call('briefing', [{ toString: 'c' }])).toMatchObject({ bug: expect.stringContaining('called wrongly') });
  expect(await call('open', ['more'])).toMatchObject({ bug: expect.stringContaining('called wrongly') });
});

test('files beside the pages are not served', async () => {
  const statuses = await app.page.evaluate(async () => {
    const paths = ['..%2fmain%2findex.js', '%2e%2e%2fcontent/library.json', '..%5cmain', 'assets', '%2fetc%2fpasswd'];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
});

test('requests to anywhere else fail, however they are made', async () => {
  const outcome = await app.page.evaluate(async () => {
    const image = new Image();
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
    });
    image.src = 'https://example.com/x.png';
    const fetched = fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    );
    navigator.sendBeacon('https://example.com/beacon', 'x');
    const socket = new WebSocket('wss://example.com/');
    const connected = new Promise((resolve) => {
      socket.onopen = () => resolve('open');
      socket.onerror = () => resolve('refused');
    });
    return Promise.all([loaded, fetched, connected]);
  });
  expect(outcome).toEqual(['refused', 'refused', 'refused']);
});

test('WebRTC finds no way round the rule', async () => {
  const candidates = await app.page.evaluate(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example.com:3478' }] });
    connection.createDataChannel('x');
    const found: string[] = [];
    connection.onicecandidate = ({ candidate }) => found.push(candidate?.candidate ?? '');
    await connection.setLocalDescription();
    await new Promise((resolve) => setTimeout(resolve, 500));
    connection.close();
    return found.filter((candidate) => / udp /i.test(candidate));
  });
  expect(candidates).toEqual([]);
});

test('in all this, no socket was opened, no name looked up and no page threw', async () => {
  await app.close();
  expect(app.requests).toEqual([]);
  expect(app.pageErrors).toEqual([]);
  const log = JSON.parse(await readFile(netLog, 'utf8')) as {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
    readonly events: readonly { readonly type: number; readonly params?: object }[];
  };
  const outgoing = ['TCP_CONNECT_ATTEMPT', 'UDP_BYTES_SENT', 'HOST_RESOLVER_SYSTEM_TASK', 'HOST_RESOLVER_DNS_TASK'];
  const types = outgoing.map((name) => log.constants.logEventTypes[name]);
  expect(types.every((type) => type !== undefined)).toBe(true);
  expect(log.events.length).toBeGreaterThan(0);
  expect(log.events.filter((event) => types.includes(event.type))).toEqual([]);
});
