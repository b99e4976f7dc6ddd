import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';
import { findFreePort } from '../support/free-port.ts';

/** A Chromium that Lighthouse can drive: it listens for DevTools on a port of 127.0.0.1. */
export async function launchBrowser(): Promise<{ port: number; close: () => Promise<void> }> {
  const executablePath = findChromium();
  const port = await findFreePort();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [`--remote-debugging-port=${port}`, ...CHROMIUM_FLAGS],
  });
  return { port, close: () => browser.close() };
}
