import type { FormRefusal, SettingsScreen } from '#lib/domain/settings-screen.ts';
import { settingsScreenPath } from '#lib/urls.ts';
import type { DocumentStore, ProvidedDocument } from './document-store.ts';

export interface SettingsDocuments {
  /** The whole page. Throws when there is none and none can be made. */
  readonly provide: (screen: SettingsScreen) => Promise<ProvidedDocument>;
}

/** What the page of the reader's choices can show is so little that it is kept like any page; which of it a reader sees depends on the cookie. */
export function createSettingsDocuments(store: DocumentStore): SettingsDocuments {
  return {
    async provide(screen) {
      const key = settingsScreenPath(screen);
      const document = store.findCurrent(key);
      if (document) return { document, isHit: true };
      const status = screen.kind === 'form' ? 200 : REFUSAL_STATUS[screen.reason];
      return store.provide({ key, status, revision: 0, isPrivate: true });
    },
  };
}

const REFUSAL_STATUS: Readonly<Record<FormRefusal, number>> = {
  foreign: 403,
  unreadable: 400,
  'too-long': 413,
};
