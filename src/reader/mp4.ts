/** The part of an MP4 file that says what is in it; empty when there is none. */
function movieBox(bytes: Uint8Array): Buffer {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 16 <= all.length) {
    const short = all.readUInt32BE(at);
    // A size of 1 says that it follows in eight bytes, and one of 0 that the box goes to the end.
    const size = short === 1 ? Number(all.readBigUInt64BE(at + 8)) : short || all.length - at;
    if (all.toString('latin1', at + 4, at + 8) === 'moov') return all.subarray(at, at + size);
    if (size < 8) break;
    at += size;
  }
  return Buffer.alloc(0);
}

/** Whether the pictures of an MP4 file are written in HEVC. */
export function hevcTracks(bytes: Uint8Array): boolean {
  const box = movieBox(bytes);
  return ['hvc1', 'hev1'].some((name) => box.includes(name, 0, 'latin1'));
}

/** Whether an MP4 file says where it was recorded, as telephones write it. */
export function saysPlace(bytes: Uint8Array): boolean {
  const box = movieBox(bytes);
  return ['\xa9xyz', 'location.ISO6709', 'loci'].some((name) => box.includes(name, 0, 'latin1'));
}
