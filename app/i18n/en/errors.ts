export default {
  notFound: {
    title: 'There is no page here',
    text: 'The address may be mistyped, or what stood here has moved.',
  },
  forbidden: {
    title: 'You may not see this page',
    text: 'It belongs to somebody else, or your role does not include it. Ask the person who invited you.',
  },
  badRequest: {
    title: 'We could not read that request',
    text: 'Nothing was changed. Go back and try it once more.',
  },
  tooMany: { title: 'Too many requests', text: 'Wait a minute, then try again. Nothing was lost.' },
  tooLarge: { title: 'That is more than we take at once', text: 'Nothing was saved. Send it in smaller parts.' },
  server: {
    title: 'We could not show this page',
    text: 'The fault is ours and has been written down. What you saved before is safe.',
    reference: 'If you write to us, give this number: {{reference}}',
  },
  offline: { title: 'Not connected', text: 'We go on as soon as the connection is back.' },
  home: 'Go to the start page',
  again: 'Try again',
  form: { title_one: 'One thing to correct', title_other: '{{count, number}} things to correct' },
  field: {
    required: 'This is needed.',
    email: 'This is not a complete e-mail address, for example name@company.example.',
    tooLong: 'At most {{max, number}} characters.',
    tooShort: 'At least {{min, number}} characters.',
  },
}
