import type messages from '#messages/fr.json';

// A wrong message key is a compile error (next-intl, “TypeScript augmentation”).
declare module 'use-intl' {
  interface AppConfig {
    Locale: 'fr';
    Messages: typeof messages;
  }
}
