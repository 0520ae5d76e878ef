/**
 * Words that name columns in the lists that companies export, in English, Dutch, Finnish and neighbours: evidence for a
 * header row, never needed for one.
 */
const WORDS = new Set(
  `id ids no nr num number nummer numero nro code codes koodi kod name names naam nimi namn nom nombre navn first last middle
  firstname lastname surname etunimi sukunimi voornaam achternaam omschrijving description desc kuvaus title titel nimike label
  type types tyyppi soort kind category categories kategoria categorie group groep ryhmä class status state tila staat date
  datum päivä päivämäärä pvm day month year jaar maand vuosi kuukausi time tijd aika start end begin einde alku loppu alkaa
  päättyy created updated modified email e-mail mail sähköposti phone telephone telefoon puhelin mobile gsm fax address adres osoite
  street straat katu city stad plaats kaupunki zip postcode postal postinumero country land maa region province currency valuta
  valuutta amount bedrag summa määrä quantity qty aantal price prijs hinta rate tarief tunti total totaal yhteensä value values
  waarde arvo balance saldo account accounts rekening tili customer customers klant asiakas client supplier leverancier toimittaja
  vendor company bedrijf yritys organisation organization project projekti projects task taak tehtävä manager owner eigenaar parent
  hoofdrekening employee medewerker työntekijä user username login password role rooli team department afdeling osasto age leeftijd
  ikä gender sex height weight size unit units eenheid yksikkö note notes remark comment comments huom huomautus active actief
  aktiivinen enabled disabled reference ref viite key keys vat btw alv tax iban bic bank kvk y-tunnus language taal kieli url website
  link order invoice factuur lasku product products tuote sku article artikel item items color colour kleur väri percent percentage
  count subject tracker column col field header var variable index row rank level score species place location lat lon longitude
  latitude temperature provider environment api merchant tags tag industry birth born death population version file path`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a cell holds a word that names columns, also as a part: `customer_id`, `SignupDate`, `col1`, `Name (en)`. */
export function namesColumn(text: string): boolean {
  const parts = text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  return parts.length <= 8 && parts.some((part) => WORDS.has(part) || (part.length > 3 && WORDS.has(part.replace(/(en|s|t)$/, ''))))
}
