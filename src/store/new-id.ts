/** Random rather than counted, so that things made in two places never share one. */
export function newId(kind: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return `${kind}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

export function newPlanId(): string {
  return newId('plan')
}
