import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { english, type Language, spokenLanguage } from '../../shared/language/language.ts';
import { languageScriptOf, pageIn } from '../services/language/language-script.ts';
import { appScheme, languageScript, readerPage } from '../services/window-rules/app-address.ts';
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
  const language = spokenLanguage();
  protocol.handle(appScheme, async ({ url }) => {
    const file = await resourcePath(folder, url);
    const type = file === null ? null : resourceType(file);
    const body = language === english ? null : await inLanguage(language, url, file);
    if (body !== null) return answer(body, type ?? resourceType(url));
    return file === null || type === null ? answer('Not found', null) : answer(await readFile(file), type);
  });
}

/** What is served otherwise where the app does not speak English: the reader's page, and its language. */
async function inLanguage(language: Language, url: string, file: string | null): Promise<string | null> {
  if (url === languageScript) return languageScriptOf(language);
  return url === readerPage && file !== null ? pageIn(language, await readFile(file, 'utf8')) : null;
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string | null): Response {
  if (type === null) return new Response(body, { status: 404, headers: securityHeaders });
  return new Response(body, { headers: { ...securityHeaders, 'content-type': type } });
}
