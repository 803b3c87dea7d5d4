/** Forms of address before a name; `public` ones are given to holders of office alone. */
export const honorifics: readonly {
  readonly form: string
  readonly gender: 'F' | 'M' | null
  readonly public: boolean
}[] = [
  ...'Mr|Mr.|Sir|Lord|Herr|Monsieur|M.|Señor|Don|Bapak|Pak|Tuan|Sayyid|Father|Haji'
    .split('|')
    .map((form) => ({ form, gender: 'M' as const, public: false })),
  ...'Mrs|Mrs.|Ms|Ms.|Miss|Madam|Madame|Mme|Lady|Dame|Baroness|Frau|Señora|Ibu|Bu|Daw|Puan'
    .split('|')
    .map((form) => ({ form, gender: 'F' as const, public: false })),
  ...'Dr|Dr.|Prof|Prof.|Professor|Sheikh|Shaikh|Sheikha|Tun|Tan Sri|Dato|Dato’|Datuk|Datuk Seri|Dato Seri|Dato Sri|Seri|Ayatollah|Grand Ayatollah|Hojatoleslam|Mullah|Mawlawi|Maulana|Maulvi|Samdech|Comrade|Dasho|Lyonpo|Lyonchhen|Pehin|Datin|Dato’ Sri|Dato’ Seri|Ir.|Drs.|Drs|Hon.|Rev.|U|Engineer|Engr.|Engr|Eng.|Ing.|Advocate|Shri|Smt|Smt.|Cardinal-designate'
    .split('|')
    .map((form) => ({ form, gender: null, public: false })),
  ...'H.E.|H.E|HE|His Excellency|Her Excellency|Their Excellencies|Excellency|His Majesty|Her Majesty|His Royal Highness|Her Royal Highness|His Highness|Her Highness|Their Highnesses|His Serene Highness|H.H.|H.H|HH|HRH|HM|the Honourable|the Hon|the Hon.|The Rt Hon|the Honorable|Honourable|Right Honourable|the Right Honourable|Rt Hon|Rt. Hon.|The Hon.'
    .split('|')
    .map((form) => ({ form, gender: null, public: true })),
  ...'Gen|Lt|Maj Gen|Brig Gen|Brig|Col|Lt Col|Capt|Adm|Vice Adm|Rear Adm|Rear Adm.|Lt. Gen|Maj. Gen|Air Mshl|Sen|Rep|Gov|Amb|Reps.|Sens.|Lt.|Sgt.|Gen.|Lt. Gen.|Lt Gen|Maj. Gen.|Brig. Gen.|Adm.|Vice Adm.|Col.|Lt. Col.|Capt.|Sen.|Rep.|Gov.|Amb.|Pres.|Sec.|Brig.|Cmdr.|Maj.'
    .split('|')
    .map((form) => ({ form, gender: null, public: true })),
]

/** Abbreviated offices before a name, written out. */
export const officeAbbreviations: Readonly<Record<string, string>> = {
  'gen.': 'General',
  'lt. gen.': 'Lieutenant General',
  'maj. gen.': 'Major General',
  'brig. gen.': 'Brigadier General',
  'brig.': 'Brigadier',
  'adm.': 'Admiral',
  'vice adm.': 'Vice Admiral',
  'rear adm.': 'Rear Admiral',
  'col.': 'Colonel',
  'lt. col.': 'Lieutenant Colonel',
  'sen.': 'Senator',
  'rep.': 'Representative',
  'gov.': 'Governor',
  'amb.': 'Ambassador',
  'pres.': 'President',
}
