/** Names and addresses are asked of everybody; the function says to what they belong. */
export const attendeeFunctions = {
  attendee: { en: 'Takes part', nl: 'Neemt deel', fi: 'Osallistuja' },
} as const
