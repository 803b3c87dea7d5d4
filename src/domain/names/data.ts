/** The forms of each entry, to its first. */
const forms = (table: string): (readonly [form: string, full: string])[] =>
  table
    .split(';')
    .map((entry) => entry.trim().split(/\s+/))
    .flatMap(([full = '', ...others]) => others.map((form) => [form, full] as const))

/** Names of the Bible as Hebrew has them, to their English forms. */
export const hebrewNames: ReadonlyMap<string, string> = new Map(
  forms(
    'isaac yitzhak yitzchak itzhak izhak; benjamin binyamin; jacob yaakov yaacov; joshua yehoshua; solomon shlomo; samuel shmuel; ' +
      'joseph yosef; elijah eliyahu; abraham avraham; simon shimon; judah yehuda; moses moshe; nathan natan; zechariah zecharya; ' +
      'isaiah yeshayahu; rebecca rivka; eve chava; ruth rut; naomi naama; ezekiel yehezkel',
  ),
)

/** Short and familiar forms, and those of neighbouring languages, to the given names they stand for, beside those of the table of names. */
export const familiarNames: ReadonlyMap<string, string> = new Map(
  forms(
    'alexander sasha alex sascha; mikhail misha; vladimir vova volodya; dmitri dima mitya; nikolai kolya; yevgeni zhenya; ' +
      'ivan vanya; sergei seryozha; pavel pasha; konstantin kostya; anastasia nastya; natalia natasha; maria masha; ' +
      'francisco paco pancho; jose pepe; ignacio nacho; guillermo memo; enrique quique; eduardo lalo edu; manuel manolo; ' +
      'luiz lula; concepcion concha; giuseppe beppe; giovanni gianni; antonio toni; johannes hans; friedrich fritz; ' +
      'heinrich heiner; elisabeth lisa; margaret peggy; henry harry hal; john jack; theodore teddy; ' +
      'abdul abdel abdal abd; joseph jo; george giorgos georgios yorgos yiorgos; victoria vicky tori; caroline carrie; ' +
      'barbara barb; donald don; philip phil; walter walt; ' +
      'stanislaw stas; wojciech wojtek; krzysztof krzys; malgorzata gosia; ' +
      // Greek
      'nikolaos nikos; konstantinos kostas kostis; dimitrios dimitris; ioannis giannis yannis; panagiotis panos; athanasios thanasis; ' +
      'evangelos vangelis; emmanouil manolis; aikaterini katerina; stylianos stelios; anastasios tasos; spyridon spyros; ' +
      // Ukrainian and Belarusian
      'alexander oleksandr alyaksandr aliaksandr; alexei oleksiy aliaksei; sergei serhiy serhii siarhei; dmitri dmytro dzmitry; ' +
      'mikhail mykhailo mikhas; nikolai mykola mikalai; andrei andriy; pavel pavlo; yevgeni yevhen yauhen; vladimir volodymyr uladzimir',
  ),
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
