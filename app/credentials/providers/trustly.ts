import { defineProvider, open, secret } from '../provider.ts'

/** Trustly Europe. Its private key never comes here: the vendor makes the pair, the customer registers the public half. */
export default defineProvider({
  key: 'trustly',
  name: 'Trustly',
  group: 'payments',
  where: [
    'Trustly gives user name and password. Do not send a private key: we make the pair, and you register our public key with Trustly.',
    'Trustly geeft gebruikersnaam en wachtwoord. Stuur geen privésleutel: wij maken het paar en u registreert onze openbare sleutel bij Trustly.',
    'Trustly antaa käyttäjänimen ja salasanan. Älkää lähettäkö yksityistä avainta: me luomme avainparin ja te rekisteröitte julkisen avaimemme Trustlylle.',
  ],
  environment: 'asked',
  fields: [
    open('username', { sheet: 'merchant_id', label: ['User name', 'Gebruikersnaam', 'Käyttäjänimi'] }),
    secret('password', {
      sheet: 'secret_key',
      label: ['Password of the interface', 'Wachtwoord van de koppeling', 'Rajapinnan salasana'],
      shapes: ['e-mail'],
    }),
  ],
})
