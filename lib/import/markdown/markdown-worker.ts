import { parentPort } from 'node:worker_threads';
import { markdownToHtml } from './markdown-to-html.ts';

// The thread of markdown-thread.ts, its only caller: that is what types what comes in.
parentPort?.on('message', (markdown: string) => parentPort?.postMessage(markdownToHtml(markdown)));
