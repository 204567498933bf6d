// Many short rows of numbers in few long ones: each by itself would cost more than what is in it.

/** Numbers in one long row. */
const LONG = 1 << 16;

export class Room {
  private row = new Int32Array(0);
  private used = 0;

  /** A row of so many zeros. */
  take(length: number): Int32Array {
    if (this.used + length > this.row.length) {
      this.row = new Int32Array(Math.max(LONG, length));
      this.used = 0;
    }
    this.used += length;
    return this.row.subarray(this.used - length, this.used);
  }
}
