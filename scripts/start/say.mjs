/** Says one thing in both languages, because nobody has told us yet which one the reader prefers. */
export function say(zh, en) {
  console.log(`${zh}\n${en}`);
}

/** A reason to give up that the reader can mend: one sentence in each language and no stack. */
export class Sentence extends Error {
  /** @param code exit code of the process */
  constructor(zh, en, code = 1) {
    super(`${zh}\n${en}`);
    this.code = code;
  }
}
