/** Short and familiar forms to the given names they stand for, beside those of the table of names. */
export const familiarNames: ReadonlyMap<string, string> = new Map(
  (
    'alexander sasha alex sascha; mikhail misha; vladimir vova volodya; dmitri dima mitya; nikolai kolya; yevgeni zhenya; ' +
    'ivan vanya; sergei seryozha; pavel pasha; konstantin kostya; anastasia nastya; natalia natasha; maria masha; ' +
    'francisco paco pancho; jose pepe; ignacio nacho; guillermo memo; enrique quique; eduardo lalo edu; manuel manolo; ' +
    'luiz lula; concepcion concha; giuseppe beppe; giovanni gianni; antonio toni; johannes hans; friedrich fritz; ' +
    'heinrich heiner; elisabeth lisa; margaret peggy; henry harry hal; john jack; theodore teddy; ' +
    'abdul abdel abdal abd; joseph jo; george giorgos georgios yorgos yiorgos; victoria vicky tori; caroline carrie; ' +
    'barbara barb; donald don; philip phil; walter walt; ' +
    'stanislaw stas; wojciech wojtek; krzysztof krzys; malgorzata gosia'
  )
    .split(';')
    .map((entry) => entry.trim().split(/\s+/))
    .flatMap(([full = '', ...forms]) => forms.map((form) => [form, full] as const)),
)

/** Words before and within names that carry no identity of their own. */
export const nameNoise: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sir dame lord lady hon rt gen col president minister secretary ambassador king queen prince princess ' +
    'sheikh shaikh sultan emir crown prime foreign al el the of jr sr'
  ).split(' '),
)

/** Words that join parts of a name. */
export const joiningWords: ReadonlySet<string> = new Set(
  'bin ibn bint binti ben von fon van der den de del della di da das dos do du la le ter af av y e abu san st'.split(
    ' ',
  ),
)
