import { contextBridge, ipcRenderer } from 'electron';
import type { Reply } from '../../shared/host/dispatch.ts';
import type { HostBridge } from '../../shared/host/transport.ts';

const bridge: HostBridge = {
  hostTransport: (method, args): Promise<Reply> => ipcRenderer.invoke('host', method, args),
  onCommand: (listener) => {
    // The event stays here: through it a page could reach ipcRenderer.
    ipcRenderer.on('command', (_event, command: string) => listener(command));
  },
  onLink: (listener) => {
    ipcRenderer.on('link', (_event, link: string) => listener(link));
  },
};

contextBridge.exposeInMainWorld('hostTransport', bridge.hostTransport);
contextBridge.exposeInMainWorld('onCommand', bridge.onCommand);
contextBridge.exposeInMainWorld('onLink', bridge.onLink);
