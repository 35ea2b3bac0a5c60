/** What leads to the place in the metadata of a photograph (Exif, tag "GPSInfo"). */
const placeTag = 0x8825;

/** Whether the metadata of a photograph (Exif) say where it was taken. */
export function photographPlace(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ['II*\0', 'MM\0*'].some((mark) => {
    const start = file.indexOf(mark, 0, 'latin1');
    // In a photograph the metadata come first, within the first block of the file.
    return start >= 0 && start < 70_000 && listsPlace(file.subarray(start), mark === 'II*\0');
  });
}

/** Whether the first list of tags has one for the place. */
function listsPlace(tags: Buffer, isLittleEndian: boolean): boolean {
  const word = (at: number): number =>
    at + 2 > tags.length ? 0 : isLittleEndian ? tags.readUInt16LE(at) : tags.readUInt16BE(at);
  const list = tags.length < 8 ? 0 : isLittleEndian ? tags.readUInt32LE(4) : tags.readUInt32BE(4);
  return Array.from({ length: word(list) }, (_, index) => word(list + 2 + 12 * index)).includes(
    placeTag,
  );
}
