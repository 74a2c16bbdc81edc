import { readLinkPayload } from '../domain/share/link-payload'
import { readShared, type RefusedLink, type Shared } from '../domain/share/read-shared'
import { SHARE_LIMITS } from '../domain/share/share-limits'
import { inflateText } from './deflate-text'

/** What a link holds, from the last part of its address; or a sentence on why not. Never rejects. */
export async function readLink(text: string): Promise<Shared | RefusedLink> {
  const payload = readLinkPayload(text)
  if (payload.kind === 'refused') return payload
  const inflated = await inflateText(payload.bytes, SHARE_LIMITS.textBytes)
  switch (inflated.kind) {
    case 'text':
      return readShared(inflated.text)
    case 'too-large':
      return { kind: 'refused', says: TOO_LARGE }
    case 'damaged':
      return { kind: 'refused', says: DAMAGED }
    case 'unsupported':
      return { kind: 'refused', says: UNSUPPORTED }
  }
}

const TOO_LARGE =
  'This link unfolds to more than any plan holds, so it was not made by Cairn. Ask for the plan as a file, and open that under “Your data”.'
const DAMAGED = 'What this link holds is damaged. Ask for a new link, or for the plan as a file.'
const UNSUPPORTED =
  'This browser is too old to open links with a plan in them. Open it in a newer one, or ask for the plan as a file.'
