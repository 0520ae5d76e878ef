import { defineEntity, field, option, words } from '../entity.ts'

/** Keys of payment providers by spreadsheet: one general shape; what each provider needs is told by its credential form. */
export default defineEntity({
  key: 'payment-keys',
  label: words('Payment provider keys', 'Sleutels van betaalproviders', 'Maksupalveluiden avaimet'),
  unique: ['provider', 'environment', 'merchant_id'],
  fields: [
    field('choice', 'provider', {
      label: ['Provider', 'Betaalprovider', 'Maksupalvelu'],
      names: [
        'Payment provider|PSP|Gateway|Payment gateway|Payment service',
        'Betaaldienst|Aanbieder',
        'Maksunvälittäjä|Palveluntarjoaja|Maksupalveluntarjoaja',
      ],
      required: true,
      options: [
        option('paytrail', ['Paytrail', 'Paytrail', 'Paytrail'], 'Checkout Finland'),
        option('visma-pay', ['Visma Pay', 'Visma Pay', 'Visma Pay'], 'Paybyway|Bambora Payform'),
        option('nexi', ['Nexi Checkout', 'Nexi Checkout', 'Nexi Checkout'], 'Nexi|Nets|Nets Easy|DIBS|DIBS Easy'),
        option('bambora', ['Bambora Online', 'Bambora Online', 'Bambora Online'], 'Bambora|ePay'),
        option('worldline', ['Worldline Direct', 'Worldline Direct', 'Worldline Direct'], 'Worldline|Ogone|Ingenico'),
        option('mollie', ['Mollie', 'Mollie', 'Mollie']),
        option('adyen', ['Adyen', 'Adyen', 'Adyen']),
        option('stripe', ['Stripe', 'Stripe', 'Stripe']),
        option('klarna', ['Klarna', 'Klarna', 'Klarna']),
        option('svea', ['Svea', 'Svea', 'Svea']),
        option('trustly', ['Trustly', 'Trustly', 'Trustly']),
        option('buckaroo', ['Buckaroo', 'Buckaroo', 'Buckaroo']),
        option('paynl', ['Pay.nl', 'Pay.nl', 'Pay.nl'], 'Pay|PAY.'),
        option('multisafepay', ['MultiSafepay', 'MultiSafepay', 'MultiSafepay']),
      ],
      example: 'mollie',
    }),
    field('choice', 'environment', {
      label: ['Environment', 'Omgeving', 'Ympäristö'],
      names: ['Mode|Test or live|Live/test', 'Test of live', 'Testi vai tuotanto|Tila'],
      options: [
        option('live', ['Live', 'Productie', 'Tuotanto'], 'Production|Prod|Live mode'),
        option('test', ['Test', 'Test', 'Testi'], 'Sandbox|Staging|Pre-production|Acceptatie'),
      ],
      example: 'live',
    }),
    field('code', 'merchant_id', {
      label: ['Merchant ID', 'Merchant-ID', 'Kauppiastunnus'],
      names: [
        'Merchant|Merchant number|Merchant account|PSPID|Profile ID|Account ID|Website key|Service ID|Client ID|Username',
        'Merchantnummer|Profiel-ID|Winkel-ID|Service-ID|Gebruikersnaam',
        'Kauppiasnumero|Kauppias|Alikauppias',
      ],
      length: 100,
      example: 'pfl_example1',
    }),
    field('code', 'extra_id', {
      label: ['Extra ID', 'Extra ID', 'Lisätunnus'],
      names: [
        'Sub-merchant ID|Site ID|Key ID|API key ID|Store ID|Token code|Checkout key|Publishable key|Client key',
        'Sleutel-ID|Site-ID',
        'Avaimen tunnus|Kauppapaikan tunnus',
      ],
      length: 100,
      example: 'SL-1234-5678',
    }),
    field('secret', 'secret_key', {
      label: ['Secret key', 'Geheime sleutel', 'Salainen avain'],
      names: [
        'API key|Secret|Merchant secret|API secret|Private key|Access token|Live API key|Secret token|Password|Key',
        'API-sleutel|Sleutel|Wachtwoord|Geheim',
        'Rajapinta-avain|API-avain|Yksityinen avain|Salasana|Avain|Yksityinen rajapinta-avain',
      ],
      required: true,
      secret: true,
      length: 4000,
      example: 'live_example_only_not_a_key',
    }),
    field('secret', 'second_secret', {
      label: ['Second secret', 'Tweede geheim', 'Toinen salaisuus'],
      names: [
        'HMAC key|MD5 key|Webhook secret|Signing secret|Signing key|Encryption key|Shared secret',
        'Webhook-geheim|HMAC-sleutel',
        'Yksityinen salausavain|Salausavain|Allekirjoitusavain',
      ],
      secret: true,
      length: 4000,
      help: [
        'Only for providers that give two secrets',
        'Alleen voor providers die twee geheimen geven',
        'Vain palveluille, jotka antavat kaksi salaisuutta',
      ],
      example: 'whsec_example_only',
    }),
  ],
})
