/** Answers a question with one of the choices. */
export type Draw = <T>(question: string, choices: readonly T[]) => T;

/**
 * Draws lots that fall the same for the same seed, for ever. Each question has its own lot: a question more, another order of questions, change
 * none of the other answers, so that a cover keeps its face while its family learns new tricks.
 */
export function seededDraw(seed: number): Draw {
  return (question, choices) => {
    const lot = mix(seed ^ hash(question)) / 2 ** 32;
    const choice = choices[Math.floor(lot * choices.length)];
    if (choice === undefined) throw new Error(`There is nothing to choose from for “${question}”.`);
    return choice;
  };
}

/** FNV-1a, 32 bits (https://www.rfc-editor.org/rfc/rfc9923). */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state;
}

/** MurmurHash3's last step: seeds that follow each other give numbers (0 to 2³² - 1) that have nothing in common. */
function mix(state: number): number {
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
