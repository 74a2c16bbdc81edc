/** A text as raw DEFLATE (RFC 1951); null in a browser that cannot compress. Never rejects. */
export async function deflateText(text: string): Promise<Uint8Array | null> {
  if (typeof CompressionStream === 'undefined') return null
  try {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  } catch {
    return null
  }
}

/** What came of unfolding bytes; `fed`: how many of them were looked at for it. */
export type Inflated =
  | { readonly kind: 'text'; readonly text: string; readonly fed: number }
  | { readonly kind: 'too-large'; readonly fed: number }
  /** Cut off, changed, or no text. */
  | { readonly kind: 'damaged'; readonly fed: number }
  /** This browser cannot do it. */
  | { readonly kind: 'unsupported' }

/** A piece unfolds to at most about a thousand times its size, and that is all that is held beyond the limit. */
const PIECE_BYTES = 1024

/**
 * Unfolds raw DEFLATE to a text. The bytes are handed over in small pieces, and no more of them once what comes out is
 * more than may be: so a hostile text of a gigabyte costs no more than one that is a little too large. Never rejects.
 *
 * @param limit bytes that may come out.
 */
export async function inflateText(bytes: Uint8Array, limit: number): Promise<Inflated> {
  if (typeof DecompressionStream === 'undefined') return { kind: 'unsupported' }
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const reader = readable.getReader()
  let fed = 0
  let isOver = false
  const feed = async (): Promise<void> => {
    while (fed < bytes.length && !isOver) {
      const piece = bytes.slice(fed, fed + PIECE_BYTES)
      fed += piece.length
      // Waits until what came of the piece before has been read.
      await writer.write(piece)
    }
    if (!isOver) await writer.close()
  }
  // What goes wrong here goes wrong for the reader, too.
  feed().catch(() => {})
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length
      if (size > limit) return { kind: 'too-large', fed }
      chunks.push(next.value)
    }
    return { kind: 'text', text: decode(chunks, size), fed }
  } catch {
    return { kind: 'damaged', fed }
  } finally {
    isOver = true
    reader.cancel().catch(() => {})
    writer.abort().catch(() => {})
  }
}

/** @throws TypeError for bytes that are no UTF-8. */
function decode(chunks: readonly Uint8Array[], size: number): string {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(all)
}
