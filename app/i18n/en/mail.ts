export default {
  signIn: {
    subject: 'Your link to sign in to Gangway',
    text: 'Open this link to sign in. It works once, for {{minutes}} minutes.\n\n{{url}}\n\nDid you not ask for it? Then you can leave this mail as it is.',
  },
}
