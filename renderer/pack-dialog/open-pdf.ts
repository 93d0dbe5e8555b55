import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?worker&url';
import { pxPerPoint } from './page-drawer.ts';

/** The pages' policy lets a script be named only by what this promises: the worker's own address, and no other. */
interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}
interface PolicyMaker {
  readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses;
}

/** A PDF that is open for drawing. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** Size of the first page, in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Lets go of it and of its worker. */
  readonly close: () => void;
}

let policy: ScriptAddresses | undefined;

function startWorker(): Worker {
  const { trustedTypes } = window as { readonly trustedTypes?: PolicyMaker };
  policy ??= trustedTypes?.createPolicy('claimbook-pages', { createScriptURL: () => workerUrl });
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module', name: 'pages' });
}

/** Opens a PDF given in base64, in a worker of its own. It loads nothing from anywhere: fonts and pictures are in it. */
export async function openPdf(base64: string): Promise<OpenPdf> {
  const port = startWorker();
  const worker = PDFWorker.create({ port });
  const loading = getDocument({
    data: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
    worker,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    disableFontFace: false,
    verbosity: 0,
  });
  const close = () => {
    void loading.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    const pdf = await loading.promise;
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: pxPerPoint });
    return { pdf, width, height, close };
  } catch (error) {
    close();
    throw error;
  }
}
