/** Numbers that a slot holds: two halves of the key's hash, and the line; line 0 marks an empty slot. */
const SLOT = 3;

const { imul } = Math;

/** Share of the slots that may be taken before there are twice as many. */
const FULL = 0.6;

/**
 * Remembers on which line of a file each key stood. It keeps 64 bits of a key instead of the key itself: some 30 bytes
 * for each, however long it is. Two keys of a file with 250,000 of them are taken for the same once in 500 million files.
 */
export class KeyLines {
  private slots = new Uint32Array(1_024 * SLOT);
  private size = 0;

  /** @returns the line on which the key stood; undefined for a key that was not there */
  get(key: string): number | undefined {
    const line = this.slots[this.slotOf(hashOf(key)) + 2];
    return line === 0 ? undefined : line;
  }

  /** @param line counted from 1 */
  set(key: string, line: number): void {
    if (this.size + 1 > (this.slots.length / SLOT) * FULL) this.grow();
    this.put(hashOf(key), line);
  }

  private put(hash: Hash, line: number): void {
    const slot = this.slotOf(hash);
    if (this.slots[slot + 2] === 0) this.size += 1;
    [this.slots[slot], this.slots[slot + 1]] = hash;
    this.slots[slot + 2] = line;
  }

  /** Where the key is, or where it would go: the next free slot after the one that its hash names. */
  private slotOf([high, low]: Hash): number {
    const { slots } = this;
    const count = slots.length / SLOT;
    // The number of slots is a power of two.
    let place = low & (count - 1);
    for (;;) {
      const slot = place * SLOT;
      if (slots[slot + 2] === 0 || (slots[slot] === high && slots[slot + 1] === low)) return slot;
      place = (place + 1) & (count - 1);
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Uint32Array(before.length * 2);
    this.size = 0;
    for (let slot = 0; slot < before.length; slot += SLOT) {
      const [high = 0, low = 0, line = 0] = before.subarray(slot, slot + SLOT);
      if (line !== 0) this.put([high, low], line);
    }
  }
}

type Hash = readonly [high: number, low: number];

/** Two hashes of 32 bits that run side by side and are mixed at the end (cyrb53 by bryc, public domain, all 64 bits). */
function hashOf(key: string): Hash {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    one = imul(one ^ unit, 2_654_435_761);
    two = imul(two ^ unit, 1_597_334_677);
  }
  one = imul(one ^ (one >>> 16), 2_246_822_507) ^ imul(two ^ (two >>> 13), 3_266_489_909);
  two = imul(two ^ (two >>> 16), 2_246_822_507) ^ imul(one ^ (one >>> 13), 3_266_489_909);
  return [two >>> 0, one >>> 0];
}
