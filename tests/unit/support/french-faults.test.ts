import { describe, expect, it } from 'vitest';
import { findFrenchFaults, findMessageFaults } from '../../support/french-faults.ts';
import { toMessageTexts } from '../../support/message-texts.ts';

describe('findFrenchFaults', () => {
  it.each([
    ["l'eau", 'apostrophe'],
    ['Chargement...', 'ellipsis'],
    ['Vraiment ?', 'U+202F'],
    ['Vraiment?', 'U+202F'],
    ['Rubrique : sport', 'before :'],
    ['« mot»', 'before »'],
    ['"mot"', 'quotation'],
    ['50 %', '%'],
    ['1 000 mots', 'thousands'],
    ['A la une', 'À'],
    ['Accueil. A propos', 'À'],
    ['Ecole et société', 'É'],
    ['L’Etat', 'É'],
    ['Ca va', 'Ç'],
    ['Les Plus Lus', 'sentence case'],
    ['Voir Plus', 'sentence case'],
    ['Lire La Suite', 'sentence case'],
    ['À la Une', 'sentence case'],
  ])('finds the fault of %j', (text, claim) => {
    expect(findFrenchFaults(text).join('\n')).toContain(claim);
  });

  it.each([
    'À la une',
    'Les plus lus',
    'Les Marocains du monde',
    'Un conte des Mille et Une Nuits',
    'Amal El Fallah Seghrouchni, Marine Le Pen et le Web Summit Qatar',
    'A priori, oui. Et après\u202F?',
    'Vitamine A dans l’École de l’État',
    'Rabat et Doha\u00A0: «\u00A0Al Jazari Institutes\u00A0»',
    'Publié le mardi 3\u00A0février 2026 à 14\u00A0h\u00A030',
    'Des Moines, Et vous\u202F?',
  ])('finds none in %j', text => {
    expect(findFrenchFaults(text)).toEqual([]);
  });
});

describe('findMessageFaults', () => {
  it('reads the texts and not the syntax', () => {
    expect(
      findMessageFaults('{n, plural, =0 {Aucun article} one {# article} other {# articles}} de {name}'),
    ).toEqual([]);
    expect(findMessageFaults('Mis à jour le <date></date>, par <a>{names}</a>\u202F!')).toEqual([]);
    expect(findMessageFaults('{kind, select, a {oui} other {non}}')).toEqual([]);
  });

  it('finds a fault in any branch, and between an argument and a mark', () => {
    expect(findMessageFaults("{n, plural, one {# article} other {l'article}}")).toHaveLength(1);
    expect(findMessageFaults('Résultats pour {query} :')).toHaveLength(1);
    expect(findMessageFaults('{n, number} %')).toHaveLength(1);
    expect(findMessageFaults('<a>{name}</a>?')).toHaveLength(1);
    expect(findMessageFaults('Les articles de {siteName}')).toHaveLength(1);
  });

  it('refuses a brace that is not closed', () => {
    expect(() => findMessageFaults('{n, plural, one {#')).toThrow('not closed');
    expect(() => findMessageFaults('{n')).toThrow('not closed');
  });
});

describe('toMessageTexts', () => {
  it('shows every branch once', () => {
    expect(toMessageTexts('{n, plural, one {# pas} other {# pas {x}}} ({k, select, other {z}})')).toEqual([
      '3 pas (z)',
      '3 pas mot (z)',
    ]);
  });

  it('reads quoted syntax as text', () => {
    expect(toMessageTexts("l''eau '{'x'}' d'ici #")).toEqual(["l'eau {x} d'ici #"]);
  });
});
