import { squash } from '../text/fold.ts'

/**
 * E-invoice operators of Finland: identifier = names. From the operator data of Odoo's Finnish localisation (l10n_fi) and of OCA's
 * l10n_fi_edicode; the living register is kept by TIEKE. Names change, the identifier is the key.
 */
const OPERATORS = `003721291126=Maventa;Visma|003723327487=Apix Messaging;Apix|BAWCFI22=Basware|003723609900=Pagero
|003708599126=OpenText;Liaison Technologies|E204503=OpusCapita Solutions|003710948874=Posti Messaging;OpusCapita Group;Posti
|003701150617=PostNord Strålfors|003714377140=Ropo Capital;Enfo Zender;Enfo|003703575029=CGI Suomi;CGI;Logica|003714756079=Telia Finland;Telia
|003701011385=TietoEvry;Tieto|INEXCHANGE=InExchange Factorum;InExchange|885060259470028=Tradeshift|CREDIFLOW=Credit Flow|EXPSYS=Lexmark Expert Systems
|885790000000418=HighJump|003726044706=Netbox Finland;Netbox|003717203971=Notebeat|FIYAPSOL=YAP Solutions|PALETTE=Palette Software
|003722207029=Ålands Post|HELSFIHH=Aktia|DABAFIHH=Danske Bank|DNBAFIHX=DNB|HANDFIHH=Handelsbanken|NDEAFIHH=Nordea|OKOYFIHH=OP;Osuuspankki
|POPFFI22=POP Pankki|SBANFIHH=S-Pankki|TAPIFI22=LähiTapiola|ITELFIHH=Säästöpankit;Säästöpankki|003722319362=Oma Säästöpankki|AABAFI22=Ålandsbanken`

export const operatorIds = new Set<string>(['PAGERO', '003705925424', 'BWEI'])
export const operatorNames = new Map<string, string>()

for (const line of OPERATORS.replaceAll('\n', '').split('|')) {
  const [id, names] = line.split('=')
  operatorIds.add(id!)
  for (const name of names!.split(';')) operatorNames.set(squash(name), id!)
}
