/** How large a picture is that says nothing readable of it, in points. */
const UNKNOWN = { width: 72, height: 72 };

/** Points of a picture's pixel. */
const PIXEL = 0.75;

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Excel.PictureFormat of a picture in base64; undefined where it is neither PNG nor JPEG. */
export function formatOf(base64: string): "PNG" | "JPEG" | undefined {
  const [first, second, third] = bytesOf(base64.slice(0, 8)) ?? [];
  if (first === 0x89 && second === 0x50 && third === 0x4e) return "PNG";
  return first === 0xff && second === 0xd8 && third === 0xff ? "JPEG" : undefined;
}

/** In points, a pixel being three quarters of one. */
export function sizeOf(base64: string): { width: number; height: number } {
  const bytes = bytesOf(base64);
  const pixels = bytes && (formatOf(base64) === "PNG" ? pngSize(bytes) : jpegSize(bytes));
  return pixels ? { width: pixels.width * PIXEL, height: pixels.height * PIXEL } : UNKNOWN;
}

interface Pixels {
  width: number;
  height: number;
}

/** The header is a PNG's first chunk. */
function pngSize(bytes: Uint8Array): Pixels | undefined {
  if (bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG says its size in the frame header, behind segments of which each says its length. */
function jpegSize(bytes: Uint8Array): Pixels | undefined {
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}
