/** How far the gangway on the picture is laid: seven planks of twelve. */
const planks = Array.from({ length: 12 }, (_, index) => ({ x: 202.4 + 23.83 * index, y: 625.3 - 24.5 * index, laid: index < 7 }))

const water = [
  'M-30 700h120 M161 700h61 M312 700h112 M423 700h33 M23 721h103 M214 721h44 M275 721h95 M476 721h16 M-14 742h86 M177 742h27',
  'M328 742h128 M439 742h49 M39 763h119 M140 763h60 M291 763h111 M492 763h32 M2 784h102 M193 784h43 M254 784h94 M455 784h15',
  'M55 805h85 M156 805h26 M307 805h127 M508 805h48 M18 826h118 M209 826h59 M270 826h110 M471 826h31 M-19 847h101 M172 847h42',
  'M323 847h93 M434 847h14 M34 868h84 M135 868h25 M286 868h126 M487 868h47 M-3 889h117 M188 889h58 M339 889h109 M450 889h30',
].join('')

/** The one picture of the portal: two shores, and a gangway that is being laid from the customer's to the vendor's. */
export function GangwayPicture() {
  return (
    <aside>
      <svg aria-hidden="true" viewBox="0 0 700 900" preserveAspectRatio="xMidYMid slice" fill="none" strokeLinecap="round">
        <path d={water} stroke="var(--customer)" strokeOpacity=".3" strokeWidth="2" />
        <path d="M486 356H720v560H548z" fill="var(--vendor-tint)" />
        <path d="M486 356 548 916" stroke="var(--vendor)" strokeOpacity=".35" strokeWidth="2" />
        <path d="M478 344h242v14H478z" fill="var(--vendor)" />
        <path d="M-10 648h226v14H-10z" fill="var(--customer)" />
        <path d="M196 662v260M96 662v260" stroke="var(--customer)" strokeOpacity=".35" strokeWidth="6" />
        {planks.map(({ x, y, laid }) => (
          <rect
            key={x}
            x={x.toFixed(1)}
            y={y.toFixed(1)}
            width="27"
            height="13"
            rx="3"
            transform={`rotate(-45.8 ${(x + 13.5).toFixed(1)} ${(y + 6.5).toFixed(1)})`}
            fill={laid ? 'var(--ink)' : 'var(--customer-tint)'}
            stroke="var(--ink)"
            strokeOpacity={laid ? 1 : 0.45}
            strokeWidth="2"
          />
        ))}
        <path d="M196 584 482 290M196 584v58M291 486v58M387 388v58M482 290v54" stroke="var(--ink)" strokeWidth="2" />
        <path d="M600 344V232" stroke="var(--ink)" strokeWidth="3" />
        <path d="M600 233h50l-12 15 12 15h-50z" fill="var(--ink)" />
      </svg>
    </aside>
  )
}
