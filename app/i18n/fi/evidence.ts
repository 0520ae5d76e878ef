import type source from '../en/evidence.ts'
import type { Translation } from '../translation.ts'

export default {
  'byte-order-mark': 'Tiedosto kertoo sen ensimmäisissä tavuissaan.',
  'zero-bytes': 'Joka toinen tavu on nolla.',
  'ascii-only': 'Tiedostossa on vain tavallisia kirjaimia.',
  'well-formed-utf8': 'Kaikki {{characters, number}} erikoismerkkiä sopivat.',
  'mostly-utf8': '{{good, number}} erikoismerkkiä sopii, {{broken, number}} ei.',
  'letters-make-sense': '{{share}} % erikoiskirjaimista sopii sanoihin.',
  'separator-line': 'Tiedoston ensimmäinen rivi nimeää erottimen.',
  'same-fields': '{{records, number}} rivillä on samat {{fields, number}} kenttää.',
  'quoted-fields': '{{fields, number}} kenttää on lainausmerkeissä.',
  labels: '{{named, number}} sarakkeen nimeä tunnetaan; {{typed, number}} sarakkeessa on niiden alla toisenlaisia arvoja.',
  'no-labels': 'Mikään rivi ei eroa sen alla olevista.',
  'lone-labels': 'Ainoa rivi sisältää sarakkeiden nimet.',
  'lone-values': 'Ainoa rivi sisältää arvoja.',
  keys: 'Nimet ovat jokaisen arvon vieressä.',

  mapped: {
    label: 'Sama nimi',
    synonym: 'Tunnettu toisella nimellä',
    memory: 'Kuten viimeksi',
    likeness: 'Samankaltainen nimi',
    values: 'Arvojensa perusteella',
    person: 'Teidän valitsemanne',
    private: 'Jätetty pois: yksityinen',
    none: 'Ei oteta mukaan',
  },
  excluded: {
    comment: 'Huomautus',
    header: 'Sarakkeiden nimet uudelleen',
    footer: 'Teksti luettelon alla',
    total: 'Summa',
    units: 'Yksiköt otsikon alla',
    note: 'Huomautus',
    example: 'Mallipohjan esimerkkirivi',
    person: 'Teidän pois jättämänne',
  },
} satisfies Translation<typeof source>
