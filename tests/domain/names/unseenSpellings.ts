/**
 * A second table like that of `spellings.ts`, written before anything was asked of it. `docs/search.md` has what was found at its first
 * reading, and which kinds of rules were added since. No spelling of it is in a rule's table by itself.
 */
export const people: readonly (readonly [forms: string, spellings: string])[] = [
  ['Narendra Modi', 'Нарендра Моди; Narendra Damodardas Modi; Modi; N. Modi; Narendar Modi'],
  [
    'Subrahmanyam Jaishankar, S. Jaishankar',
    'Jaishankar; S. Jaishanker; Субраманьям Джайшанкар; Subramanyam Jaishankar',
  ],
  ['Hakan Fidan', 'Хакан Фидан; Fidan Hakan; هاكان فيدان; Hakan Fiden'],
  ['Mevlüt Çavuşoğlu', 'Mevlut Cavusoglu; Мевлют Чавушоглу; Cavusoglu; Mevlut Cavusolgu'],
  ['Andrzej Duda', 'Анджей Дуда; Duda Andrzej; Andrej Duda'],
  ['Mateusz Morawiecki', 'Матеуш Моравецкий; Mateus Morawiecki; M. Morawiecki'],
  ['Viktor Orbán', 'Viktor Orban; Виктор Орбан; Orbán Viktor; Victor Orban'],
  ['Péter Szijjártó', 'Peter Szijjarto; Петер Сийярто; Szijjarto Peter'],
  ['Katerina Sakellaropoulou', 'Κατερίνα Σακελλαροπούλου; Katerina Sakelaropoulou; Sakellaropoulou'],
  ['Nikos Dendias', 'Νίκος Δένδιας; Nikolaos Dendias; Dendias; Никос Дендиас'],
  ['Nikos Christodoulides', 'Νίκος Χριστοδουλίδης; Nicos Christodoulides; Nikos Christodoulidis'],
  ['Ayman Safadi, Ayman al-Safadi', 'أيمن الصفدي; Aiman Safadi; Ayman as-Safadi'],
  ['Sameh Shoukry', 'سامح شكري; Sameh Shukri; Samih Shoukry'],
  [
    'Tamim bin Hamad Al Thani, Sheikh Tamim',
    'تميم بن حمد آل ثاني; Tamim bin Hamad; Tameem bin Hamad Al Thani',
  ],
  ['Mikhail Mishustin', 'Михаил Мишустин; Michail Mischustin; Mishustin; M. Mishustin'],
  ['Maria Zakharova', 'Мария Захарова; Marija Sacharowa; Zakharova; Maria Zaharova'],
  [
    'Alexander Lukashenko',
    'Александр Лукашенко; Аляксандр Лукашэнка; Aleksandr Lukashenko; Lukashenka; Alyaksandr Lukashenka',
  ],
  ['Shavkat Mirziyoyev', 'Шавкат Мирзиёев; Shavkat Mirziyaev; Mirziyoyev'],
  ['Jens Stoltenberg', 'Йенс Столтенберг; Stoltenberg; Jens Stoltenburg'],
  ['Pedro Sánchez', 'Pedro Sanchez; Педро Санчес; P. Sanchez'],
  ['Fumio Kishida', 'Kishida Fumio; Фумио Кисида; Fumio Kisida'],
  ['Yoshimasa Hayashi', 'Hayashi Yoshimasa; Ёсимаса Хаяси'],
  ['Yoon Suk-yeol', 'Yoon Suk Yeol; Yun Suk-yeol; Yoon Seok-youl; Юн Сок Ёль'],
  ['Li Qiang', '李强; Qiang Li; LI Qiang'],
  ['Qin Gang', '秦刚; Gang Qin'],
  ['Anwar Ibrahim, Datuk Seri Anwar Ibrahim', 'أنور إبراهيم; Anuar Ibrahim; Анвар Ибрагим'],
  ['Ferdinand Marcos Jr., Bongbong Marcos', 'Bongbong Marcos; Ferdinand Marcos; Marcos Jr; Фердинанд Маркос'],
  ['Isaac Herzog', 'יצחק הרצוג; Yitzhak Herzog; Isaak Herzog'],
  [
    'Benjamin Netanyahu, Netanyahu',
    'בנימין נתניהו; Binyamin Netanyahu; Биньямин Нетаньяху; Bibi Netanyahu; Benjamin Netanyahou',
  ],
  ['Mikheil Saakashvili', 'მიხეილ სააკაშვილი; Михаил Саакашвили; Michail Saakaschwili'],
]

/** Others, who share a name or the look of one with the people above. */
export const others: string =
  'Narendra Tomar; Krishna Menon; Hakan Sukur; Mevlut Erdinc; Andrzej Wajda; Mateusz Klich; Viktor Yushchenko; Peter Magyar; ' +
  'Katerina Stefanidi; Nikos Galis; Nikos Anastasiades; Ayman Odeh; Ayman Nour; Sameh Hussein; Tamim Iqbal; Hamad bin Jassim; ' +
  'Mikhail Gorbachev; Mikhail Bogdanov; Maria Butina; Alexander Schallenberg; Alexander Stubb; Александр Новак; Shavkat Rakhmonov; ' +
  'Jens Spahn; Pedro Castillo; Fumio Hayasaka; Yoshimasa Maruta; Yoon Mee-hyang; Li Keqiang; Qin Shi; Anwar Sadat; Ferdinand Magellan; ' +
  'Isaac Newton; Benny Gantz; Mikheil Javakhishvili; Мария Певчих; أيمن نور; Νίκος Κοτζιάς; Νίκος Ανδρουλάκης; Виктор Медведчук; ' +
  '李克强; Sergio Mattarella; Marco Rubio; Mishal Husain; Hans Modrow; Dudar Mikhail; Fidel Castro; Marina Orban; Sanchez Ceren; Gang Wang'
