import {
  ACTORS,
  ADJECTIVES,
  COMPLEMENTS,
  FIRST_NAMES,
  LAST_NAMES,
  OBJECTS,
  OPENINGS,
  OPINIONS,
  PLACES,
  SAYINGS,
  VERBS,
} from './french-words.ts';
import type { Random } from './seeded-random.ts';

export function writeHeadline(random: Random): string {
  return `${random.pick(PLACES)} : ${writeClause(random)}`;
}

/** Sentences of about 20 words each, one in five somebody's words. */
export function writeSentences(random: Random, count: number): string {
  return Array.from({ length: count }, () =>
    random.next() < 0.2 ? writeQuotation(random) : writeSentence(random),
  ).join(' ');
}

export function writeSentence(random: Random): string {
  const { next, pick } = random;
  const opening = next() < 0.5 ? `${pick(OPENINGS)}, ` : '';
  const further = next() < 0.5 ? `, et ${writeClause(random)}` : ` ${pick(COMPLEMENTS)}`;
  return toSentence(`${opening}${writeClause(random)} ${writeDetail(random)}${further}`);
}

export function writeOpinion(random: Random): string {
  return toSentence(random.pick(OPINIONS));
}

export function writeName(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
}

function writeQuotation(random: Random): string {
  const opinion = toCapitalised(random.pick(OPINIONS));
  return `« ${opinion} », ${random.pick(SAYINGS)} ${writeName(random)}, pour qui ${writeClause(random)}.`;
}

function writeClause(random: Random): string {
  const { pick } = random;
  return `${pick(ACTORS)} ${pick(VERBS)} ${writeObject(random)}`;
}

function writeObject({ pick }: Random): string {
  const object = pick(OBJECTS);
  return `${object} ${pick(ADJECTIVES)}${object.startsWith('les ') ? 's' : ''}`;
}

function writeDetail({ pick, between }: Random): string {
  const details = [
    () => `à ${pick(PLACES)}, comme à ${pick(PLACES)},`,
    () => `entre ${pick(PLACES)} et ${pick(PLACES)}`,
    () => `pour ${between(2, 980)} millions de dirhams`,
    () => `d’ici ${between(2027, 2040)}`,
    () => `auprès de ${between(11, 9800)} personnes`,
  ];
  return pick(details)();
}

function toSentence(words: string): string {
  return `${toCapitalised(words)}.`;
}

function toCapitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
