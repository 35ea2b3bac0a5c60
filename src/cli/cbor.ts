/** The part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text and lists. */
export type Cbor = number | string | Cbor[];

const majorTypes = { number: 0, text: 3, list: 4 } as const;

/** Reads one value that fills the bytes to their end. Throws at anything but numbers, text and lists. */
export function readCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('The search index ends in the middle of a value.');
    at += 1;
    return value;
  };
  const argument = (short: number): number => {
    if (short < 24) return short;
    if (short > 26)
      throw new Error(`The search index holds a length of an unknown form (${short}).`);
    let value = 0;
    for (let left = 2 ** (short - 24); left > 0; left -= 1) value = value * 256 + byte();
    return value;
  };
  const value = (): Cbor => {
    const head = byte();
    const size = argument(head & 0x1f);
    switch (head >> 5) {
      case majorTypes.number:
        return size;
      case majorTypes.text:
        at += size;
        return Buffer.from(bytes.subarray(at - size, at)).toString('utf8');
      case majorTypes.list:
        return Array.from({ length: size }, value);
      default:
        throw new Error(`The search index holds a value of an unknown kind (${head >> 5}).`);
    }
  };
  const result = value();
  if (at !== bytes.length) throw new Error('The search index goes on after its end.');
  return result;
}

/** Writes a value in its shortest form. */
export function writeCbor(value: Cbor): Uint8Array {
  if (typeof value === 'number') return head(majorTypes.number, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([head(majorTypes.text, text.length), text]);
  }
  return Buffer.concat([head(majorTypes.list, value.length), ...value.map(writeCbor)]);
}

function head(majorType: number, size: number): Uint8Array {
  const type = majorType << 5;
  if (size < 24) return Uint8Array.of(type | size);
  const short = size < 2 ** 8 ? 24 : size < 2 ** 16 ? 25 : 26;
  const length = 2 ** (short - 24);
  const bytes = Array.from(
    { length },
    (_, place) => Math.floor(size / 256 ** (length - 1 - place)) % 256,
  );
  return Uint8Array.of(type | short, ...bytes);
}
