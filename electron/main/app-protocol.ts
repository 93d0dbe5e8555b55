import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appScheme } from '../services/window-rules/app-address.ts';
import { securityHeaders } from '../services/window-rules/content-security-policy.ts';
import { resourcePath, resourceType } from '../services/window-rules/resource-path.ts';

/** Must run before the app is ready: makes app:// an origin of its own, with fetch, modules and kept bytecode. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves app://claimbook from the folder of the built pages, and nothing else. */
export function serveApp(folder: string): void {
  protocol.handle(appScheme, async ({ url }) => {
    const file = await resourcePath(folder, url);
    const type = file === null ? null : resourceType(file);
    if (file === null || type === null) return new Response('Not found', { status: 404, headers: securityHeaders });
    return new Response(await readFile(file), { headers: { ...securityHeaders, 'content-type': type } });
  });
}
