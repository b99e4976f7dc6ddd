import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import messages from '#messages/fr.json';

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>;

const translators = new Map<Namespace, unknown>();

/**
 * What says the messages of a namespace, made once for the process: there is one locale. next-intl's own ways make each anew for every page, and with it what
 * `Intl` needs for a plural. No message says a date: lib/french/format.ts does.
 */
export function translator<N extends Namespace>(namespace: N): Translator<N> {
  const known = translators.get(namespace);
  const made = known ?? createTranslator({ locale: 'fr', messages, namespace });
  translators.set(namespace, made);
  // A map cannot say that each namespace has a translator of its own.
  return made as Translator<N>;
}
